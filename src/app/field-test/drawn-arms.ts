import { hash53 } from '../../definition/hash';
import type { Arm } from '../../insight/field-test/split';

/** Arms as they were drawn, by account key. They are kept apart from the column that shows them. */
export interface DrawnArms {
  /** How many accounts each arm was given. */
  readonly counts: Readonly<Record<Arm, number>>;
  /** @returns `undefined` for an account that was not drawn. */
  of(key: string): Arm | undefined;
}

/** Arms as a text each: {@link WIDTH} characters an account. */
export type PackedArms = Readonly<Record<Arm, string>>;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 36 bits: of 100,000 accounts two share them in one workbook of fourteen. */
const WIDTH = 6;

/** Characters that stand for a key. */
function codeOf(key: string): string {
  let rest = hash53(key);
  let code = '';
  for (let at = 0; at < WIDTH; at++) {
    code += DIGITS[rest % DIGITS.length];
    rest = Math.floor(rest / DIGITS.length);
  }
  return code;
}

/** @example unpackArms({ A: '', B: '' }).of('acme.com') // undefined */
export function unpackArms(packed: PackedArms): DrawnArms {
  const arms = new Map<string, Arm>();
  for (const arm of ['A', 'B'] as const) {
    for (let at = 0; at < packed[arm].length; at += WIDTH) {
      arms.set(packed[arm].slice(at, at + WIDTH), arm);
    }
  }
  const counts = { A: packed.A.length / WIDTH, B: packed.B.length / WIDTH };
  return { counts, of: (key) => (key === '' ? undefined : arms.get(codeOf(key))) };
}

/** Arms with those of more accounts behind them. @param more - Arms by key; none of them was drawn yet. */
export function packArms(packed: PackedArms, more: ReadonlyMap<string, Arm>): PackedArms {
  const added = { A: '', B: '' };
  for (const [key, arm] of more) added[arm] += codeOf(key);
  return { A: packed.A + added.A, B: packed.B + added.B };
}
