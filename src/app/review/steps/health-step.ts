import type { FindingKind } from '../../../insight/health/finding';
import type { HealthView } from '../../../protocol/health-view';
import type { ReviewStepView } from '../../../protocol/review-view';
import { words } from '../words';
import { findingOf, stepOf } from './step';

/** What other steps ask, or the review itself does. */
const elsewhere: readonly FindingKind[] = [
  ...(['not reviewed', 'never tested', 'changed since test', 'old test', 'fails test'] as const),
  'exclusion costs wins',
];

/** What of health a person decides; what was dismissed there stays so. */
export function healthStep({ findings, notTold }: HealthView): ReviewStepView {
  const own = findings.filter(({ id }) => !elsewhere.some((kind) => id.startsWith(`${kind}: `)));
  const serious = own.filter(({ severity }) => severity === 'serious').length;
  return stepOf('health', words.health(own.length, serious), own.map(findingOf), { notTold });
}
