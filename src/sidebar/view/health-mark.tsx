import type { HealthSeverity } from '../../protocol/health-view';

const frames: Readonly<Record<HealthSeverity, string>> = {
  serious: 'M9 1.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z',
  look: 'M9 2L17 16H1z',
  note: 'M9 1.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z',
};
const signs: Readonly<Record<HealthSeverity, string>> = {
  serious: 'M9 5v5M9 12v1.5',
  look: 'M9 7v4M9 12.6v1.4',
  note: 'M9 8v5M9 4.8v1.4',
};

/** How much a finding matters, beside the words that say it. */
export function SeverityMark({ severity }: { readonly severity: HealthSeverity }) {
  return (
    <svg class={`mark is-${severity}`} viewBox="0 0 18 18" aria-hidden="true">
      <path d={frames[severity]} />
      <path d={signs[severity]} />
    </svg>
  );
}
