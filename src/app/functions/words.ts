import { count } from '../../engine/figures';
import type { InsertedFormulas } from '../insert-formulas';
import { echo, list, must } from '../messages';

/** What custom functions, and actions on formulas, say to a person. */
export const words = {
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
  tooMany: (name: string, most: number, received: number) =>
    must(
      'rows',
      `at most ${count(most)} accounts for one ${name}, since Sheets refuses a result that is too large`,
      count(received),
      'ICP Score › Insert score formulas gives score, tier and coverage of longer lists; ICP Score › Score accounts writes all of it as values',
    ),
  tooSlow: (name: string, done: number, total: number) =>
    must(
      name,
      'done within the 30 seconds that Sheets gives a formula',
      `${count(done)} of ${count(total)} accounts by then`,
      'give it fewer rows, or use ICP Score › Score accounts, which goes on where it was stopped',
    ),
  formulasInserted: (inserted: InsertedFormulas) => {
    const { cells, formulas, isNew, config, values, accounts, mostExplained } = inserted;
    const [subject, they] =
      formulas.length === 1 ? ['formula stands', 'It follows'] : ['formulas stand', 'They follow'];
    const stands = `Score ${subject} in ${cells}${isNew ? '' : ' already'}.`;
    const reasons =
      accounts <= mostExplained
        ? ''
        : ` A formula explains at most ${count(mostExplained)} accounts, this list has ${count(accounts)}: Score accounts writes the reasons.`;
    const beside =
      values === '' ? '' : ` The values under ${values} change only with Score accounts.`;
    return `${stands} ${they} every change of ${config}.${reasons}${beside}`;
  },
  recalculated: (formulas: number) =>
    `${count(formulas)} ${formulas === 1 ? 'formula' : 'formulas'} calculated again.`,
  plainText: 'Number format must not be Plain text, which would make a text of the formula',
  notRecalculated: (left: readonly string[]) =>
    `Some could not be, they are as they were: ${some(left)}`,
} as const;

function some(texts: readonly string[]): string {
  const rest = texts.length - 5;
  return [...texts.slice(0, 5), ...(rest > 0 ? [`and ${count(rest)} more`] : [])].join(' · ');
}
