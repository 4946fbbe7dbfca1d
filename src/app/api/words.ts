import { must } from '../messages';

/** What the server says of what the sidebar sent. */
export const words = {
  badRequest:
    'The sidebar asked for something that the add-on does not know. Reload the page, open the sidebar and try again. Nothing was changed.',
  tooLong: 'The sidebar sent more than a definition can hold. Nothing was changed.',
  draftTooLong: 'The draft is too long to be kept; save it before you close the sidebar.',
  noRow: (row: number, sheet: string) => must('Row', `a row of ${sheet}`, String(row)),
  noCell: (cell: string) =>
    must('Cell', 'a cell of the definition, or one with a formula of ours', `"${cell}"`),
  noHeader: (field: string, sheet: string) =>
    must('Field', `the header of one column of ${sheet}`, `"${field}"`),
  badName: (name: string) =>
    must('Name', 'a text of 1 to 60 letters, digits, spaces or - _ . &', `"${name}"`),
  nameTaken: (name: string) => must('Name', 'one that no other definition has', `"${name}"`),
} as const;
