import type { Cell } from '../../engine/model';
import type { CellArea } from './cell-area';
import type { CellRule } from './kind';

/** A data validation of the config sheet; `inArea` offers the names that stand in an area. */
export interface Validation {
  readonly area: CellArea;
  readonly rule: CellRule | { readonly type: 'inArea'; readonly area: CellArea };
  readonly help: string;
  /** It offers, and lets anything else stand. */
  readonly isOpen?: true;
}

/** A data validation as it is found on a cell. */
export interface PresentRule {
  readonly help: string;
  /** Whether it keeps other values out. */
  readonly refuses: boolean;
  readonly rule:
    | CellRule
    /** A list that stands in cells; it is read where it is asked for. */
    | { readonly type: 'inArea'; readonly options: () => readonly string[] }
    /** One that only the sheet itself can judge. */
    | { readonly type: 'other' };
}

/** Rules of a rectangle of cells; `undefined` leaves a cell the one that it has. */
export type CellRules = readonly (readonly (Validation | undefined)[])[];

type Accepts = {
  readonly [T in PresentRule['rule']['type']]: (
    rule: Extract<PresentRule['rule'], { type: T }>,
    value: Cell,
  ) => boolean;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const accepts: Accepts = {
  oneOf: ({ options }, value) => options.includes(String(value)),
  inArea: ({ options }, value) => options().includes(String(value)),
  number: ({ from, to }, value) => typeof value === 'number' && value >= from && value <= to,
  checkbox: (_, value) => typeof value === 'boolean',
  date: (_, value) => typeof value !== 'boolean' && (typeof value !== 'string' || DAY.test(value)),
  other: () => true,
};

/** Whether a cell with a rule takes a value. Source: Google's `Range.setValues`; a blank always is. */
export function takes({ rule, refuses }: PresentRule, value: Cell): boolean {
  if (!refuses || value === '') return true;
  return (accepts[rule.type] as (rule: PresentRule['rule'], value: Cell) => boolean)(rule, value);
}
