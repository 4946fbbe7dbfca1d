import { hasRepeats } from '../../../insight/backtest/repeats';
import { BAND } from '../../backtest/care-words';
import { type Care, good, look } from '../../report/care-rows';
import { repeatWords } from '../../report/rate-words';
import type { Comparison } from '../comparison';
import type { Findings } from './finding';
import { frontWords } from './words';

const { care: say } = frontWords;

/** What to keep in mind, what needs a look first. */
export function careLines({ reports, shared, changed }: Comparison, { labels }: Findings): Care[] {
  const [, after] = reports;
  const accounts = after.metrics.accountsInIcp;
  const isUnusual =
    accounts !== undefined && (accounts.value > BAND[1] || accounts.value < BAND[0]);
  const { repeats } = after;
  return [
    ...reports.flatMap(({ fitted, selection }, side) =>
      fitted !== undefined && fitted.deals > 0
        ? [look(say.fitted(labels[side] ?? '', fitted.deals, selection.used.length))]
        : [],
    ),
    ...(after.stated.verdict === 'FAIL' ? [look(say.misses(labels[1]))] : []),
    ...(shared.isAll ? [] : [look(say.shared(shared.deals))]),
    ...(isUnusual ? [look(say.wide(labels[1], accounts.value))] : []),
    ...(changed.byData > 0 ? [look(say.byData(changed.byData))] : []),
    ...(hasRepeats(repeats) ? [look(repeatWords(repeats.deals, repeats.accounts))] : []),
    ...(shared.isAll && shared.deals > 0 ? [good(say.allShared)] : []),
  ];
}
