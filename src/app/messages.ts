import { columnLetters } from '../definition/a1';
import { configSheetName } from '../definition/names';
import { count } from '../engine/figures';
import type { InsertedFormula } from './insert-formulas';
import type { ScoringRun } from './score-accounts/score-accounts';
import type { TierChanges } from './score-accounts/tier-changes';
import type { SetUpResult } from './setup/set-up';

/**
 * Everything that the use cases say to a person. Errors follow one grammar:
 * `<what> must be <expected>, got <received> (<where>)`.
 */
export const messages = {
  notARange: (what: string, received: unknown) =>
    must(what, 'a range such as A2:L2', echo(received)),
  notADefinition: (received: unknown, range: string) =>
    must(
      'config',
      `${range} or the name of a definition in quotes`,
      `a range that starts with ${echo(received)}`,
    ),
  unknownDefinition: (name: string, names: readonly string[], range: string) => {
    const others = names.filter((other) => other !== '');
    const known = others.length === 0 ? '' : `, or ${list(others)}`;
    return must('config', `${range} without quotes${known}`, `"${name}"`);
  },
  aboveHeaders: (headerRow: number, received: number, example: string) =>
    must(
      'rows',
      `from the header row ${headerRow} on, as in ${example}`,
      `row ${received}`,
      'SETTINGS › Header row of the config sheet',
    ),
  noConfig: (sheet: string) =>
    must('Definition', `in a tab named "${sheet}"`, 'no such tab', 'use ICP Score › Set up…'),
  noRange: (range: string, sheet: string, why: string) =>
    must(`Named range ${range}`, `allowed over ${sheet}`, `"${why}"`, 'Data › Named ranges'),
  askDefinition: (names: readonly string[]) =>
    `By which definition? ${list(names.map(configSheetName))} are there. Type a name, or nothing for ${configSheetName('')}.`,
  noDefinition: (asked: string, names: readonly string[]) =>
    must('Definition', `one of ${list(names.map(configSheetName))}`, `"${asked}"`),
  by: (definition: string, said: string) => (definition === '' ? said : `${definition}: ${said}`),
  notOurConfig: (sheet: string, received: unknown) =>
    must(
      `Tab "${sheet}"`,
      `a definition, with "${sheet}" in its first cell`,
      echo(received),
      `${sheet}!A1; it was not changed: if the tab is yours, give it another name and use Set up… again`,
    ),
  brokenConfig: (problems: readonly string[]) =>
    problems.length === 1
      ? `${problems[0]}`
      : `The definition has ${problems.length} problems:\n${problems.join('\n')}`,
  columnProblems: (problems: readonly string[]) =>
    `${problems.join('\n')}\nRename the header, write its name into FIELDS › Also called of the config sheet, or switch off what uses it.`,
  noHeaders: (example: string) =>
    must(
      'Columns of the row',
      'known from a header row',
      'no header row that fits',
      `include the header row, as in ${example}, or give it as the third argument`,
    ),
  wrongWidth: (expected: number, received: number, where: string) =>
    must(
      'Row',
      `${expected} cells wide, as the header row is`,
      `${received} cells`,
      `${where}; give the headers of these cells as the third argument`,
    ),
  noAccountsSheet: (name: string) =>
    must(
      'Accounts sheet',
      'the name of a tab',
      `"${name}", which is not there`,
      'SETTINGS › Accounts sheet of the config sheet',
    ),
  holdsDeals: (sheet: string, where: string) =>
    must(
      'Accounts sheet',
      'a list of accounts',
      `${sheet}, which holds the deals`,
      `${where}; nothing was written`,
    ),
  noHeaderRow: (sheet: string, row: number) =>
    must(
      `Row ${row}`,
      'the header row',
      'a blank row',
      `${sheet}!${row}:${row}; write the headers there, or their row into SETTINGS › Header row`,
    ),
  noAccounts: (sheet: string) =>
    must('Accounts', 'below the header row', 'no row', `${sheet}; nothing was written`),
  askOverwrite: (
    sheet: string,
    columns: readonly (readonly [header: string, column: number])[],
  ) => {
    const named = columns.map(([header, column]) => `${header} (${columnLetters(column)})`);
    return `${sheet} has cells that Score accounts did not write under ${named.join(', ')}. Overwrite them? No writes the scores into columns beside them.`;
  },
  ownField: (field: string, column: string, cell: string) =>
    must(
      'Field',
      'a column of the list',
      `"${field}", which is the column "${column}" that the add-on writes itself`,
      `${cell}; a score can't be made of itself`,
    ),
  sampled: (rows: number) => `Of ${count(rows)} rows that were looked at:`,
  busy: 'Somebody else is saving or scoring in this spreadsheet. Try again in a moment.',
  progress: (done: number, total: number) => `${count(done)} of ${count(total)} rows scored…`,
  scored: (run: ScoringRun) => {
    const { sheet, done, total, tiers, changes, by, remarks } = run;
    const whose = by === '' ? '' : ` by ${by}`;
    const shares = Array.from(tiers, ([tier, accounts]) => `${tier}: ${count(accounts)}`).join(
      ' · ',
    );
    return done < total
      ? `${count(done)} of ${count(total)} rows of ${sheet} scored${whose} before the time limit. Run Score accounts again to go on.`
      : [`${sheet} scored${whose}: ${shares}.${moved(changes)}${aside(run)}`, ...remarks].join(' ');
  },
  setUpDone: ({ definition, written, range, completed, remarks }: SetUpResult) => {
    const { settings, criteria } = definition;
    const on = criteria.filter((one) => one.on).length;
    const off = criteria.length - on;
    if (written.length === 0) {
      return completed.length === 0
        ? 'Everything is set up already; nothing was changed.'
        : `${completed.join(' and ')} added; the rest was there already.`;
    }
    const waiting = off === 0 ? '' : `, ${off} wait for a column that is not there`;
    const done = `${written.join(', ')} written: ${on} criteria on ${settings.accountsSheet}${waiting}.`;
    return [done, ...remarks, `Formulas know it as ${range}.`].join(' ');
  },
  badRequest: 'The sidebar sent something that is no request. Reload the sidebar and try again.',
  tooLong: 'The sidebar sent more than a definition can hold. Nothing was changed.',
  draftTooLong: 'The draft is too long to be kept; save it before you close the sidebar.',
  noRow: (row: number, sheet: string) => must('Row', `a row of ${sheet}`, String(row)),
  noCell: (cell: string) => must('Cell', 'a cell of the definition', `"${cell}"`),
  noHeader: (field: string, sheet: string) =>
    must('Field', `the header of one column of ${sheet}`, `"${field}"`),
  noOperator: (operator: string) => must('Operator', 'one of the operators', `"${operator}"`),
  noValue: (expected: string, value: string) => must('Value', expected, `"${value}"`),
  badName: (name: string) =>
    must('Name', 'a text of 1 to 60 letters, digits, spaces or - _ . &', `"${name}"`),
  nameTaken: (name: string) => must('Name', 'one that no other definition has', `"${name}"`),
  noDeals: (sheet: string) => `There is no tab "${sheet}" with deals.`,
  noVersion: (version: number) =>
    must('Version', 'one of ICP History', `v${version}`, 'ICP History'),
  restored: (version: number) => `Version ${version} restored`,
  firstVersion: 'First version',
  saveFinished: (version: number, sheet: string) =>
    `Version ${version} of ${sheet}, whose saving was cut off, is now saved as a whole.`,
  saveTakenBack: (version: number, sheet: string) =>
    `Version ${version} of ${sheet}, whose saving was cut off, could not be saved: ${sheet} is as it was before.`,
  editedByHand: 'Edited in the sheet',
  otherTab: (name: string, wanted: string) => `Written into ${name}, since ${wanted} is yours.`,
  withRemarks: (done: string, { remarks }: { readonly remarks: readonly string[] }) =>
    [done, ...remarks].join(' '),
  formulasInserted: ({ cell, isNew, config, values }: InsertedFormula) => {
    const stands = `Score formula stands in ${cell}${isNew ? '' : ' already'}.`;
    const beside =
      values === '' ? '' : ` The values under ${values} change only with Score accounts.`;
    return `${stands} It follows every change of ${config}.${beside}`;
  },
  recalculated: (formulas: number) =>
    `${count(formulas)} ${formulas === 1 ? 'formula' : 'formulas'} calculated again.`,
  plainText: 'Number format must not be Plain text, which would make a text of the formula',
  notRecalculated: (left: readonly string[]) =>
    `Some could not be, they are as they were: ${some(left)}`,
} as const;

/** Nothing of a first run, which moves nobody. */
function moved({ scoredBefore, moved }: TierChanges): string {
  if (scoredBefore === 0) return '';
  const who = moved === 0 ? 'None' : `${count(moved)} of ${count(scoredBefore)}`;
  return ` ${who} in another tier than before.`;
}

/** What a run did not write, or wrote elsewhere than asked, and what says the same beside it. */
function aside({ sheet, beside, kept, formula }: ScoringRun): string {
  const columns = beside.map(([theirs, ours]) => `${theirs} is yours and stays: see ${ours}.`);
  const rows =
    kept.rows === 0
      ? []
      : [
          `${count(kept.rows)} ${kept.rows === 1 ? 'row holds' : 'rows hold'} cells under our headers that Score accounts did not write, and stay as they are (first: ${sheet}!${kept.first}:${kept.first}).`,
        ];
  const live =
    formula === undefined
      ? []
      : [`The formula in ${formula} shows the same and follows every change; these are values.`];
  return [...columns, ...rows, ...live].map((sentence) => ` ${sentence}`).join('');
}

function some(texts: readonly string[]): string {
  const rest = texts.length - 5;
  return [...texts.slice(0, 5), ...(rest > 0 ? [`and ${count(rest)} more`] : [])].join(' · ');
}

/** A received value as messages show it. */
function echo(received: unknown): string {
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
