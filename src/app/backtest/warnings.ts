import { againstChance } from '../../insight/backtest/chance';
import type { Leak } from '../../insight/backtest/leaks';
import { rowsAside } from '../../insight/deals/select-deals';
import { olderWords } from '../deals/outside-window';
import { WIDE } from '../report/rate-words';
import type { BacktestRun } from './backtest-run';
import { careWords } from './care-words';
import { words } from './words';

/** One side of the ICP with so many times the deals an account of the other was worked otherwise. */
const UNEVEN = 3;
/** Share of the deals that could count from which those left out may tell another story. */
const MANY_LEFT_OUT = 0.1;

/** Share of the deals from which dates that were written later are told of. */
const MANY_LATER = 0.1;

/** Something to keep in mind: in one short line, `''` where the verdict says it, and in full. */
export interface Warning {
  readonly short: string;
  readonly full: string;
}

/**
 * What a reader of a report should keep in mind, in words.
 *
 * @param run - The report.
 * @param versionsTried - Versions, this one included, that were judged by these deals.
 */
export function warnings(run: BacktestRun, versionsTried: number): string[] {
  return warningsOf(run, versionsTried).map(({ full }) => full);
}

/** The same, each with its short line. */
export function warningsOf(run: BacktestRun, versionsTried: number): Warning[] {
  const { selection, effort, verdicts, metrics, fitted } = run;
  const chance = againstChance(metrics.auc, verdicts.overall !== 'TOO FEW DEALS');
  const worse = worseRates(run);
  const open = rowsAside(selection, 'open').length;
  const used = selection.used.length;
  const ratio = effort && effort.inside / effort.outside;
  const isUneven = ratio !== undefined && (ratio >= UNEVEN || ratio <= 1 / UNEVEN);
  const isJudged = used > 0 && verdicts.overall !== 'TOO FEW DEALS';
  const isFew = used > 0 && (!isJudged || isUnsure(run));
  const { short } = careWords;
  const told: readonly (Told | false | undefined)[] = [
    used > 0 && run.byCriterion.length === 0 && [words.noCriterion, ''],
    used === 0 && [words.noDeals(run), ''],
    run.unlisted.length > 0 && [words.unlistedOutcomes(run.unlisted), short.unlisted(run.unlisted)],
    ...leftOut(run),
    used > 0 && !isJudged && [words.tooFew(run), ''],
    isJudged && isFew && [words.unsure(run), short.unsure(run.repeats)],
    isFew &&
      run.stated.by !== 'fitted deals' &&
      run.older && [olderWords(run.older), isJudged ? short.older(run.older) : ''],
    fitted &&
      fitted.deals > 0 && [
        words.fitted(fitted, selection, run.targets.minimumDeals),
        short.fitted(fitted.deals, used),
      ],
    chance && [words.doesNotSeparate[chance](metrics.auc), short.chance[chance]],
    used > 0 && open > used && [words.manyOpen(run.openStages, open, used), short.open(open, used)],
    run.repeated.length > 0 && [
      words.repeatedAccounts(run.repeated),
      short.repeated(run.repeated.length),
    ],
    ...run.laterDates
      .filter(({ share }) => share >= MANY_LATER)
      .map((one): Told => [words.laterDates(one), short.laterDates(one)]),
    isUneven &&
      effort && [
        words.uneven(effort.inside, effort.outside),
        short.uneven(effort.inside, effort.outside),
      ],
    worse.length > 0 && [words.newerWorse(worse), short.newerWorse],
    used > 0 && versionsTried > 1 && [words.tried(versionsTried), short.tried(versionsTried)],
    selection.window === undefined && used > 0 && [words.undated(run.hasDayColumn), short.undated],
    run.overrides > 0 && [words.overrides(run.overrides), careWords.short.overrides(run.overrides)],
    ...run.leaks.map((leak): Told => [leakWarning(leak), short.leak(leak.field)]),
  ];
  return told.flatMap((one) => (one ? [{ full: one[0], short: one[1] }] : []));
}

type Told = readonly [full: string, short: string];

/** Deals that a correction of the sheet would bring back. */
function leftOut({ selection, nearMisses }: BacktestRun): Told[] {
  const used = selection.used.length;
  return (['no account', 'no date'] as const).flatMap((reason) => {
    const deals = rowsAside(selection, reason).length;
    const isMany = used > 0 && deals >= MANY_LEFT_OUT * (deals + used);
    const full = words.leftOut[reason](deals, nearMisses);
    return isMany && deals > 0 ? [[full, careWords.short.leftOut[reason](deals)]] : [];
  });
}

function leakWarning(leak: Leak): string {
  return words.leak(
    leak.field,
    leak.signs.map((sign) => words.leakSigns[sign](leak)),
  );
}

function isUnsure({ metrics: { wonIncluded, lostExcluded } }: BacktestRun): boolean {
  return [wonIncluded, lostExcluded].some(({ low, high }) => high - low > WIDE);
}

/** The rates that lie below those of the older deals with their whole interval. */
export function worseRates({ olderNewer }: BacktestRun) {
  if (olderNewer === undefined) return [];
  const { older, newer } = olderNewer;
  return (['wonIncluded', 'lostExcluded'] as const).flatMap((rate) =>
    newer[rate].high < older[rate].value
      ? [[words.rates[rate], newer[rate], older[rate]] as const]
      : [],
  );
}
