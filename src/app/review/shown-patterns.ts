/** The note of the patterns that reviews of a definition have shown. */
export function shownPatterns(name: string): string {
  return `reviewed patterns ${name}`;
}
