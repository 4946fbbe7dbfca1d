/** Texts, names of tabs, brackets, separators, spaces; anything else is one sign of its own. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}\p{N}_.]+!|[(){}]|[,;\\]|\s+|./gsu;

const COLUMNS = ',';
const ARGUMENTS = ';';

/**
 * A formula in the one form in which formulas are compared and taken apart: `;` between arguments,
 * `,` between the columns of an array, capital letters, no spaces. Texts and names of tabs stay as
 * they are.
 *
 * A spreadsheet takes `;` between arguments in every locale, and gives back the separator of its own.
 *
 * @param formula - As the cell holds it.
 * @example normalFormula('= icp_tier( A1:L, "My; list" )') // '=ICP_TIER(A1:L;"My; list")'
 */
export function normalFormula(formula: string): string {
  const open: string[] = [];
  return formula.replace(TOKEN, (token) => {
    const isArray = open[open.length - 1] === '{';
    if (token === '(' || token === '{') open.push(token);
    else if (token === ')' || token === '}') open.pop();
    else if (token === '\\' && isArray) return COLUMNS;
    else if (token === ',' && !isArray) return ARGUMENTS;
    else if (token.trim() === '') return '';
    return token.length > 1 ? token : token.toUpperCase();
  });
}
