import type { BacktestInput, JudgedInput } from '../backtest/backtest';
import { byExclusion } from '../backtest/by-exclusion';
import { byTier } from '../backtest/by-tier';
import { leaks } from '../backtest/leaks';
import { type Checkpoint, unhurried } from '../checkpoint';
import { metrics } from '../deals/metrics';
import type { DealFacts } from './facts';

/** What of a backtest its health is told by: the rest would take most of its time. */
export function dealFacts(
  input: BacktestInput,
  found: JudgedInput,
  checkpoint: Checkpoint = unhurried,
): DealFacts {
  const { model } = input;
  const { deals, judged, accounts, filled } = found;
  checkpoint();
  return {
    ...{ input, found },
    report: {
      metrics: metrics(deals, judged, accounts),
      byTier: byTier(model, deals, judged),
      byExclusion: byExclusion(model, deals, judged, checkpoint),
      leaks: leaks(model, judged, filled),
    },
  };
}
