import { handleRequest } from '../../../src/app/api/handle-request';
import { covers } from '../../../src/app/area';
import type { Outside } from '../../../src/app/outside';
import type {
  Area,
  CellStyle,
  ColorRule,
  ColumnMark,
  NamedRange,
  Notebook,
  Sheet,
  Workbook,
} from '../../../src/app/workbook';
import type { TabData } from '../../../src/host/core/api';
import type { Answer } from '../../../src/protocol/answer';
import type { Request } from '../../../src/protocol/requests';
import {
  carried,
  change,
  changesOf,
  contentOf,
  copyTab,
  dressed,
  emptyTab,
  entered,
  extentOf,
  formatted,
  moveCells,
  moveRows,
  NOTHING,
  noted,
  presentRule,
  read,
  redressed,
  requireTaken,
  ruled,
  type StoredCell,
  type StoredRow,
  type StoredTab,
  shifted,
  shiftRows,
} from './tab';

/** How a service call goes wrong, and which one, counted from 1. */
export interface Fault {
  readonly call: number;
  /** `once`; `for good`: it and all later ones; `after all`: it was carried out, and is told to have failed. */
  readonly kind: 'once' | 'for good' | 'after all';
}

const HALF_ADDED = 'half added';

export const FAILED = 'Service Spreadsheets failed while accessing document';

interface Stored {
  tabs: StoredTab[];
  ranges: { name: string; id: number; area: Area }[];
  notes: Record<string, string>;
  ownNotes: Record<string, string>;
  added: number;
  active: number;
}

/**
 * A spreadsheet in memory behind the port of the use cases: each call of a service counts and may be
 * made to fail. It calculates nothing.
 */
export class MemoryWorkbook {
  /** What was toasted, oldest first. */
  readonly toasts: string[] = [];
  /** Service calls since the last action began. */
  calls = 0;
  /** Those of them that changed anything, once `watch` was called. */
  readonly changing = new Set<number>();
  private isWatched = false;
  private fault: Fault | undefined;
  private waiting: Fault | undefined;

  private constructor(
    private readonly stored: Stored,
    private readonly now: number,
    private readonly locale: string,
  ) {}

  static of(tabs: readonly TabData[], now: number, locale = 'en_US'): MemoryWorkbook {
    const stored = tabs.map(({ name, rows }, id): StoredTab => {
      const cells = rows.map((row) =>
        row.map((cell) => {
          if (cell === null) return undefined;
          return entered(cell.format === undefined ? NOTHING : { format: cell.format }, cell.value);
        }),
      );
      return { ...emptyTab(id, name), cells };
    });
    const { length: added } = stored;
    return new MemoryWorkbook(
      { tabs: stored, ranges: [], notes: {}, ownNotes: {}, added, active: 0 },
      now,
      locale,
    );
  }

  /** Another one that is the same, at the same time or another one. */
  copy(now = this.now): MemoryWorkbook {
    const { tabs, ranges, notes, ownNotes, ...rest } = this.stored;
    const own = { ranges: [...ranges], notes: { ...notes }, ownNotes: { ...ownNotes } };
    return new MemoryWorkbook({ ...rest, ...own, tabs: tabs.map(copyTab) }, now, this.locale);
  }

  /** What differs from a workbook that it is a copy of: the same text, the same workbook. */
  since({ stored: { tabs: before } }: MemoryWorkbook): string {
    const { tabs, ...rest } = this.stored;
    const changes = tabs.flatMap((tab) =>
      changesOf(
        tab,
        before.find(({ id }) => id === tab.id),
      ),
    );
    return [JSON.stringify(rest), ...changes].join('\n');
  }

  /** Makes a service call of the next action fail. */
  fail(fault: Fault): void {
    this.waiting = fault;
  }

  /** Notes which service calls change anything. */
  watch(): void {
    this.isWatched = true;
  }

  /** Runs an action in an execution of its own. */
  execute<T>(action: (outside: Outside) => T): T {
    this.calls = 0;
    this.changing.clear();
    this.fault = this.waiting;
    this.waiting = undefined;
    return action(this.outside());
  }

  /** Sends what a sidebar sends. */
  ask(request: Request): Answer {
    const json = JSON.stringify(request);
    return JSON.parse(this.execute((outside) => handleRequest(outside, json))) as Answer;
  }

  /** A tab as plain data. @throws where there is none of that name */
  tab(name: string): StoredTab {
    const found = this.stored.tabs.find((tab) => tab.name === name);
    if (found === undefined) throw new Error(`Tab must be one of the workbook, got ${name}`);
    return found;
  }

  /** The names of its tabs. */
  tabs(): string[] {
    return this.stored.tabs.map(({ name }) => name);
  }

  /** The name of the tab in front. */
  front(): string {
    return this.stored.tabs[this.stored.active]?.name ?? '';
  }

  /** Deletes a tab, as a person does. */
  remove(name: string): void {
    this.stored.tabs = this.stored.tabs.filter((tab) => tab.name !== name);
  }

  /** Gives a tab another name, as a person does. */
  rename(name: string, to: string): void {
    this.tab(name).name = to;
  }

  /** Copies a tab with its marks, as a person does. */
  duplicate(name: string, copy: string): void {
    this.stored.tabs.push({ ...copyTab(this.tab(name)), id: this.stored.added++, name: copy });
  }

  /** All that it holds but for the numbers of tabs. */
  picture(): Picture {
    const tabs = this.stored.tabs.map((tab) => [tab.name, tabPicture(tab)] as const);
    const ranges = this.stored.ranges.map(({ name, id, area }) => [
      name,
      JSON.stringify([this.stored.tabs.find((tab) => tab.id === id)?.name, area]),
    ]);
    return { tabs: Object.fromEntries(tabs), ranges: Object.fromEntries(ranges) };
  }

  private serve<T>(act: () => T): T {
    this.calls += 1;
    const { fault, calls } = this;
    const isHit =
      fault !== undefined &&
      (fault.kind === 'for good' ? calls >= fault.call : calls === fault.call);
    if (isHit && fault.kind !== 'after all') throw new Error(FAILED);
    const before = this.isWatched ? this.copy() : undefined;
    const answer = act();
    if (before !== undefined && this.since(before) !== before.since(before)) {
      this.changing.add(calls);
    }
    if (isHit) throw new Error(FAILED);
    return answer;
  }

  private outside(): Outside {
    return {
      workbook: this.workbook(),
      notebook: this.notebook(this.stored.notes),
      ownNotes: this.notebook(this.stored.ownNotes),
      clock: { now: () => this.now },
      sidebarParts: () => '',
      exclusively: (action) => {
        this.serve(() => undefined);
        try {
          return action();
        } finally {
          this.serve(() => undefined);
          this.serve(() => undefined);
        }
      },
    };
  }

  private notebook(notes: Record<string, string>): Notebook {
    return {
      get: (key) => this.serve(() => notes[key]),
      set: (key, value) =>
        this.serve(() => {
          notes[key] = value;
        }),
      remove: (key) =>
        this.serve(() => {
          delete notes[key];
        }),
    };
  }

  private workbook(): Workbook {
    const { stored } = this;
    const serve = <T>(act: () => T) => this.serve(act);
    const named = (name: string) =>
      stored.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
    const notes = this.notebook(stored.notes);
    const add = (name: string, mark: string, place = stored.tabs.length) => {
      notes.set(HALF_ADDED, name);
      const sheet = serve(() => {
        if (named(name) !== undefined) throw new Error(`A sheet named "${name}" already exists.`);
        const tab = emptyTab(stored.added++, name);
        stored.tabs.splice(place, 0, tab);
        stored.active = place;
        return this.sheet(tab);
      });
      sheet.mark(mark);
      notes.remove(HALF_ADDED);
      return sheet;
    };
    return {
      id: () => 'memory',
      timeZone: () => serve(() => 'Etc/UTC'),
      locale: () => serve(() => this.locale),
      sheets: () => serve(() => stored.tabs.map((tab) => this.sheet(tab))),
      sheet: (name) =>
        serve(() => {
          const tab = named(name);
          return tab && this.sheet(tab);
        }),
      activeSheet: () =>
        serve(() => this.sheet((stored.tabs[stored.active] ?? stored.tabs[0]) as StoredTab)),
      selection: () => undefined,
      callingCell: () => undefined,
      addSheet: add,
      halfAdded: () => notes.get(HALF_ADDED),
      markedTabs: (value) =>
        serve(() =>
          stored.tabs.flatMap((tab) => {
            const { mark } = tab;
            const isOwn = mark?.startsWith(`${tab.id} `);
            const isWanted = value === undefined || mark === `${tab.id} ${value}`;
            return isOwn && isWanted ? [tab.name] : [];
          }),
        ),
      protectedTabs: () => serve(() => []),
      namedRanges: () =>
        serve(() =>
          stored.ranges.flatMap(({ name, id, area }): NamedRange[] => {
            const tab = stored.tabs.find((one) => one.id === id);
            return tab === undefined ? [] : [{ ...area, name, sheet: tab.name }];
          }),
        ),
      nameRange: (name, sheet, area) =>
        serve(() => {
          const id = named(sheet.name)?.id ?? -1;
          stored.ranges = [...stored.ranges.filter((one) => one.name !== name), { name, id, area }];
        }),
      unnameRange: (name) =>
        serve(() => {
          stored.ranges = stored.ranges.filter((one) => one.name !== name);
        }),
      refreshFormulas: () => ({ formulas: 0, left: [] }),
      toast: (message) => serve(() => void this.toasts.push(message)),
      flush: () => serve(() => undefined),
    };
  }

  private sheet(tab: StoredTab): Sheet {
    const { stored } = this;
    const serve = <T>(act: () => T) => this.serve(act);
    const all = (rows = Infinity, columns = Infinity): Area => {
      const used = extentOf(tab);
      const corner = { rows: Math.min(rows, used.rows), columns: Math.min(columns, used.columns) };
      return { row: 1, column: 1, ...corner };
    };
    const paint = (areas: readonly Area[], style: CellStyle) =>
      serve(() => {
        const to = dressed(style);
        for (const area of areas) change(tab, area, to);
      });
    const kept = (what: unknown) => serve(() => void tab.looks.push(JSON.stringify(what)));
    const shift = (after: number, count: number) =>
      serve(() => {
        shiftRows(tab, after, count);
        stored.ranges = stored.ranges.map((one) =>
          one.id === tab.id ? { ...one, area: shifted(one.area, after, count) } : one,
        );
      });
    const marked = (value: string) => `${tab.id} ${value}`;
    return {
      name: tab.name,
      values: (rows, columns) => serve(() => read(tab, all(rows, columns), contentOf)),
      formulas: (area) => serve(() => read(tab, area, (cell) => cell?.formula ?? '')),
      read: () => {
        const values = serve(() => read(tab, all(), contentOf));
        return { values, formulas: serve(() => read(tab, all(), (cell) => cell?.formula ?? '')) };
      },
      row: (row) => serve(() => read(tab, { ...all(), row, rows: 1 }, contentOf)[0] ?? []),
      column: (column) =>
        serve(() =>
          read(tab, { ...all(), column, columns: 1 }, contentOf).map(([cell]) => cell ?? ''),
        ),
      rules: () =>
        serve(() => read(tab, all(), (cell) => (cell?.rule ? presentRule(tab, cell.rule) : null))),
      clearRules: (areas) => {
        if (areas.length === 0) return;
        serve(() => {
          for (const area of areas) change(tab, area, withoutRule);
        });
      },
      setRules: (area, rules) => {
        serve(() => undefined);
        serve(() =>
          change(tab, area, (cell, r, c) => {
            const own = rules[r]?.[c];
            if (own === undefined) return cell;
            const { help, rule, isOpen } = own;
            return ruled({ help, refuses: isOpen !== true, rule })(cell);
          }),
        );
      },
      numberFormat: (row, column) => serve(() => tab.cells[row - 1]?.[column - 1]?.format ?? ''),
      style: (row, column) =>
        serve(() => {
          const { align: _, line: __, ...look } = tab.cells[row - 1]?.[column - 1]?.look ?? {};
          return look;
        }),
      notes: (area) => serve(() => read(tab, area, (cell) => cell?.note ?? '')),
      used: () => serve(() => extentOf(tab)),
      maxRows: () => serve(() => tab.maxRows),
      maxColumns: () => serve(() => tab.maxColumns),
      write: (row, column, cells, formats, refused) => {
        const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
        if (area.rows === 0 || area.columns === 0) return;
        let written = cells;
        try {
          if (formats !== undefined) {
            serve(() => change(tab, area, (cell, r, c) => formatted(cell, formats[r]?.[c] ?? '')));
          }
        } catch (error) {
          if (refused === undefined) throw error;
          written = refused(error);
        }
        serve(() => {
          requireTaken(tab, row, column, written);
          change(tab, area, (cell, r, c) => entered(cell, written[r]?.[c] ?? ''));
        });
      },
      format: (areas, format) => {
        if (areas.length === 0) return;
        serve(() => {
          for (const area of areas) change(tab, area, (cell) => formatted(cell, format));
        });
      },
      numberFormats: (area) => serve(() => read(tab, area, (cell) => cell?.format ?? 'General')),
      setNumberFormats: (area, formats) =>
        serve(() => change(tab, area, (cell, r, c) => formatted(cell, formats[r]?.[c] ?? ''))),
      insertRows: shift,
      deleteRows: (row, count) => shift(row - 1, -count),
      moveRows: (row, count, before) => serve(() => moveRows(tab, row, count, before)),
      insertColumns: (after, count) =>
        serve(() => {
          tab.maxColumns += count;
          const gap = Array<undefined>(count).fill(undefined);
          tab.cells = tab.cells.map((row) =>
            row.length > after ? [...row.slice(0, after), ...gap, ...row.slice(after)] : row,
          );
        }),
      moveCells: (from, row, column) =>
        serve(() => {
          moveCells(tab, from, row, column);
          stored.ranges = stored.ranges.map((one) =>
            one.id === tab.id ? { ...one, area: carried(one.area, from, row, column) } : one,
          );
        }),
      holds: () => {
        for (let call = 0; call < 3; call++) serve(() => undefined);
        return serve(() => ({
          merged: tab.merged,
          protected: tab.protected,
          filters: tab.filters,
        }));
      },
      formulasWith: (text) =>
        serve(() =>
          tab.cells.flatMap((line, r) =>
            line.flatMap((cell, c) =>
              cell?.formula?.toLowerCase().includes(text.toLowerCase())
                ? [{ row: r + 1, column: c + 1, formula: cell.formula }]
                : [],
            ),
          ),
        ),
      resize: (rows, columns) => {
        serve(() => {
          tab.maxRows = rows;
        });
        serve(() => {
          tab.maxColumns = columns;
        });
      },
      decorate: (given) => {
        for (const [areas, style] of given.styles ?? []) {
          if (areas.length === 0) continue;
          for (const part of Object.entries(style)) paint(areas, Object.fromEntries([part]));
        }
        const { grid = [] } = given;
        if (grid.length > 0) {
          const area = { row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
          serve(() => change(tab, area, (cell, r, c) => redressed(cell, grid[r]?.[c] ?? {})));
        }
        for (const height of given.heights ?? []) kept(height);
        for (const group of given.groups ?? []) {
          for (let call = 0; call < 3; call++) serve(() => undefined);
          const isRows = group.of === 'rows';
          if (isRows) kept(group);
          else {
            serve(() => {
              tab.columnGroups[group.from] = JSON.stringify(group);
            });
          }
        }
        if (given.hidesGridlines !== undefined) kept(given.hidesGridlines);
        if (given.isHidden === true) kept('hidden');
        const { widths } = given;
        if (widths !== undefined) {
          serve(() => {
            widths.forEach((width, column) => {
              if (width !== undefined) tab.widths[column + 1] = width;
            });
          });
        }
        for (const part of [given.frozenRows, given.frozenColumns]) {
          if (part !== undefined) kept(part);
        }
        for (const { area, rule, help, isOpen } of given.validations ?? []) {
          serve(() => change(tab, area, ruled({ help, refuses: isOpen !== true, rule })));
        }
        const { notes = [] } = given;
        if (notes.length > 0) {
          serve(() => {
            const hull = around(notes);
            const texts = new Map(notes.map((one) => [`${one.row}:${one.column}`, one.help]));
            change(tab, hull, (cell, r, c) =>
              noted(cell, texts.get(`${hull.row + r}:${hull.column + c}`) ?? ''),
            );
          });
        }
        if (given.warning !== undefined) kept(given.warning);
      },
      undress: () =>
        serve(() => {
          tab.looks = [];
        }),
      setColors: (rules, within, ours) => {
        serve(() => undefined);
        serve(() => {
          const isOurs = ({ areas, style }: ColorRule) =>
            areas.every((area) => within.some((outer) => covers(outer, area))) &&
            ours.some(({ ground, color }) => ground === style.ground && color === style.color);
          tab.colors = [...tab.colors.filter((rule) => !isOurs(rule)), ...rules];
        });
      },
      writeRich: (row, column, cells) => {
        const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
        if (area.rows === 0 || area.columns === 0) return;
        serve(() =>
          change(tab, area, (cell, r, c) => ({
            ...cell,
            formula: '',
            value: cells[r]?.[c]?.text ?? '',
          })),
        );
      },
      addChart: kept,
      mark: (value) => {
        serve(() => undefined);
        if (tab.mark === marked(value)) return;
        serve(() => {
          tab.mark = marked(value);
        });
      },
      columnMarks: () =>
        serve(() =>
          Object.entries(tab.columnMarks).map(([column, text]) => {
            const [, id, value = ''] = /^(\d+) (.+)$/s.exec(text) ?? [];
            return { column: Number(column), value, isCopy: Number(id) !== tab.id };
          }),
        ),
      markColumns: (marks) => {
        if (marks.length === 0) return;
        serve(() => undefined);
        for (const { column, value } of marks as readonly ColumnMark[]) {
          if (tab.columnMarks[column] === marked(value)) continue;
          serve(() => {
            tab.columnMarks[column] = marked(value);
          });
        }
      },
      id: () => serve(() => tab.id),
      place: () => serve(() => stored.tabs.indexOf(tab)),
      rename: (name) =>
        serve(() => {
          if (stored.tabs.some((one) => one !== tab && one.name === name)) {
            throw new Error(`A sheet named "${name}" already exists.`);
          }
          tab.name = name;
        }),
      remove: () =>
        serve(() => {
          stored.tabs = stored.tabs.filter((one) => one !== tab);
          stored.ranges = stored.ranges.filter(({ id }) => id !== tab.id);
        }),
      activate: () =>
        serve(() => {
          stored.active = stored.tabs.indexOf(tab);
        }),
      select: () => serve(() => undefined),
    };
  }
}

/** All of a workbook as texts that can be compared: a tab by its cells and what else it has. */
export interface Picture {
  readonly tabs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ranges: Readonly<Record<string, string>>;
}

interface TabPicture {
  readonly text: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** The last few of each tab: what is the same is one object, which is quickly compared. */
const tabPictures = new Map<number, TabPicture[]>();
const MOST_PICTURES = 12;

function tabPicture({ cells, ...rest }: StoredTab): Readonly<Record<string, string>> {
  const text = [JSON.stringify(rest), ...cells.map(rowText)].join('\n');
  const known = tabPictures.get(rest.id) ?? [];
  const found = known.find((one) => one.text === text) ?? {
    text,
    parts: picturedTab({ cells, ...rest }),
  };
  const others = known.filter((one) => one !== found);
  tabPictures.set(rest.id, [found, ...others.slice(0, MOST_PICTURES - 1)]);
  return found.parts;
}

const rowTexts = new WeakMap<StoredRow, string>();

/** Of most rows copies of a workbook share it. */
function rowText(row: StoredRow): string {
  const known = rowTexts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(Array.from(row, cellPicture));
  rowTexts.set(row, text);
  return text;
}

function picturedTab(tab: StoredTab): Record<string, string> {
  const parts: Record<string, string> = {
    mark: JSON.stringify([tab.mark, tab.columnMarks]).replace(/"\d+ /g, '"'),
    looks: JSON.stringify(tab.looks),
  };
  for (const [column, group] of Object.entries(tab.columnGroups)) parts[`group,${column}`] = group;
  for (const rule of tab.colors) {
    for (const { column } of rule.areas) {
      parts[`colors,${column}`] = (parts[`colors,${column}`] ?? '') + JSON.stringify(rule);
    }
  }
  for (const [column, width] of Object.entries(tab.widths)) {
    parts[`width,${column}`] = String(width);
  }
  tab.cells.forEach((row, r) => {
    Object.assign(parts, rowPicture(row, r));
  });
  return parts;
}

/** The last one of each row, which most copies of a workbook share. */
const rowPictures = new WeakMap<
  StoredRow,
  { readonly at: number; readonly parts: Readonly<Record<string, string>> }
>();

function rowPicture(row: StoredRow, at: number): Readonly<Record<string, string>> {
  const known = rowPictures.get(row);
  if (known?.at === at) return known.parts;
  const parts: Record<string, string> = {};
  row.forEach((cell, column) => {
    const text = cellPicture(cell);
    if (text !== '') parts[`${at + 1},${column + 1}`] = text;
  });
  rowPictures.set(row, { at, parts });
  return parts;
}

function withoutRule(cell: StoredCell): StoredCell {
  if (cell.rule === undefined) return cell;
  const { rule: _, ...rest } = cell;
  return rest;
}

const cellPictures = new WeakMap<StoredCell, string>();

function cellPicture(cell: StoredCell | undefined): string {
  if (cell === undefined) return '';
  const picture = cellPictures.get(cell) ?? picturedCell(cell);
  cellPictures.set(cell, picture);
  return picture;
}

function picturedCell(cell: StoredCell): string {
  const { value = '', formula = '', format = '', note = '', look = {}, rule } = cell;
  const shown = typeof value === 'string' ? value : `${typeof value} ${value}`;
  const parts = [
    shown,
    formula,
    format,
    note,
    lookPicture(look),
    rule === undefined ? '' : JSON.stringify(rule),
  ];
  return parts.every((part) => part === '') ? '' : parts.join(' | ');
}

/** In one order, whichever was set first; `''` for a cell that nobody has dressed. */
function lookPicture(look: CellStyle): string {
  const set = Object.entries(look).filter(([, value]) => value !== undefined);
  return set.length === 0 ? '' : JSON.stringify(set.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The least rectangle that holds all notes: the others in it go. */
function around(notes: readonly { readonly row: number; readonly column: number }[]): Area {
  const [rows, columns] = [notes.map(({ row }) => row), notes.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
