/**
 * JSON with the keys of every object sorted and `undefined` written as null, so that equal values
 * give equal texts.
 *
 * @example canonicalJson({ b: undefined, a: 1 }) // '{"a":1,"b":null}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inside: unknown) => {
    if (inside === undefined) return null;
    return isRecord(inside) ? sorted(inside) : inside;
  });
}

/**
 * The same with what is `undefined` left out, as JSON does: what was sent and what came back give equal texts.
 *
 * @example sortedJson({ b: undefined, a: 1 }) // '{"a":1}'
 */
export function sortedJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inside: unknown) =>
    isRecord(inside) ? sorted(inside) : inside,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(record);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
