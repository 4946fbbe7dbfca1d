const LONGEST = 24;

/** The name of a side that fits into a line, with its version. @example shortLabel('Product-led growth in EMEA v3') // 'Product-led growth i… v3' */
export function shortLabel(label: string): string {
  if (label.length <= LONGEST) return label;
  const [version = ''] = / v\d+(?: draft)?$/.exec(label) ?? [];
  return `${label.slice(0, LONGEST - 1 - version.length).trimEnd()}…${version}`;
}
