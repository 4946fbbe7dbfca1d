/**
 * Asks at the first time only.
 *
 * @param ask - What costs something to ask, such as a service.
 * @example const zone = once(() => workbook.timeZone()); zone(); zone(); // one service call
 */
export function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}
