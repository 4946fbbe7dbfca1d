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
  const found = warningsOf(run, versionsTried).flatMap(({ short }) => (short ? [look(short)] : []));
  const isListed = accounts !== undefined && accounts.trials > 0 && run.byCriterion.length > 0;
  const [first, ...others] = byTier.lines.filter(({ inIcp }) => inIcp);
  const churning =
    tellsChurn && first !== undefined
      ? others.find(({ churned }) => churned.low > first.churned.value)
      : undefined;
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
  const all = [
    ...(isListed ? [sizeLine(accounts)] : []),
    ...(churning && first
      ? [
          look(
            careWords.churn(churning.tier, churning.churned.value, first.tier, first.churned.value),
          ),
        ]
      : []),
    ...(lacks ? [look(careWords.needsData(unknown.trials, unknown.value))] : []),
    ...found,
    ...(holds
      ? [good(careWords.quarterHolds(newer.wonIncluded.value, newer.lostExcluded.value))]
      : []),
    ...(isJudged && leaks.length === 0 ? [good(careWords.noLeak)] : []),
  ];
  return [...all.filter(({ mark }) => mark === '!'), ...all.filter(({ mark }) => mark === '✓')];
}

/** How much of the list an ICP takes in. */
function sizeLine(accounts: Proportion): Care {
  if (accounts.value > BAND[1]) return look(careWords.wide(accounts));
  return accounts.value < BAND[0]
    ? look(careWords.narrow(accounts))
    : good(careWords.usual(accounts));
}
