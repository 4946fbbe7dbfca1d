/**
 * A copy of plain data, several times quicker than `structuredClone`, which spreadsheets of thousands
 * of cells notice.
 *
 * @param value primitives, arrays and objects of them
 * @example plainCopy({ v: 1, s: { n: { pattern: '0%' } } })
 */
export function plainCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainCopy) as T;
  const copy: Partial<T> = {};
  for (const key in value) copy[key] = plainCopy(value[key]);
  return copy as T;
}
