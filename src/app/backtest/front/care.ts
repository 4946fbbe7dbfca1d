import type { Proportion } from '../../../stats/wilson';
import { type Care, good, look } from '../../report/care-rows';
import type { BacktestRun } from '../backtest-run';
import { BAND, careWords } from '../care-words';
import { verdictLine } from '../verdict-words';
import { warningsOf, worseRates } from '../warnings';

/** Share of the deals from which those that lack data are told of. */
const MANY_WITHOUT_DATA = 0.03;
/** Deals of a quarter from which it is said to hold. */
const ENOUGH = 10;

/** What to keep in mind, what needs a look first. */
export function careLines(run: BacktestRun, versionsTried: number): Care[] {
  const { metrics, byTier, olderNewer, leaks, selection, tellsChurn } = run;
  const { isJudged } = verdictLine(run);
  const accounts = metrics.accountsInIcp;
  const [first, ...others] = byTier.lines.filter(({ inIcp }) => inIcp);
  const churning =
    tellsChurn && first && others.find(({ churned }) => churned.low > first.churned.value);
  const unknown = byTier.lines[byTier.lines.length - 2]?.winRate;
  const lacks =
    unknown !== undefined &&
    unknown.trials > 1 &&
    unknown.trials >= MANY_WITHOUT_DATA * selection.used.length;
  const newer = olderNewer?.newer;
  const holds =
    isJudged &&
    newer !== undefined &&
    worseRates(run).length === 0 &&
    Math.min(newer.wonIncluded.trials, newer.lostExcluded.trials) >= ENOUGH;
  const told: readonly (Care | false | undefined)[] = [
    run.byCriterion.length > 0 && accounts && accounts.trials > 0 && sizeOf(accounts),
    churning &&
      look(careWords.churn(churning.tier, churning.churned.value, first.tier, first.churned.value)),
    lacks && look(careWords.needsData(unknown.trials, unknown.value)),
    ...warningsOf(run, versionsTried).map(({ short }) => short !== '' && look(short)),
    holds && good(careWords.quarterHolds(newer.wonIncluded.value, newer.lostExcluded.value)),
    isJudged && leaks.length === 0 && good(careWords.noLeak),
  ];
  const all = told.flatMap((one) => one || []);
  return [...all.filter(({ mark }) => mark === '!'), ...all.filter(({ mark }) => mark === '✓')];
}

/** How many of the accounts are in the ICP, beside what is usual. */
function sizeOf(accounts: Proportion): Care {
  const [least, most] = BAND;
  if (accounts.value > most) return look(careWords.wide(accounts));
  if (accounts.value < least) return look(careWords.narrow(accounts));
  return good(careWords.usual(accounts));
}
