const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A column of numbers for the wire: its distinct values, and which of them stands in each row.
 * `null` stands for unknown. Nothing is rounded, so a preview scores exactly as the formulas do.
 */
export interface PackedColumn {
  readonly values: readonly (number | null)[];
  /** Numbers of values, row by row, as digits of base 64: several rows a digit or digits a row. */
  readonly codes: string;
}

/** How many rows share a digit, or how many digits a row takes, for so many distinct values. */
function layoutOf(distinct: number): { readonly perDigit: number; readonly digits: number } {
  if (distinct <= 2) return { perDigit: 6, digits: 1 };
  if (distinct <= 4) return { perDigit: 3, digits: 1 };
  if (distinct <= 8) return { perDigit: 2, digits: 1 };
  return { perDigit: 1, digits: Math.ceil(Math.log2(distinct) / 6) };
}

/**
 * Packs a column.
 *
 * @param column - Any numbers; NaN = unknown.
 * @example packColumn(Float64Array.of(1, NaN, 1)) // { values: [1, null], codes: 'C' }
 */
export function packColumn(column: ArrayLike<number>): PackedColumn {
  const { values, codes } = distinctOf(column);
  const { perDigit, digits } = layoutOf(values.length);
  const text = perDigit === 1 ? spellWide(codes, digits) : spellShared(codes, perDigit);
  return { values: values.map((value) => (Number.isNaN(value) ? null : value)), codes: text };
}

function distinctOf(column: ArrayLike<number>) {
  const codeOf = new Map<number, number>();
  const codes = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    const code = codeOf.get(value) ?? codeOf.size;
    if (code === codeOf.size) codeOf.set(value, code);
    codes[row] = code;
  }
  return { values: [...codeOf.keys()], codes };
}

function spellShared(codes: Uint32Array, perDigit: number): string {
  const base = 2 ** (6 / perDigit);
  const parts: string[] = [];
  for (let row = 0; row < codes.length; row += perDigit) {
    let digit = 0;
    for (let place = perDigit - 1; place >= 0; place--) {
      digit = digit * base + (codes[row + place] ?? 0);
    }
    parts.push(DIGITS.charAt(digit));
  }
  return parts.join('');
}

function spellWide(codes: Uint32Array, digits: number): string {
  const parts: string[] = [];
  for (const code of codes) {
    for (let place = 0; place < digits; place++)
      parts.push(DIGITS.charAt((code >> (6 * place)) & 63));
  }
  return parts.join('');
}

/**
 * Unpacks a column.
 *
 * @param packed - Of `packColumn`.
 * @param rows - How many rows it has.
 * @returns The numbers; NaN = unknown.
 */
export function unpackColumn({ values, codes }: PackedColumn, rows: number): Float64Array {
  const numbers = Float64Array.from(values, (value) => value ?? Number.NaN);
  const column = new Float64Array(rows);
  const { perDigit, digits } = layoutOf(values.length);
  const bits = 6 / perDigit;
  const mask = perDigit === 1 ? 63 : 2 ** bits - 1;
  for (let row = 0; row < rows; row++) {
    let code = 0;
    for (let place = 0; place < digits; place++) {
      const digit = digitAt(
        codes,
        perDigit === 1 ? row * digits + place : Math.floor(row / perDigit),
      );
      const part = perDigit === 1 ? digit : (digit >> (bits * (row % perDigit))) & mask;
      code += part * 64 ** place;
    }
    column[row] = numbers[code] ?? Number.NaN;
  }
  return column;
}

const digitOf = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) digitOf[DIGITS.charCodeAt(digit)] = digit;

function digitAt(codes: string, index: number): number {
  return digitOf[codes.charCodeAt(index)] ?? 0;
}
