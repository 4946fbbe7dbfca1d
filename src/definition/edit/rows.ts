interface Named {
  readonly name: string;
}

/** Rows with parts of the one of a name changed. */
export function inPlaceOf<T extends Named>(
  rows: readonly T[],
  name: string,
  changes: Partial<T>,
): readonly T[] {
  return rows.map((one) => (one.name === name ? { ...one, ...changes } : one));
}

/** Rows with the one of a name changed for its neighbour; the same where there is none. */
export function swapped<T extends Named>(
  rows: readonly T[],
  name: string,
  by: -1 | 1,
): readonly T[] {
  const at = rows.findIndex((one) => one.name === name);
  const [moved, other] = [rows[at], rows[at + by]];
  if (moved === undefined || other === undefined) return rows;
  return rows.map((one) => (one === moved ? other : one === other ? moved : one));
}
