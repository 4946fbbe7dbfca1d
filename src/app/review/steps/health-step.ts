import type { FindingKind } from '../../../insight/health/finding';
import type { HealthView } from '../../../protocol/health-view';
import type { ReviewStepView } from '../../../protocol/review-view';
import { words } from '../words';
import { stepOf } from './step';

/** What other steps ask, or the review itself does. */
const elsewhere: readonly FindingKind[] = [
  'not reviewed',
  'never tested',
  'changed since test',
  'old test',
  'fails test',
  'exclusion costs wins',
];

/** What of health a person decides; what was dismissed there stays so. */
export function healthStep({ findings, notTold }: HealthView): ReviewStepView {
  const own = findings.filter(({ id }) => !elsewhere.some((kind) => id.startsWith(`${kind}: `)));
  const serious = own.filter(({ severity }) => severity === 'serious').length;
  const told = own.map(({ id, what, why, todo, button, act }) => {
    return { id, what, why, todo, button, act };
  });
  return stepOf('health', words.health(own.length, serious), told, { notTold });
}
