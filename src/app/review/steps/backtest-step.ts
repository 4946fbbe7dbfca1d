import type { BacktestView } from '../../../protocol/backtest-view';
import type { ReviewAct, ReviewStepView } from '../../../protocol/review-view';
import { words } from '../words';
import { stepOf } from './step';

/**
 * What the deals say of the definition today, as one finding, with what would help most. Where they are
 * too few there is nothing to decide.
 */
export function backtestStep(view: BacktestView): ReviewStepView {
  const { verdict, says, advice, noAdvice, dealsUntil } = view;
  if (verdict === 'TOO FEW DEALS') {
    return stepOf('backtest', says.text, [], { notTold: says.todo === '' ? [] : [says.todo] });
  }
  const [best] = advice;
  const act: ReviewAct =
    best === undefined
      ? { do: 'open', at: 'backtest' }
      : { do: 'follow', advice: { kind: best.kind, change: best.change }, dealsUntil };
  const finding = {
    id: `verdict: ${verdict}`,
    ...(verdict === 'FAIL' && { severity: 'serious' as const }),
    title: words.titles[verdict],
    what: says.text,
    why: verdict === 'FAIL' ? words.whyFail : words.whyPass,
    todo: best?.text ?? noAdvice ?? says.todo,
    button: best === undefined ? words.openBacktest : words.tryAdvice,
    act,
  };
  return stepOf('backtest', `${says.mark} ${words.verdicts[verdict]}`, [finding]);
}
