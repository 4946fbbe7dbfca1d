import { besideTarget } from '../../../engine/figures';
import { share } from '../../../stats/share';
import { verdictLine } from '../../backtest/verdict-words';
import { staleDeals } from '../../judged/words';
import type { Mark } from '../../report/head';
import type { Dashboard, DealsShown } from '../dashboard';
import { together } from '../where-figures';
import { words } from '../words';

/** The sentence that says it all, and what stands below it. */
export interface DashboardSentence {
  readonly mark: Mark;
  readonly text: string;
  readonly below: readonly string[];
}

/** @example sentenceOf(dashboard).text // '39 % of your accounts bring 90 % of your wins.' */
export function sentenceOf(dashboard: Dashboard): DashboardSentence {
  const { tiers, noAccounts, deals, columnProblems } = dashboard;
  if (columnProblems.length > 0) {
    const below = [joined([words.refused, healthWords(dashboard)])];
    return { mark: '✕', text: words.missing(columnProblems), below };
  }
  const [inside, all] = [together(tiers.filter(({ inIcp }) => inIcp)), together(tiers)];
  const accounts = share(inside.accounts, all.accounts);
  const size = noAccounts === '' ? words.size(accounts) : '';
  const health = healthWords(dashboard);
  if (typeof deals === 'string') {
    const text = size || words.nothing;
    return { mark: '·', text, below: [health] };
  }
  const { isJudged, mark, text, todo } = verdictLine(deals.run);
  const stale = staleDeals(deals.run.newestDeal, deals.asOf);
  const pipeline = pipelineWords(dashboard);
  if (!isJudged) return { mark, text, below: [stale, todo, joined([size, pipeline, health])] };
  const { stated } = deals.run;
  const wins = stated.wonIncluded.value;
  const isWorse = wins < accounts;
  return {
    mark: isWorse ? '✕' : mark,
    text: size === '' ? words.bringWins(wins) : words.bring(accounts, wins),
    below: [stale, joined([targetWords(deals), pipeline, health])],
  };
}

function joined(texts: readonly string[]): string {
  return texts.filter(Boolean).join(' ');
}

function targetWords({ run: { stated, targets } }: DealsShown): string {
  const { verdict, wonIncluded: won, lostExcluded: lost } = stated;
  if (verdict === 'TOO FEW DEALS') return '';
  if (verdict !== 'FAIL') return words.verdicts[verdict];
  const { wonTarget, lostTarget } = targets;
  return joined([
    won.value < wonTarget ? words.verdicts.won(besideTarget(won.value, wonTarget), wonTarget) : '',
    lost.value < lostTarget
      ? words.verdicts.lost(besideTarget(lost.value, lostTarget), lostTarget)
      : '',
  ]);
}

/** Of the amounts; of the deals where none has one. */
function pipelineWords({ tiers }: Dashboard): string {
  const [inside, all] = [
    together(tiers.filter(({ inIcp }) => inIcp)).pipeline,
    together(tiers).pipeline,
  ];
  const part = all.known > 0 ? share(inside.amount, all.amount) : share(inside.deals, all.deals);
  return Number.isNaN(part) ? '' : words.pipeline(part);
}

function healthWords({ health }: Dashboard): string {
  const serious = health.findings.filter(({ severity }) => severity === 'serious');
  const [worst] = serious.length > 0 ? serious : health.findings;
  if (worst === undefined) return '';
  return serious.length > 0
    ? words.worst(serious.length, worst.title)
    : words.notHealthy(worst.title);
}
