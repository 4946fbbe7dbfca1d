import { normalFormula } from '../../definition/normal-formula';

/** A range as a formula writes it; columns and rows 1-based, `undefined` where it is open. */
export interface Reference {
  /** Tab that the reference names, `undefined` for the formula's own. */
  readonly sheet: string | undefined;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number | undefined;
}

const REFERENCE =
  /^(?:('(?:[^']|'')+'|[^'!;()]+)!)?\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/;

/**
 * The range that a formula hands to a custom function as its first argument. Sheets never tells
 * a function the address of its argument; its formula does.
 *
 * @param formula - The calling cell's formula, such as `=IF(A2="", "", ICP_SCORE(A2:L2))`.
 * @param name - The function, such as `ICP_SCORE`.
 * @returns `undefined` where no call, or calls with different references, or no plain reference
 *   stands there.
 * @example firstReference('=ICP_SCORE(Accounts!A2:L2)', 'ICP_SCORE')?.sheet // 'Accounts'
 */
export function firstReference(formula: string, name: string): Reference | undefined {
  const calls = firstArguments(withoutTexts(normalFormula(formula)), name);
  const distinct = new Set(calls.map((text) => text.replace(/\$/g, '')));
  const [only] = calls;
  return distinct.size === 1 && only !== undefined ? parseReference(only) : undefined;
}

/** Texts in double quotes may hold anything, also something that looks like a call. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function firstArguments(formula: string, name: string): string[] {
  const call = new RegExp(`\\b${name}\\(((?:'(?:[^']|'')+'!)?[^;()']*)[;)]`, 'g');
  return Array.from(formula.matchAll(call), ([, argument]) => argument ?? '');
}

function parseReference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [, sheet, first = '', row, last] = match;
  if (row === undefined && last === undefined) return undefined;
  return {
    sheet: sheet?.replace(/^'|'$/g, '').replace(/''/g, "'"),
    firstColumn: columnNumber(first),
    lastColumn: columnNumber(last ?? first),
    firstRow: row === undefined ? undefined : Number(row),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
