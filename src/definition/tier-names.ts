/** Names, folded, of what is no tier but stands in the same column. */
export const reservedTiers: ReadonlySet<string> = new Set(['excluded', 'needs data']);
