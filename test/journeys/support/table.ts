import type { FirstDay } from './first-day';
import { promises } from './promises';

/** What came of a promise on one workbook. */
export type Found = 'kept' | 'says nothing' | { readonly broken: string };

/** What came of every promise on a first day, by the promise's name. */
export function judge(day: FirstDay): ReadonlyMap<string, Found> {
  return new Map(
    promises.map(({ name, concerns = () => true, broken }): [string, Found] => {
      if (!concerns(day)) return [name, 'says nothing'];
      const found = broken(day);
      return [name, found === undefined ? 'kept' : { broken: found }];
    }),
  );
}

const SIGNS = { kept: '✓', 'says nothing': '·' } as const;

/** Promised against found, a line a promise and a column a workbook, and what was found instead. */
export function promisedAgainstFound(days: readonly FirstDay[]): string {
  const judged = days.map((day) => [day.workbook.name, judge(day)] as const);
  const width = Math.max(...promises.map(({ name }) => name.length));
  const lines = promises.map(({ name }) => {
    const signs = judged.map(([, found]) => sign(found.get(name)).padStart(2));
    return `${name.padEnd(width)} ${signs.join(' ')}`;
  });
  const head = judged.map(([workbook], index) => `${String(index + 1).padStart(2)} ${workbook}`);
  const numbers = judged.map((_, index) => String(index + 1).padStart(2)).join(' ');
  const instead = judged.flatMap(([workbook, found]) =>
    [...found].flatMap(([name, one]) =>
      typeof one === 'object' ? [`${workbook} › ${name}: ${one.broken.slice(0, 300)}`] : [],
    ),
  );
  return [...head, '', `${' '.repeat(width)} ${numbers}`, ...lines, '', ...instead].join('\n');
}

function sign(found: Found | undefined): string {
  return typeof found === 'string' ? SIGNS[found] : '✗';
}
