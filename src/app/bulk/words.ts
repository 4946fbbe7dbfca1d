import type { Problem } from '../../definition/problem';

/** What a run over a file of accounts says. */
export const words = {
  problem: ({ what, expected, received }: Problem, file: string) =>
    `${what} must be ${expected}, got ${received} (${file})`,
  unreadable: (field: string, header: string, declared: string, file: string) =>
    `Column of ${field} must be of texts, numbers, days, or yes and no, got "${header}" of the type ${declared} (${file})`,
  noScore:
    'The definition must have a criterion that is on and counts, got none: every account would need data, and none would get a score. Nothing was written.',
  /** @param what - What of the definition is not asked here. */
  inSpreadsheet: (what: readonly string[]) =>
    `Only the definition scores here: ${what.join(', ')} stay in the spreadsheet.`,
  overrides: 'overrides',
  keptTiers: 'kept tiers',
  owners: 'owners and due days',
} as const;
