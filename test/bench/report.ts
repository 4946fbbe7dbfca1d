/** One line of the table of budgets. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 'KB';
  readonly bar?: { readonly sign: '≤' | '≥'; readonly value: number };
}

/** The table as text: what was measured, the bar, and whether it is met. */
export function tableText(lines: readonly Line[]): string {
  const cells = lines.map(({ what, value, unit, bar }) => [
    what,
    `${number(value)} ${unit}`,
    bar === undefined ? '' : `${bar.sign} ${bar.value} ${unit}`,
    verdict({ what, value, unit, ...(bar && { bar }) }),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map(([what, value, bar, met]) =>
      [what!.padEnd(widths[0]!), value!.padStart(widths[1]!), bar!.padStart(widths[2]!), met].join(
        '  ',
      ),
    )
    .join('\n');
}

function verdict({ value, bar }: Line): string {
  if (bar === undefined) return '';
  const isMet = bar.sign === '≤' ? value <= bar.value : value >= bar.value;
  return isMet ? 'met' : 'MISSED';
}

function number(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}
