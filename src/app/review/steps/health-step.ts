import type { FindingKind } from '../../../insight/health/finding';
import type { HealthView } from '../../../protocol/health-view';
import type { ReviewStepView } from '../../../protocol/review-view';
import { words } from '../words';
import { findingOf, stepOf } from './step';

/** How the IDs of findings begin that other steps ask about, or that the review itself ends. */
const elsewhere: readonly (FindingKind | 'drift')[] = [
  ...(['not reviewed', 'never tested', 'changed since test', 'old test', 'fails test'] as const),
  ...(['exclusion costs wins', 'drift'] as const),
];

/** What of health a person decides; what was dismissed there stays so. */
export function healthStep({ findings, notTold }: HealthView): ReviewStepView {
  const own = findings.filter(({ id }) => !elsewhere.some((kind) => begins(id, kind)));
  const serious = own.filter(({ severity }) => severity === 'serious').length;
  return stepOf('health', words.health(own.length, serious), own.map(findingOf), { notTold });
}

function begins(id: string, kind: string): boolean {
  return id.startsWith(`${kind}: `) || id.startsWith(`${kind} `);
}
