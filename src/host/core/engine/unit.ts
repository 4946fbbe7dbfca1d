/** Univer's id of the one workbook that a host holds. */
export const UNIT = 'workbook';
