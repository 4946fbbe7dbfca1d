import { severities } from '../../insight/health/finding';
import type { DismissedLine, HealthLine, HealthView } from '../../protocol/health-view';
import type { ToldFinding } from '../told-finding';
import type { Dismissal } from './dismissed';
import { stampDay } from './last-backtest';
import { type Severities, words } from './view-words';

/** What a view is made of. */
export interface Seen extends Pick<HealthView, 'checkedOn' | 'version' | 'fine' | 'notTold'> {
  readonly findings: readonly ToldFinding[];
  readonly checks: number;
  /** By the ID of a finding. */
  readonly dismissed: ReadonlyMap<string, Dismissal>;
  /** Whether there were accounts to look at. */
  readonly hasAccounts: boolean;
}

/**
 * Sorts findings, the worst first, into those that stand and those that were dismissed. A dismissed one that
 * has become worse stands again, and says so.
 *
 * @example viewOf(seen).headline // '1 thing needs fixing'
 */
export function viewOf(seen: Seen): HealthView {
  const { dismissed, checks, checkedOn, version, fine, notTold, hasAccounts } = seen;
  const findings: HealthLine[] = [];
  const away: DismissedLine[] = [];
  for (const { harm: _, ...line } of worstFirst(seen.findings)) {
    const dismissal = dismissed.get(line.id);
    if (dismissal === undefined) findings.push(line);
    else if (isWorse(line, dismissal)) findings.push({ ...line, again: againWords(dismissal) });
    else away.push({ ...line, ...whoSaid(dismissal) });
  }
  const counts = countsOf(findings);
  return {
    headline: words.headline(counts, hasAccounts),
    below: words.below(checks, checkedOn, fine.length, counts, away.length),
    ...(hasAccounts ? {} : { isPartial: true }),
    ...{ checkedOn, version, checks, findings, dismissed: away, fine, notTold },
  };
}

function rankOf({ severity }: Pick<HealthLine, 'severity'>): number {
  return severities.indexOf(severity);
}

function worstFirst(findings: readonly ToldFinding[]): ToldFinding[] {
  return [...findings].sort((one, other) => rankOf(one) - rankOf(other) || other.harm - one.harm);
}

/** Of one whose severity nobody can read any more nothing is worse. */
function isWorse(line: HealthLine, { severity }: Dismissal): boolean {
  return severity !== undefined && rankOf(line) < rankOf({ severity });
}

function whoSaid({ reason, by, at }: Dismissal): Pick<DismissedLine, 'reason' | 'by' | 'on'> {
  const on = stampDay(at);
  return { reason, by, on: Number.isNaN(on) ? null : on };
}

function againWords(dismissal: Dismissal): string {
  const { on, reason } = whoSaid(dismissal);
  return words.again(on, reason, dismissal.severity ?? 'note');
}

function countsOf(findings: readonly HealthLine[]): Severities {
  const count = (one: HealthLine['severity']) =>
    findings.filter(({ severity }) => severity === one).length;
  return { serious: count('serious'), look: count('look'), note: count('note') };
}
