/**
 * The arguments of a `google.script.run` call as they arrive at the server: texts, numbers,
 * booleans, null, arrays and plain objects of these; a form as an object of its fields.
 *
 * @throws on a Date, a function, an element that is no form, or any other kind of object
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
export function plainArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => (isForm(arg) ? formFields(arg) : plain(arg, String(index))));
}

function plain(value: unknown, property: string): unknown {
  if (value === undefined || value === null) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => plain(item, String(index)));
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, key)]));
}

function isForm(value: unknown): value is HTMLFormElement {
  return Object.prototype.toString.call(value) === '[object HTMLFormElement]';
}

function formFields(form: HTMLFormElement): Record<string, unknown> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
