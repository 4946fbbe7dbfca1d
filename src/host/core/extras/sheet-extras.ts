import { type Area, contains, without } from '../cells/a1';
import { type Shift, shiftArea, shiftIndex } from '../cells/shift';
import type { ChartDefinition } from './chart';
import { type Groups, NO_GROUPS, shiftedGroups } from './groups';
import { type Metadata, shiftedMetadata } from './metadata';
import type { ValidationRule } from './validation';

export interface ProtectionState {
  readonly id: number;
  readonly area: Area | undefined;
  description: string;
  warningOnly: boolean;
  /** Who may edit it beside the owner; `undefined` while it mirrors the editors of the spreadsheet. */
  editors: readonly string[] | undefined;
}

/** A conditional format as the script gave it: the builder's methods by name, with what they got. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, readonly unknown[]>>;
}

interface ValidatedArea {
  readonly area: Area;
  readonly rule: ValidationRule | null;
}

const COLUMNS = ['column', 'columns'] as const;

interface OwnArea {
  readonly area: Area;
  readonly rule: ValidationRule;
}

/**
 * What a tab has that Univer's free part does not keep: notes, validations, protections, charts,
 * developer metadata, groups.
 */
export class SheetExtras {
  private notes = new Map<string, string>();
  private validated: readonly ValidatedArea[] = [];
  private own: { readonly of: unknown; readonly areas: readonly OwnArea[] } | undefined;
  conditionalFormats: ConditionalFormat[] = [];
  protections: ProtectionState[] = [];
  charts: ChartDefinition[] = [];
  metadata: readonly Metadata[] = [];
  groups: Groups = NO_GROUPS;

  note(row: number, column: number): string {
    return this.notes.get(key(row, column)) ?? '';
  }

  setNote(row: number, column: number, text: string): void {
    if (text === '') this.notes.delete(key(row, column));
    else this.notes.set(key(row, column), text);
  }

  allNotes(): { row: number; column: number; text: string }[] {
    return [...this.notes].map(([at, text]) => ({ ...position(at), text }));
  }

  validation(row: number, column: number): ValidationRule | null {
    return this.validated.findLast(({ area }) => contains(area, row, column))?.rule ?? null;
  }

  /** Sets the rule of an area; null takes it away. */
  validate(area: Area, rule: ValidationRule | null): void {
    const others = this.validated.filter((other) => !covers(area, other.area));
    this.validated = [...others, { area, rule }];
  }

  /** The rules in force and the areas that each has to itself: no two of them share a cell. */
  validatedAreas(): readonly OwnArea[] {
    if (this.own?.of !== this.validated) {
      this.own = { of: this.validated, areas: ownAreas(this.validated) };
    }
    return this.own.areas;
  }

  /** Whether a write into the area has to be checked at all. */
  hasValidations(): boolean {
    return this.validated.some(({ rule }) => rule !== null);
  }

  shift(shift: Shift): void {
    this.notes = new Map(this.shiftedNotes(shift));
    this.validated = withShiftedArea(this.validated, shift);
    this.protections = this.protections.flatMap((protection) => {
      const area = protection.area && shiftArea(protection.area, shift);
      return protection.area && !area ? [] : [{ ...protection, area }];
    });
    this.conditionalFormats = this.conditionalFormats.map((format) => ({
      ...format,
      areas: format.areas.flatMap((area) => shiftArea(area, shift) ?? []),
    }));
    this.metadata = shiftedMetadata(this.metadata, shift);
    this.groups = shiftedGroups(this.groups, shift);
  }

  /** Rows or columns that came in get the validations of the one at `source`. */
  inherit(axis: Shift['axis'], source: number, at: number, count: number): void {
    const [first, length] = axis === 'row' ? (['row', 'rows'] as const) : COLUMNS;
    const inherited = this.validated.flatMap(({ area, rule }) => {
      const isThere = area[first] <= source && source < area[first] + area[length];
      return isThere ? [{ area: { ...area, [first]: at, [length]: count }, rule }] : [];
    });
    this.validated = [...this.validated, ...inherited];
  }

  /** Rules whose list stands in a tab follow its rows and columns. */
  shiftLists(sheetId: string, shift: Shift): void {
    this.validated = this.validated.map((one) => {
      const criteria = one.rule?.criteria;
      if (criteria?.type !== 'VALUE_IN_RANGE' || criteria.sheetId !== sheetId) return one;
      const area = shiftArea(criteria.area, shift) ?? { ...criteria.area, rows: 0 };
      return { ...one, rule: { ...(one.rule as ValidationRule), criteria: { ...criteria, area } } };
    });
  }

  /** What a copy of the tab has. */
  copy(): SheetExtras {
    const copy = new SheetExtras();
    copy.notes = new Map(this.notes);
    copy.validated = [...this.validated];
    copy.conditionalFormats = [...this.conditionalFormats];
    copy.groups = this.groups;
    return copy;
  }

  /** All of it, as it is now. */
  save(): SheetExtras {
    const saved = this.copy();
    saved.protections = this.protections.map((protection) => ({ ...protection }));
    saved.charts = this.charts;
    saved.metadata = this.metadata;
    return saved;
  }

  private shiftedNotes(shift: Shift): [string, string][] {
    return [...this.notes].flatMap(([at, text]): [string, string][] => {
      const { row, column } = position(at);
      const index = shiftIndex(shift.axis === 'row' ? row : column, shift);
      if (index === undefined) return [];
      return [[shift.axis === 'row' ? key(index, column) : key(row, index), text]];
    });
  }
}

/** What each area has without those that were set later. */
function ownAreas(validated: readonly ValidatedArea[]): readonly OwnArea[] {
  const later: Area[] = [];
  const own = validated.toReversed().flatMap(({ area, rule }) => {
    const parts = without(area, later);
    later.push(area);
    return rule ? parts.map((part) => ({ area: part, rule })) : [];
  });
  return own.reverse();
}

function withShiftedArea<T extends { readonly area: Area }>(
  items: readonly T[],
  shift: Shift,
): T[] {
  return items.flatMap((item) => {
    const area = shiftArea(item.area, shift);
    return area ? [{ ...item, area }] : [];
  });
}

function covers(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function position(at: string): { row: number; column: number } {
  const [row = 0, column = 0] = at.split(',').map(Number);
  return { row, column };
}
