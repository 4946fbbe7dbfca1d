import { a1 } from '../app/area';
import { formulasWords } from '../app/formulas-words';
import { type Block, blocksAgain, halves } from '../app/functions/again';
import type { Refreshed } from '../app/workbook';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Failed writes after which blocks are no longer cut into smaller ones: each takes its time. */
const PATIENCE = 60;

/**
 * Sheets calculates a custom function again only when its formula or an argument changes, so each
 * formula that calls one gets a space after its `=`, or loses it. Wherever that is cut off, every
 * formula is one that works; cells without such a formula are never written.
 */
export function refreshFormulas(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Refreshed {
  const left: string[] = [];
  let formulas = 0;
  let failures = 0;

  function write(sheet: GoogleSheet, name: string, block: Block): void {
    const problem = failureOf(sheet, [block]);
    if (problem === undefined) {
      formulas += cellsOf(block);
      return;
    }
    failures += 1;
    const parts = failures < PATIENCE ? halves(block) : [];
    if (parts.length === 0) left.push(`${name}!${shortA1(block)}: ${problem}`);
    for (const part of parts) write(sheet, name, part);
  }

  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    try {
      const { blocks, plainText } = read(sheet);
      left.push(
        ...plainText.map((block) => `${name}!${shortA1(block)}: ${formulasWords.plainText}`),
      );
      if (blocks.length === 0) continue;
      if (failureOf(sheet, blocks) === undefined) {
        formulas += blocks.reduce((sum, block) => sum + cellsOf(block), 0);
      } else {
        for (const block of blocks) write(sheet, name, block);
      }
    } catch (error) {
      left.push(`${name}: ${reason(error)}`);
    }
  }
  return { formulas, left };
}

/**
 * Only a tab that names functions of ours in a formula is read. A formula that is written into a
 * cell of the format plain text would become a text: such a one, formatted so later, is left.
 */
function read(sheet: GoogleSheet): Readonly<Record<'blocks' | 'plainText', Block[]>> {
  const first = sheet.createTextFinder('ICP_').matchFormulaText(true).findNext();
  if (first === null) return { blocks: [], plainText: [] };
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const where = (isText: boolean) =>
    formulas.map((row, r) =>
      row.map((formula, c) => ((formats[r]?.[c] === '@') === isText ? formula : '')),
    );
  return { blocks: blocksAgain(where(false)), plainText: blocksAgain(where(true)) };
}

/** Writes blocks; Sheets may refuse what it was given before only at the flush. */
function failureOf(sheet: GoogleSheet, blocks: readonly Block[]): string | undefined {
  try {
    for (const block of blocks) {
      sheet.getRange(a1(block)).setFormulas(block.formulas.map((row) => [...row]));
    }
    SpreadsheetApp.flush();
    return undefined;
  } catch (error) {
    return reason(error);
  }
}

function cellsOf({ rows, columns }: Block): number {
  return rows * columns;
}

function shortA1(block: Block): string {
  const [first, last] = a1(block).split(':');
  return first === last ? `${first}` : `${first}:${last}`;
}

function reason(error: unknown): string {
  return String(error).replace(/^\w*(Error|Exception): /, '');
}
