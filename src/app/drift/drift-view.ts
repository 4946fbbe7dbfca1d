import { usedFields } from '../../definition/fields';
import { conditionLabel, conditionText, takesList } from '../../engine/condition-text';
import { wholePercent } from '../../engine/figures';
import { splitList } from '../../engine/values/list';
import { firstDay, isClosed, lastDay } from '../../insight/deals/deal';
import { openAside } from '../../insight/deals/open-aside';
import type { Pattern } from '../../insight/discovery/pattern';
import type { Drift } from '../../insight/drift/drift';
import { defaultDriftOptions } from '../../insight/drift/options';
import { type PeriodDrift, tellsChurn } from '../../insight/drift/quarters';
import type { StabilityLine } from '../../insight/drift/stability';
import type { CountedView } from '../../protocol/backtest-view';
import type { DriftRate, DriftSaid, DriftSide, DriftView } from '../../protocol/drift-view';
import { isFewerThan, type Proportion } from '../../stats/wilson';
import { daysOf } from '../backtest/run-backtest';
import { closedWords } from '../backtest/verdict-words';
import { asideWords, staleDeals } from '../judged/words';
import { heldWords } from '../report/held-words';
import { baselineSays, isCompared, notCompared } from './compared';
import { driftLines } from './drift-lines';
import { criterionName } from './finding-words';
import { headline, problemsOf, undatedSays } from './headline';
import { movedTo } from './moved-words';
import type { DriftFacts, DriftRead } from './read-drift';
import { words } from './words';

const { minimumDeals: LEAST, stalledAfter } = defaultDriftOptions;

/** When a drift was told, and of which version. */
export interface DriftFrame {
  /** `version 12`, and the day as people write it. */
  readonly version: string;
  readonly on: string;
}

/** Puts drift into the words and shapes of the sidebar and the tab. */
export function driftView(read: DriftRead, { version, on }: DriftFrame): DriftView {
  const { drift, judged, kept, notTold, loaded } = read;
  const { definition } = loaded;
  const { sides, since } = drift;
  const used = judged.deals?.judged().deals ?? [];
  const deals =
    judged.deals === undefined ? '' : words.deals(used.length, closedWords(daysOf(used)));
  const accounts = judged.accounts?.tab.rows.length;
  const says = headline(read);
  const findings = driftLines(read).map(({ harm: _, ...line }) => line);
  const isMissing = problemsOf(read).length > 0;
  const misses = says.mark === '!' && !isMissing && findings.length === 0;
  return {
    says,
    below: [
      ...(misses ? [words.missesTodo] : []),
      ...(isMissing ? [words.mend] : []),
      ...staleSays(read),
      words.rests(deals, accounts, version, on),
      ...(isCompared(read) ? [baselineSays(read)] : []),
      ...(since === undefined ? [] : [words.since(since)]),
      ...partlySays(read),
    ],
    hasBaseline: kept !== undefined,
    findings,
    rates: [
      rateOf('won', definition.settings.wonTarget, read, ({ wonIncluded }) => wonIncluded),
      rateOf('lost', definition.settings.lostTarget, read, ({ lostExcluded }) => lostExcluded),
    ],
    newest: newestOf(drift),
    sides: sides === undefined ? [] : sidesOf(sides),
    spread: isCompared(read) ? spreadOf(read) : [],
    notCompared: notCompared(read),
    tiers: (since === undefined ? [] : drift.tiers).map(({ tier, before, now, says }) => ({
      ...{ name: tier, before: counted(before), now: counted(now) },
      ...{ says: words.tiers.says[says], moved: says === 'less' || says === 'more' },
    })),
    criteria: since === undefined ? [] : criteriaOf(read),
    stages: stagesOf(read),
    initiators: initiatorsOf(read),
    stalled: stalledOf(read),
    notTold,
  };
}

/** How old the newest deal is, where that is long ago. */
function staleSays({ judged: { deals }, drift: { since }, loaded }: DriftFacts): string[] {
  if (deals === undefined) return [];
  const newest = lastDay(deals.input.deals.filter(isClosed));
  const stale = staleDeals(newest, loaded.context.asOf);
  return stale === '' ? [] : [stale + (since === undefined ? '' : words.nowMeans)];
}

/** That no turn is told by the first quarters, where others could be held against them. */
function partlySays({
  drift: { partQuarters, quarters },
  judged: { deals },
}: DriftFacts): string[] {
  const closed = quarters.filter(({ winRate }) => winRate.trials > 0).length;
  if (deals === undefined || partQuarters.length === 0 || closed < 3) return [];
  return [words.partly(partQuarters, firstDay(deals.judged().deals))];
}

function rateOf(
  tone: DriftRate['tone'],
  target: number,
  read: DriftRead,
  of: (period: PeriodDrift) => Proportion,
): DriftRate {
  const { quarters, sides } = read.drift;
  const own = quarters.map((one) => [one.quarter, of(one)] as const);
  const [before, now] = sides?.map(of) ?? [];
  return {
    ...{ name: words.rates[tone], tone, target },
    says: quarters.length === 0 ? noQuarters(read) : heldWords(target, own).text,
    before: before === undefined ? null : counted(before),
    now: now === undefined ? null : counted(now),
    isTold: [before, now].every((rate) => rate !== undefined && !isFewerThan(LEAST, rate)),
    quarters: own
      .filter(([, { trials }]) => trials > 0)
      .map(([quarter, rate]) => ({ quarter, rate: counted(rate) })),
  };
}

function noQuarters(read: DriftRead): string {
  return read.judged.deals === undefined ? undatedSays(read) : words.noDay;
}

function newestOf({ quarters }: Drift): string {
  const [newest] = quarters.filter(({ winRate }) => winRate.trials > 0).slice(-1);
  if (newest === undefined) return '';
  return words.charts.newest(newest.quarter, newest.winRateIn.value, newest.winRateOut.value);
}

/** What differs in and out of the ICP; a figure that nothing tells is left out. */
function sidesOf(both: readonly [PeriodDrift, PeriodDrift]): DriftSide[] {
  const { sides: say } = words;
  const side = (
    name: string,
    inside: (period: PeriodDrift) => number,
    outside: (period: PeriodDrift) => number,
    shown: (value: number) => string = wholePercent,
  ): DriftSide[] => {
    const figures = [inside, outside].map((of) => both.map(of));
    if (figures.flat().every(Number.isNaN)) return [];
    const [own, others] = figures.map((pair) => pair.map(shown) as [string, string]);
    return [{ name, inside: own as [string, string], outside: others as [string, string] }];
  };
  const days = (value: number) => (Number.isNaN(value) ? '–' : String(Math.round(value)));
  return [
    ...side(
      say.winRate,
      (one) => one.winRateIn.value,
      (one) => one.winRateOut.value,
    ),
    ...side(
      say.cycle,
      (one) => one.cycleIn,
      (one) => one.cycleOut,
      days,
    ),
    ...(tellsChurn(both)
      ? side(
          say.churn,
          (one) => one.churnIn.value,
          (one) => one.churnOut.value,
        )
      : []),
    ...side(
      say.pipeline,
      (one) => one.pipelineIn.value,
      (one) => 1 - one.pipelineIn.value,
    ),
    ...side(
      say.pipelineAmount,
      (one) => one.pipelineAmountIn,
      (one) => 1 - one.pipelineAmountIn,
    ),
  ];
}

/** One line for the score and each column: what its criteria tell counts for it. */
function spreadOf({ drift, kept, loaded }: DriftRead): DriftSaid[] {
  const { spread: say } = words;
  const said = (line: StabilityLine): DriftSaid => {
    const ofField = drift.spread.filter((one) => one.of !== 'score' && one.field === line.field);
    const moved = ofField.find(({ says }) => says === 'moved');
    const told = line.of === 'score' ? line : (moved ?? line);
    return {
      name: line.of === 'score' ? say.score : line.field,
      says: told.says === 'moved' ? movedTo(told) : say.says[told.says],
      moved: told.says === 'moved',
    };
  };
  const fields = drift.spread.filter(({ of }) => of === 'field');
  const isThere = new Set(fields.map(({ field }) => field));
  const isUsed = new Set(usedFields(loaded.definition));
  const gone = (kept?.baseline?.fields ?? []).filter(
    ({ field }) => isUsed.has(field) && !isThere.has(field),
  );
  const lines = drift.spread.filter(({ of }) => of !== 'criterion').map(said);
  return [
    ...lines.filter(({ moved }) => moved),
    ...gone.map(({ field }) => ({ name: field, says: say.gone, moved: true })),
    ...lines.filter(({ moved }) => !moved),
  ];
}

const criterionOrder = ['turned', 'weaker', 'as before', 'too few to tell'] as const;

function criteriaOf(facts: DriftFacts): DriftSaid[] {
  return [...facts.drift.effects]
    .sort((one, other) => criterionOrder.indexOf(one.says) - criterionOrder.indexOf(other.says))
    .map(({ criterion, says }) => ({
      name: criterionName(facts.loaded.definition, criterion),
      says: words.criteria.says[says],
      moved: says === 'turned' || says === 'weaker',
    }));
}

function stagesOf({ stages }: DriftRead): DriftView['stages'] {
  if (stages === undefined) return null;
  const steps = stages.steps
    .filter(({ rate }) => rate.trials > 0)
    .map((step) => ({
      name: words.stages.step(step),
      rate: counted(step.rate),
      usual:
        step.benchmark === undefined
          ? ''
          : words.stages.usual(step.benchmark.low, step.benchmark.high),
      says: words.stages.says[step.says],
      moved: step.says === 'below',
    }));
  return { header: stages.header, steps };
}

function initiatorsOf({ initiators }: DriftRead): DriftView['initiators'] {
  if (initiators === undefined) return null;
  const { header, seller, inbound, difference } = initiators;
  const { initiators: say } = words;
  const says =
    difference.low > 0
      ? say.more(inbound.value / seller.value)
      : difference.high < 0
        ? say.less
        : say.same;
  return { header, seller: counted(seller), inbound: counted(inbound), says };
}

function stalledOf({ drift, judged, loaded, shared }: DriftRead): DriftView['stalled'] {
  const { stalled: say } = words;
  if (drift.stalled === undefined) return null;
  const { on, undated } = drift.stalled;
  const lines = drift.stalled.lines.filter(({ open }) => open > 0);
  const open = lines.reduce((sum, line) => sum + line.open, 0);
  const stalled = lines.reduce((sum, line) => sum + line.stalled, 0);
  const isKnown = lines.some(({ after }) => !Number.isNaN(after));
  const aside = asideWords(openAside(judged.deals?.input.deals ?? []));
  if (open + undated === 0 && aside === '') return null;
  const told = stalled === 0 ? say.none(open) : say.some(stalled, open, stalledAfter);
  const asOf = on === loaded.context.asOf ? '' : `${say.asOf(on)} `;
  return {
    says:
      open === 0 ? (undated > 0 ? say.noDated : say.noOpen) : isKnown ? asOf + told : say.unknown,
    aside: [undated > 0 && open > 0 ? say.undated(undated) : '', aside].filter(Boolean),
    tiers: lines.map(({ tier, open: all, stalled: late, after }) => ({
      ...{ tier, open: all, stalled: late },
      after: say.after(after),
    })),
    shared:
      shared?.length === 0
        ? [say.nothingShared]
        : (shared ?? []).map((one) => say.shares(sharedName(one), one.winRate, one.otherWinRate)),
  };
}

/** Texts that are named. */
const MOST_TEXTS = 3;

/** What deals share; of many texts the first, and how many more. */
function sharedName(pattern: Pattern): string {
  const { field, operator, value } = pattern;
  const [first = '', ...others] = takesList(operator) ? splitList(value) : [];
  if (others.length === 0) return conditionLabel(pattern);
  if (others.length < MOST_TEXTS) return conditionText(pattern);
  const one = conditionText({ field, operator, value: first });
  return words.stalled.first(one, others.length);
}

function counted({ successes, trials, independent }: Proportion): CountedView {
  return { successes, trials, independent };
}
