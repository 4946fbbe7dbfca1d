/** A text whose numbers stay on one line with their signs. @example unbroken('8 % unknown') // '8\u00a0% unknown' */
export function unbroken(text: string): string {
  return text.replace(/ %/g, '\u00a0%');
}
