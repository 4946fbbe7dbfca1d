/** What a run over a file of accounts says. */
export const words = {
  problem: (what: string, expected: string, received: string, file: string) =>
    `${what} must be ${expected}, got ${received} (${file})`,
  /** @param what - What of the definition is not asked here. */
  inSpreadsheet: (what: readonly string[]) =>
    `Only the definition scores here: ${what.join(', ')} stay in the spreadsheet.`,
  overrides: 'overrides',
  keptTiers: 'kept tiers',
  owners: 'owners and due days',
} as const;
