import type { Version } from '../definition/history';
import { configSheetName } from '../definition/names';
import type { Problem } from '../definition/problem';
import { count } from '../engine/figures';
import { numberedLines } from './numbered';

/**
 * Everything that the use cases say to a person. Errors follow one grammar:
 * `<what> must be <expected>, got <received> (<where>)`.
 */
export const messages = {
  noConfig: (sheet: string, holder: string | undefined) => {
    const missing = (where?: string) =>
      must('Definition', `in a tab named "${sheet}"`, 'no such tab', where);
    if (holder === undefined) return missing('use ICP Score › Set up…');
    const isDefault = sheet === configSheetName('');
    const other = isDefault ? ` (or "${configSheetName('PLG')}" to keep it as another one)` : '';
    return `${missing()}; the tab "${holder}" holds a definition: give it the name "${sheet}" back${other}`;
  },
  noRange: (range: string, sheet: string, why: string) =>
    must(`Named range ${range}`, `allowed over ${sheet}`, `"${why}"`, 'Data › Named ranges'),
  askDefinition: (names: readonly string[]) =>
    `By which definition? Type its number or its name, or nothing for ${configSheetName('')}.\n\n${numberedLines(names.map(configSheetName))}`,
  noDefinition: (asked: string, names: readonly string[]) =>
    must('Definition', `one of ${list(names.map(configSheetName))}`, `"${asked}"`),
  by: (definition: string, said: string) => (definition === '' ? said : `${definition}: ${said}`),
  /** @param mends - Who can put it right, `''` where nobody is known. */
  brokenConfig: (problems: readonly Pick<Problem, 'message'>[], mends = '') => {
    const told = problems.map(({ message }) => message).join('\n');
    if (problems.length > 1) {
      const all = `The definition has ${problems.length} problems:\n${told}`;
      return mends === '' ? all : `${all}\n${mends}`;
    }
    return mends === '' ? told : `${told}. ${mends}`;
  },
  /** @param saved - The last save of somebody who gave a name, another one than the owner. */
  whoMends: (owner: string, saved?: Pick<Version, 'by' | 'version' | 'savedAt'>) => {
    const who = [
      ...(owner === '' ? [] : [`${owner}, who owns the definition`]),
      ...(saved ? [`${saved.by}, who saved version ${saved.version} (${saved.savedAt})`] : []),
    ];
    return who.length === 0 ? '' : `Ask ${who.join(', or ')}.`;
  },
  columnProblems: (problems: readonly string[]) =>
    `${problems.join('\n')}\nAct › Health of the sidebar mends a renamed column with one click. Or write its header into FIELDS › Also called of the config sheet, or switch off what uses it.`,
  renameHeader:
    'Rename the header, write its name into FIELDS › Also called of the config sheet, or switch off what uses it.',
  noAccountsSheet: (name: string, where = 'SETTINGS › Accounts sheet of the config sheet') =>
    must('Accounts sheet', 'the name of a tab', `"${name}", which is not there`, where),
  tooManyToInsert: (most: number, received: number) =>
    must(
      'List',
      `at most ${count(most)} rows long for formulas, since Sheets refuses a result that is too large`,
      count(received),
      'ICP Score › Score accounts does such lists, and writes values',
    ),
  holdsDeals: (sheet: string, where: string) =>
    must(
      'Accounts sheet',
      'a list of accounts',
      `${sheet}, which holds the deals`,
      `${where}; put the accounts to score into a tab of their own and write its name there; nothing was written`,
    ),
  noHeaderRow: (sheet: string, row: number) =>
    must(
      `Row ${row}`,
      'the header row',
      'a blank row',
      `${sheet}!${row}:${row}; write the headers there, or their row into SETTINGS › Header row`,
    ),
  ownField: (field: string, column: string, cell: string) =>
    must(
      'Field',
      'a column of the list',
      `"${field}", which is the column "${column}" that the add-on writes itself`,
      `${cell}; a score can’t be made of itself`,
    ),
  sampled: (rows: number) => `Of ${count(rows)} rows that were looked at:`,
  busy: 'Somebody else is saving or scoring in this spreadsheet. Try again in a moment.',
  tooLate: (action: string, parts: string) =>
    `${action} was stopped: it would take longer than the six minutes that Google gives it. Nothing was written. Take a shorter window (SETTINGS › Window months of the config sheet), fewer rows or fewer ${parts}, and try again.`,
  otherTab: (name: string, wanted: string) => `Written into ${name}, since ${wanted} is yours.`,
  notSet: (parts: readonly string[], reason: string) =>
    `Not set: ${parts.join(', ')} (${reason.replace(/\.$/, '')}). All else is there.`,
  withRemarks: (done: string, { remarks }: { readonly remarks: readonly string[] }) =>
    [done, ...remarks].join(' '),
} as const;

/** A received value as messages show it. */
export function echo(received: unknown): string {
  if (received === undefined || received === null || received === '') return 'nothing';
  return typeof received === 'string' ? `"${received}"` : String(received);
}

/** The one grammar of errors. */
export function must(what: string, expected: string, received: string, where?: string): string {
  return `${what} must be ${expected}, got ${received}${where === undefined ? '' : ` (${where})`}`;
}

/** `a, b and c`, in quotes, at most six of them. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => `"${name}"`);
  if (names.length > 6) shown.push(`${names.length - 6} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
