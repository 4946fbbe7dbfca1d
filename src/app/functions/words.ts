import { configSheetName } from '../../definition/names';
import { count } from '../../engine/figures';
import type { FunctionName } from '../formulas/outputs';
import { echo, list, must } from '../messages';

/** What custom functions say to a person. */
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
    const bare = `${range} without quotes`;
    if (name.trim().toUpperCase() === range.toUpperCase()) return must('config', bare, `"${name}"`);
    const others = names.filter((other) => other !== '');
    const known = [
      ...(others.length < names.length ? [bare] : []),
      ...(others.length > 0 ? [list(others)] : []),
    ];
    const there = known.join(' and ') || 'none yet: ICP Score › Set up…';
    return must(
      'config',
      'a definition that is there',
      `"${name}"`,
      `there is no tab ${configSheetName(name)}; there is ${there}`,
    );
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
  /** @param isFilled whether they are accounts; else blank rows count as well */
  tooMany: (
    name: FunctionName,
    most: number,
    received: number,
    isFilled: boolean,
    isForFormulas: boolean,
  ) =>
    must(
      'rows',
      `at most ${count(most)} ${isFilled ? 'accounts' : 'rows, blank ones between the accounts too,'} for one ${name}, since Sheets refuses a result that is too large`,
      count(received),
      [
        ...(isForFormulas
          ? [
              'ICP Score › Score › Insert score formulas gives score, tier and coverage of such a list',
            ]
          : []),
        'ICP Score › Score accounts writes these and a reason of one line, as values, for a list of any length',
        `some rows of it take a formula such as =${name}(A5001:O5100; ICP_CONFIG; A1:O1)`,
      ].join('; '),
    ),
  tooSlow: (name: string, done: number, total: number) =>
    must(
      name,
      'done within the 30 seconds that Sheets gives a formula',
      `${count(done)} of ${count(total)} accounts by then`,
      'give it fewer rows, or use ICP Score › Score accounts, which goes on where it was stopped',
    ),
} as const;
