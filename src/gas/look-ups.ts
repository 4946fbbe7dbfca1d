import type { NamedRange, Sheet } from '../app/workbook';
import type { TabMark } from './marks';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How the spreadsheet is asked. */
export interface Asked {
  readonly sheet: (name: string) => GoogleSheet | null;
  readonly sheets: () => readonly GoogleSheet[];
  readonly marks: () => readonly TabMark[];
  readonly ranges: () => readonly NamedRange[];
  readonly wrap: (sheet: GoogleSheet, name?: string) => Sheet;
}

/**
 * Which tabs, marks and named ranges there are: each is looked up once. What was known and may have
 * changed is forgotten before every change of ours, so that also a call which fails after it was
 * carried out leaves nothing stale. Never kept beyond an execution.
 */
export interface LookUps {
  sheet(name: string): Sheet | undefined;
  sheets(): readonly Sheet[];
  marks(): readonly TabMark[];
  ranges(): readonly NamedRange[];
  /** A tab is about to get this name: it is added or renamed. */
  taken(name: string): void;
  /** A tab is about to be removed, with its marks. */
  removed(): void;
  marksChange(): void;
  /** Rows or columns are about to move, or a named range is. */
  rangesChange(): void;
  /** Others may have changed anything. */
  forget(): void;
}

/** @example const known = lookUps(asked); known.sheet('Deals'); known.sheet('Deals') // asked once */
export function lookUps(asked: Asked): LookUps {
  const found = new Map<string, Sheet>();
  const absent = new Set<string>();
  let all: readonly Sheet[] | undefined;
  let marks: readonly TabMark[] | undefined;
  let ranges: readonly NamedRange[] | undefined;
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const forgetFound = () => {
    found.clear();
    all = undefined;
    ranges = undefined;
  };
  const known: LookUps = {
    sheet: (name) => {
      const there = found.get(name);
      if (there !== undefined || absent.has(name)) return there;
      const sheet = asked.sheet(name);
      if (sheet === null) {
        absent.add(name);
        return undefined;
      }
      const wrapped = asked.wrap(sheet, name);
      found.set(name, wrapped);
      return wrapped;
    },
    sheets: () => {
      if (all !== undefined) return all;
      all = asked.sheets().map((sheet) => asked.wrap(sheet));
      for (const sheet of all) found.set(sheet.name, sheet);
      return all;
    },
    marks: () => {
      marks ??= asked.marks();
      return marks;
    },
    ranges: () => {
      ranges ??= asked.ranges();
      return ranges;
    },
    taken: (name) => {
      forgetFound();
      for (const one of absent) if (isSame(one, name)) absent.delete(one);
    },
    removed: () => {
      forgetFound();
      marks = undefined;
    },
    marksChange: () => {
      marks = undefined;
    },
    rangesChange: () => {
      ranges = undefined;
    },
    forget: () => {
      known.removed();
      absent.clear();
    },
  };
  return known;
}
