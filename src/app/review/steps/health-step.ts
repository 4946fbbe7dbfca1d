import type { FindingKind } from '../../../insight/health/finding';
import type { HealthView } from '../../../protocol/health-view';
import type { ReviewStepView } from '../../../protocol/review-view';
import { words } from '../words';
import { findingOf, stepOf } from './step';

type Kind = FindingKind | 'drift';

/** How the IDs of findings begin that other steps ask about. */
const later: readonly Kind[] = ['fails test', 'exclusion costs wins', 'drift'];
/** The same of what the review itself ends. */
const ended: readonly Kind[] = ['not reviewed', 'never tested', 'changed since test', 'old test'];

/** What of health a person decides; what was dismissed there stays so. */
export function healthStep({ findings, notTold }: HealthView): ReviewStepView {
  const of = (kinds: readonly Kind[]) =>
    findings.filter(({ id }) => kinds.some((kind) => begins(id, kind)));
  const others = of(later);
  const left = new Set([...others, ...of(ended)]);
  const own = findings.filter((one) => !left.has(one));
  const serious = own.filter(({ severity }) => severity === 'serious').length;
  const elsewhere = others.length === 0 ? [] : [words.elsewhere(others.length)];
  return stepOf('health', words.health(own.length, serious), own.map(findingOf), {
    notTold: [...elsewhere, ...notTold],
  });
}

function begins(id: string, kind: string): boolean {
  return id.startsWith(`${kind}: `) || id.startsWith(`${kind} `);
}
