/**
 * What `google.script.run` takes: text, numbers, booleans, null, arrays and plain objects of them.
 *
 * @throws with Google's words, naming the property, at a Date, function or other object
 */
export function requirePlain(value: unknown, property: string): void {
  if (value === null || value === undefined) return;
  if (['string', 'number', 'boolean'].includes(typeof value)) return;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Array]' && kind !== '[object Object]') {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  for (const [key, item] of Object.entries(value)) requirePlain(item, key);
}
