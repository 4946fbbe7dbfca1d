import { normalFormula } from '../../definition/normal-formula';
import { type FunctionName, outputs } from './outputs';

/** A call of a custom function of ours in a formula. */
export interface Call {
  readonly name: FunctionName;
  /** As `normalFormula` writes them; `''` for one that is left out. */
  readonly args: readonly string[];
  /** Functions that the call is an argument of, the outermost first; `{` for an array. */
  readonly inside: readonly string[];
}

interface Open {
  readonly name: string;
  readonly args: string[];
  /** Where the argument begins that is being read. */
  start: number;
}

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z_][\w.]*)?\(|[{})]|[,;]/g;

/** Quick: most formulas of a sheet are not ours. */
export function isOurs(formula: string): boolean {
  return formula.includes('(') && /\bICP_[A-Z]+\s*\(/i.test(formula);
}

/**
 * The calls of our functions in a formula; those within another call of ours are left out.
 *
 * @param formula - As the cell holds it.
 * @example callsIn('=IF(A2="", "", ICP_TIER(A2:L2; "PLG"))')[0]
 * // { name: 'ICP_TIER', args: ['A2:L2', '"PLG"'], inside: ['IF'] }
 */
export function callsIn(formula: string): Call[] {
  return isOurs(formula) ? callsOf(normalFormula(formula)) : [];
}

function callsOf(formula: string): Call[] {
  const found: Call[] = [];
  const stack: Open[] = [];
  const endArgument = (end: number) => {
    const open = stack[stack.length - 1];
    open?.args.push(formula.slice(open.start, end));
  };
  for (const { 0: token, 1: name = '', index } of formula.matchAll(TOKEN)) {
    const last = token.charAt(token.length - 1);
    const after = index + token.length;
    if (last === '(' || last === '{') {
      stack.push({ name: last === '{' ? '{' : name, args: [], start: after });
    } else if (last === ')' || last === '}') {
      endArgument(index);
      const closed = stack.pop();
      const inside = stack.map((open) => open.name).filter((other) => other !== '');
      if (closed !== undefined && isFunction(closed.name) && !inside.some(isFunction)) {
        found.push({ name: closed.name, args: closed.args, inside });
      }
    } else if (last === ',' || last === ';') {
      endArgument(index);
      const open = stack[stack.length - 1];
      if (open !== undefined) open.start = after;
    }
  }
  return found;
}

function isFunction(name: string): name is FunctionName {
  return name in outputs;
}
