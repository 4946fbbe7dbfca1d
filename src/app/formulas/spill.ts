import { type Call, callsIn } from './calls';
import { outputs } from './outputs';

/** Functions that give as many columns as what they are given. */
const KEEP_SHAPE: ReadonlySet<string> = new Set(
  'ARRAYFORMULA BYROW CHOOSE FILTER HSTACK IF IFERROR IFNA IFS LAMBDA LET MAP ROUND SORT SWITCH TEXT UNIQUE VSTACK {'.split(
    ' ',
  ),
);
/** Functions that set what they are given side by side. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['HSTACK', '{']);

const ONE_ROW = /^[^:]*?\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?$/i;

/** The cells that a formula with calls of ours fills from its own on. */
export interface Spill {
  readonly columns: number;
  /** True where it goes down over the list; false for the formula of one row. */
  readonly isTall: boolean;
  /** Whether another function cuts the result, so that its width is not known. */
  readonly isCut: boolean;
  /** Headers that the calls would give, in their order. */
  readonly headers: readonly string[];
}

/**
 * What a formula fills, as far as it calls functions of ours.
 *
 * @param formula - As the cell holds it.
 * @param dimensionsOf - Names of the dimensions of the definition that a config argument means.
 * @returns `undefined` where no function of ours is called.
 * @example spillOf('=ICP_REPORT(A1:L; ICP_CONFIG)', () => [])?.columns // 8
 */
export function spillOf(
  formula: string,
  dimensionsOf: (config: string) => readonly string[],
): Spill | undefined {
  const calls = callsIn(formula);
  if (calls.length === 0) return undefined;
  const given = calls.map((call) => headersOf(call, dimensionsOf));
  const isCut = calls.some(({ inside }) => inside.some((name) => !KEEP_SHAPE.has(name)));
  const isBeside = calls.some(({ inside }) => inside.some((name) => SIDE_BY_SIDE.has(name)));
  const widths = given.map(({ length }) => Math.max(1, length));
  const whole = isBeside ? widths.reduce((sum, width) => sum + width, 0) : Math.max(...widths);
  return {
    columns: isCut ? 1 : whole,
    isTall: !isCut && calls.some(({ args }) => !isOneRow(args[0] ?? '')),
    isCut,
    headers: given.flat(),
  };
}

function headersOf(
  { name, args }: Call,
  dimensionsOf: (config: string) => readonly string[],
): readonly string[] {
  const dimensions = name === 'ICP_DIMENSIONS' ? dimensionsOf(args[1] ?? '') : [];
  return outputs[name].headers({
    dimensions: dimensions.map((dimension) => ({ name: dimension, weight: 0 })),
  });
}

/** Whether a reference is one row, or a part of it. */
export function isOneRow(reference: string): boolean {
  const match = ONE_ROW.exec(reference);
  if (match === null) return false;
  const [, first, last = first] = match;
  return first === last;
}
