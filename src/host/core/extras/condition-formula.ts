import { columnNumber } from '../cells/a1';

type Value = string | number | boolean;

/** How far the cell that is judged lies from the one that the formula is written for. */
interface Offset {
  readonly rows: number;
  readonly columns: number;
}

type CellAt = (row: number, column: number) => Value;
type Node = (cellAt: CellAt, offset: Offset) => Value;

/** Whether a cell satisfies a condition. */
export type Condition = (cellAt: CellAt, offset: Offset) => boolean;

class NotUnderstood extends Error {}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(\$?[A-Za-z]{1,3}\$?[1-9]\d*)(?![\w(])|([A-Za-z]+)|(<>|<=|>=|[-+*/&=<>(),;%]))/y;

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  AND: (args) => args.every(isTrue),
  OR: (args) => args.some(isTrue),
  NOT: ([value = '']) => !isTrue(value),
  IF: ([condition = '', then = true, otherwise = false]) => (isTrue(condition) ? then : otherwise),
  ISBLANK: ([value = '']) => value === '',
  ISNUMBER: ([value = '']) => typeof value === 'number',
  ISTEXT: ([value = '']) => typeof value === 'string' && value !== '',
  LEN: ([value = '']) => String(value).length,
  MOD: ([value = '', by = '']) =>
    numberOf(value) - numberOf(by) * Math.floor(numberOf(value) / numberOf(by)),
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const SUMS: Readonly<Record<string, (one: Value, other: Value) => Value>> = {
  '+': (one, other) => numberOf(one) + numberOf(other),
  '-': (one, other) => numberOf(one) - numberOf(other),
};
const PRODUCTS: Readonly<Record<string, (one: Value, other: Value) => Value>> = {
  '*': (one, other) => numberOf(one) * numberOf(other),
  '/': (one, other) => numberOf(one) / numberOf(other),
};
const JOINTS = { '&': (one: Value, other: Value) => `${one}${other}` };
const compared = Object.fromEntries(
  Object.entries(COMPARISONS).map(([sign, holds]) => [
    sign,
    (one: Value, other: Value): Value => holds(orderOf(one, other)),
  ]),
);

/**
 * Reads a formula of a conditional format: cells of its own tab, comparisons, arithmetic, `&`, and
 * `AND OR NOT IF ISBLANK ISNUMBER ISTEXT LEN MOD`.
 *
 * @returns `undefined` for any other formula
 * @example conditionOf('=$B10=$B9')?.(cellAt, { rows: 0, columns: 0 }) // B10 holds what B9 holds
 */
export function conditionOf(formula: string): Condition | undefined {
  try {
    const node = new Parser(formula).whole();
    return (cellAt, offset) => isTrue(node(cellAt, offset));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class Parser {
  private readonly tokens: readonly RegExpExecArray[];
  private at = 0;

  constructor(formula: string) {
    if (!formula.startsWith('=')) throw new NotUnderstood();
    const found: RegExpExecArray[] = [];
    TOKEN.lastIndex = 1;
    while (TOKEN.lastIndex < formula.trimEnd().length) {
      const token = TOKEN.exec(formula);
      if (!token) throw new NotUnderstood();
      found.push(token);
    }
    this.tokens = found;
  }

  whole(): Node {
    const node = this.comparison();
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return node;
  }

  private comparison = (): Node => this.left(compared, this.joint);
  private joint = (): Node => this.left(JOINTS, this.sum);
  private sum = (): Node => this.left(SUMS, this.product);
  private product = (): Node => this.left(PRODUCTS, this.signed);

  private left(
    signs: Readonly<Record<string, (one: Value, other: Value) => Value>>,
    part: () => Node,
  ): Node {
    let node = part();
    for (;;) {
      const apply = signs[this.next()];
      if (!apply) return node;
      this.at += 1;
      const [one, other] = [node, part()];
      node = (cellAt, offset) => apply(one(cellAt, offset), other(cellAt, offset));
    }
  }

  private next(): string {
    return this.tokens[this.at]?.[5] ?? '';
  }

  private take(sign: string): boolean {
    const isThere = this.next() === sign;
    if (isThere) this.at += 1;
    return isThere;
  }

  private signed = (): Node => {
    if (this.take('+')) return this.signed();
    if (this.take('-')) {
      const node = this.signed();
      return (cellAt, offset) => -numberOf(node(cellAt, offset));
    }
    const node = this.primary();
    return this.take('%') ? (cellAt, offset) => numberOf(node(cellAt, offset)) / 100 : node;
  };

  private primary(): Node {
    if (this.take('(')) {
      const node = this.comparison();
      if (!this.take(')')) throw new NotUnderstood();
      return node;
    }
    const [, number, text, cell, word] = this.tokens[this.at++] ?? [];
    if (number !== undefined) return () => Number(number);
    if (text !== undefined) return () => text.replaceAll('""', '"');
    if (cell !== undefined) return reference(cell);
    return this.word((word ?? '').toUpperCase());
  }

  private word(name: string): Node {
    if (name === 'TRUE' || name === 'FALSE') {
      if (this.take('(') && !this.take(')')) throw new NotUnderstood();
      return () => name === 'TRUE';
    }
    const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (!call || !this.take('(')) throw new NotUnderstood();
    const args = [this.comparison()];
    while (this.take(',') || this.take(';')) args.push(this.comparison());
    if (!this.take(')')) throw new NotUnderstood();
    return (cellAt, offset) => call(args.map((arg) => arg(cellAt, offset)));
  }
}

/** What has no `$` in front moves along with the cell that is judged. */
function reference(text: string): Node {
  const [, fixedColumn, letters = '', fixedRow, digits] =
    /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const [row, column] = [Number(digits), columnNumber(letters)];
  return (cellAt, offset) =>
    cellAt(row + (fixedRow ? 0 : offset.rows), column + (fixedColumn ? 0 : offset.columns));
}

function isTrue(value: Value): boolean {
  return typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
}

function numberOf(value: Value): number {
  return value === '' ? 0 : Number(value);
}

/** As Sheets compares: numbers before texts before booleans, texts without regard to case. */
function orderOf(one: Value, other: Value): number {
  const [left, right] = [filled(one, other), filled(other, one)];
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const ranks = rank[typeof left as 'number'] - rank[typeof right as 'number'];
  if (ranks !== 0) return ranks;
  if (typeof left === 'string') {
    const [low, high] = [left.toLowerCase(), String(right).toLowerCase()];
    return low === high ? 0 : low < high ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** A blank is the empty value of what it is compared with. */
function filled(value: Value, other: Value): Value {
  if (value !== '') return value;
  if (typeof other === 'number') return 0;
  return typeof other === 'boolean' ? false : '';
}
