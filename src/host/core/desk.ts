import type { Worksheet } from '@univerjs/core';
import type { DialogPort, HostEvent, HostOptions, MenuEntry } from './api';
import { type Area, a1 } from './cells/a1';
import { type Clock, systemClock } from './clock';
import { Book } from './engine/book';
import { CellReader } from './engine/cells';
import type { Caller } from './engine/functions';
import { Names } from './engine/names';
import { plainCopy } from './engine/plain-copy';
import { Tabs } from './engine/tabs';
import { followShifts } from './extras/follow-shifts';
import { FunctionErrors } from './extras/function-errors';
import { SheetExtras } from './extras/sheet-extras';
import { GOOGLE_LIMITS, type Limits } from './limits';
import { type Installation, OWNER, type Person } from './person';
import type { Project } from './project';
import type { SavedWorkbook } from './saved-workbook';
import type { Fault } from './services/fault';
import { Locks } from './services/locks';
import { Stores } from './services/stores';

/** One open spreadsheet with everything that the services act on. */
export class Desk {
  readonly book: Book;
  readonly tabs: Tabs;
  readonly names: Names;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly dialogs: DialogPort;
  readonly project: Project;
  readonly stores: Stores;
  readonly locks: Locks;
  private readonly errors: FunctionErrors;
  readonly calls = new Map<string, number>();
  readonly logs: string[] = [];
  menus: MenuEntry[] = [];
  name: string;
  timeZone: string;
  readonly locale: string;
  readonly person: Person;
  readonly installation: Installation;
  activeSheetId: string;
  selection: Area;
  fault: Fault | undefined;
  /** Service methods that throw on a tab, known by its name. */
  readonly refused: { sheet: string; methods: readonly string[]; message: string }[] = [];
  private readonly extrasById: Map<string, SheetExtras>;
  private readonly numbers: Map<string, number>;
  private readonly eventListeners = new Set<(event: HostEvent) => void>();

  constructor(options: HostOptions, project: Project) {
    this.project = project;
    this.name = options.name ?? 'Workbook';
    this.timeZone = options.timeZone ?? project.timeZone;
    this.locale = options.locale ?? 'en_US';
    this.person = { ...OWNER, ...options.person };
    this.installation = options.installation ?? 'bound script';
    this.clock = options.clock ?? systemClock;
    this.limits = { ...GOOGLE_LIMITS, ...options.limits };
    this.dialogs = options.dialogs;
    const { workbook } = options;
    const saved = 'data' in workbook ? workbook : undefined;
    this.book = new Book(this.name, 'data' in workbook ? workbook.data : workbook);
    this.tabs = new Tabs(this.book, saved?.tabsAdded);
    this.names = new Names(this.book, this.tabs);
    this.stores = new Stores(this.limits, this.clock, saved?.properties);
    this.locks = new Locks(this.clock);
    this.errors = new FunctionErrors(this.book, saved?.errors);
    this.extrasById = copies(saved?.extras ?? new Map());
    this.numbers = new Map(saved?.sheetNumbers);
    this.activeSheetId = saved?.active.sheetId ?? this.tabs.all()[0]?.getSheetId() ?? '';
    this.selection = saved?.active.selection ?? { row: 1, column: 1, rows: 1, columns: 1 };
    followShifts(this.book, (sheetId, shift) => {
      this.extras(sheetId).shift(shift);
      this.errors.shift(sheetId, shift);
      for (const extras of this.extrasById.values()) extras.shiftLists(sheetId, shift);
    });
    this.book.recalculation.onIdle(() => this.announce({ kind: 'idle' }));
  }

  /** All that a script or a person has done, but for caches, which may vanish at any time. */
  save(): SavedWorkbook {
    return {
      data: plainCopy(this.book.snapshot()),
      tabsAdded: this.tabs.added,
      sheetNumbers: new Map(this.numbers),
      extras: copies(this.extrasById),
      properties: this.stores.saved(),
      errors: this.errors.saved(),
      active: { sheetId: this.activeSheetId, selection: this.selection },
    };
  }

  extras(sheetId: string): SheetExtras {
    const found = this.extrasById.get(sheetId) ?? new SheetExtras();
    this.extrasById.set(sheetId, found);
    return found;
  }

  /** A copied tab has metadata of its own that say the same. */
  copyExtras(from: string, to: string): void {
    const copy = this.extras(from).copy();
    const next = this.nextMetadataId();
    copy.metadata = this.extras(from).metadata.map((one, index) => ({ ...one, id: next + index }));
    this.extrasById.set(to, copy);
  }

  nextMetadataId(): number {
    const ids = [...this.extrasById.values()].flatMap(({ metadata }) =>
      metadata.map(({ id }) => id),
    );
    return Math.max(0, ...ids) + 1;
  }

  dropExtras(sheetId: string): void {
    this.extrasById.delete(sheetId);
  }

  /** @throws if the tab is gone */
  sheet(sheetId: string): Worksheet {
    const sheet = this.tabs.byId(sheetId);
    if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
    return sheet;
  }

  /** @throws if no tab has the name */
  sheetNamed(name: string): Worksheet {
    const sheet = this.tabs.named(name);
    if (!sheet) throw new Error(`Tab must be one of the workbook, got ${JSON.stringify(name)}`);
    return sheet;
  }

  reader(sheetId: string): CellReader {
    return new CellReader(this.book, this.sheet(sheetId));
  }

  /** Brings a tab to the front and selects a range in it. */
  activate(sheet: Worksheet, selection: Area): void {
    this.activeSheetId = sheet.getSheetId();
    this.selection = selection;
    this.book.workbook.setActiveSheet(sheet);
    this.announce({ kind: 'active', sheet: sheet.getName(), a1: a1(selection) });
  }

  /** Google's numeric id of a tab. */
  sheetNumber(sheetId: string): number {
    const known = this.numbers.get(sheetId) ?? this.numbers.size;
    this.numbers.set(sheetId, known);
    return known;
  }

  /** The year that a typed day without one belongs to. */
  get year(): number {
    return new Date(this.clock.now()).getUTCFullYear();
  }

  /** The messages of one tab's custom functions that failed, where the cell shows an error. */
  errorsOf(sheetId: string): { row: number; column: number; text: string }[] {
    const reader = this.reader(sheetId);
    return this.errors
      .of(sheetId)
      .filter(({ row, column }) => String(reader.content(row, column)).startsWith('#'));
  }

  failed(caller: Caller, message: string): void {
    this.errors.set(caller, message);
  }

  succeeded(caller: Caller): void {
    this.errors.delete(caller);
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  announce(event: HostEvent): void {
    for (const listener of this.eventListeners) listener(event);
  }
}

function copies(extras: ReadonlyMap<string, SheetExtras>): Map<string, SheetExtras> {
  return new Map([...extras].map(([sheetId, one]) => [sheetId, one.save()]));
}
