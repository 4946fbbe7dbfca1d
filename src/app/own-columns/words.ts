import { columnLetters } from '../../definition/a1';
import { counted } from '../../engine/figures';
import { must } from '../messages';

/** What is said of a list before anything is written beside it. */
export const words = {
  askOverwrite: (
    sheet: string,
    columns: readonly (readonly [header: string, column: number])[],
  ) => {
    const named = columns.map(([header, column]) => `${header} (${columnLetters(column)})`);
    return `${sheet} has cells that Score accounts did not write under ${named.join(', ')}. Overwrite them? No writes the scores into columns beside them.`;
  },
  askEdited: (sheet: string, rows: number, first: number) =>
    `In ${counted(rows, 'row')} of ${sheet} somebody changed what Score accounts wrote (first: ${sheet}!${first}:${first}). Overwrite ${rows === 1 ? 'it' : 'them'}? No leaves ${rows === 1 ? 'this row' : 'these rows'} as ${rows === 1 ? 'it is' : 'they are'}.`,
  noAccounts: (sheet: string) =>
    must('Accounts', 'below the header row', 'no row', `${sheet}; nothing was written`),
} as const;
