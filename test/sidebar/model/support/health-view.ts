import type {
  DismissedLine,
  HealthAct,
  HealthLine,
  HealthSeverity,
  HealthView,
} from '../../../../src/protocol/health-view';

/** 30 Jun 2026. */
const DAY = 20_634;

/** A finding of a severity, with what its button does. */
export function line(
  severity: HealthSeverity,
  act: HealthAct = { do: 'open', at: 'tiers' },
): HealthLine {
  return {
    id: `wide ICP: ${severity}`,
    severity,
    title: 'The ICP is wide',
    what: '235 of 602 accounts are in the ICP, many: 5–30 % is usual.',
    why: 'Where nearly everybody fits, nobody comes first.',
    todo: 'Look at where the ICP begins.',
    button: 'Open the tiers',
    act,
  };
}

export const dismissedLine: DismissedLine = {
  ...line('look'),
  reason: 'Two markets',
  by: 'Ada',
  on: DAY,
};

/** A check of version 12 that found nothing. */
export function healthView(changes: Partial<HealthView> = {}): HealthView {
  return {
    headline: 'Nothing needs fixing',
    below: 'Version 12, 602 accounts.',
    checkedOn: DAY,
    version: 12,
    checks: 24,
    findings: [],
    dismissed: [],
    fine: ['All columns are there', 'The share in the ICP is usual'],
    notTold: [],
    ...changes,
  };
}
