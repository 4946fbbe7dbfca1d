/**
 * How an error cell arrives: as its text. `Loading...` is a cell that still waits for its value.
 * Source: the error types of Google Sheets' ERROR.TYPE, and those that an Excel import brings.
 */
export const spreadsheetErrors = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#GETTING_DATA',
  'Loading...',
] as const;
