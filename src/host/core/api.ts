import type { Area } from './cells/a1';
import type { Clock } from './clock';
import type { GroupPlace, Groups } from './extras/groups';
import type { ConditionalFormat } from './extras/sheet-extras';
import type { Limits } from './limits';
import type { Installation, Person } from './person';
import type { SavedWorkbook } from './saved-workbook';

/** What a cell of a tab holds when a workbook is opened; `null` is an empty cell. */
export interface TabCell {
  readonly value: string | number | boolean;
  /** A number format such as `yyyy-mm-dd`; left out for the automatic one. */
  readonly format?: string;
}

/** One tab of a workbook: its name and its cells, row by row (rows may differ in length). */
export interface TabData {
  readonly name: string;
  readonly rows: readonly (readonly (TabCell | null)[])[];
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface Alert {
  readonly kind: 'alert';
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

export interface Prompt {
  readonly kind: 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

export interface PromptAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

/** HTML that a script asked to show, with the title and size it wished for (pixels). */
export interface Page {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/**
 * The person in front of the spreadsheet. A script that asks waits until the answer is there;
 * the answers may come at once (headless) or later (a browser).
 */
export interface DialogPort {
  alert(alert: Alert): ButtonName | Promise<ButtonName>;
  prompt(prompt: Prompt): PromptAnswer | Promise<PromptAnswer>;
  page(page: Page): void;
  toast(toast: Toast): void;
}

/** A Univer mutation as plain JSON: what a browser view needs to stay the same. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
}

/** An entry of the add-on's menu, in order; `items` is there for a sub-menu. */
export interface MenuEntry {
  readonly kind: 'item' | 'separator' | 'menu';
  readonly label: string;
  readonly functionName: string;
  readonly items: readonly MenuEntry[];
}

export interface ChartSpec {
  readonly id: number;
  readonly type: string;
  /** Ranges with their tab, e.g. `'ICP Backtest'!A1:C20`. */
  readonly ranges: readonly string[];
  /** The values of each range at this moment, for drawing. */
  readonly data: readonly (readonly (readonly unknown[])[])[];
  /** Number format of the first number; the axis takes it over, as in Sheets. */
  readonly numberFormat: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly position: { readonly row: number; readonly column: number };
}

/** What a fresh view needs: Univer's workbook data and the mutations that carry spilled results. */
export interface Snapshot {
  readonly workbook: unknown;
  readonly spills: readonly Mutation[];
}

/** A data validation of some areas as a view shows it. */
export interface ValidationMark {
  readonly areas: readonly Area[];
  readonly kind: 'list' | 'checkbox' | 'date' | 'other';
  /** What a drop-down offers. */
  readonly options: readonly string[];
  readonly showDropdown: boolean;
  readonly help: string;
}

/** What a tab has beside its cells and a view draws on them. */
export interface SheetMarks {
  /** By address. */
  readonly notes: Readonly<Record<string, string>>;
  readonly validations: readonly ValidationMark[];
  /** The first that applies wins. */
  readonly formats: readonly ConditionalFormat[];
  /** Addresses of cells whose validation does not allow what they hold. */
  readonly invalid: readonly string[];
  readonly groups: Groups;
}

export type CellValue = string | number | boolean | Date;

/** A copy of a tab's own data that Univer does not keep. */
export type HostEvent =
  | {
      readonly kind: 'notes' | 'charts' | 'validations' | 'formats' | 'groups';
      readonly sheet: string;
    }
  /** A range was brought to the front. */
  | { readonly kind: 'active'; readonly sheet: string; readonly a1: string }
  | { readonly kind: 'idle' };

export interface HostOptions {
  /** Folder with the built add-on: `Code.js`, `*.html`, `appsscript.json`. */
  readonly dist: string;
  readonly workbook: readonly TabData[] | SavedWorkbook;
  readonly name?: string;
  /** IANA zone of the spreadsheet; the manifest's `timeZone` where it is left out. */
  readonly timeZone?: string;
  /** Locale of the spreadsheet, such as `de_DE`; `en_US` where it is left out. Input is read as in `en_US`. */
  readonly locale?: string;
  /** Who sits in front of it; the owner, with one account, where it is left out. */
  readonly person?: Partial<Person>;
  /** Tabs and ranges that only the owner may edit, such as `Accounts` or `Accounts!A1:L`. */
  readonly protect?: readonly string[];
  /** A bound script where it is left out. */
  readonly installation?: Installation;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  readonly dialogs: DialogPort;
}

export type ServiceCalls = Readonly<Record<string, number>>;

/** An open spreadsheet with the add-on in it. Tab names and A1 addresses as a person reads them. */
export interface Host {
  menu(): readonly MenuEntry[];
  /** Why this person has no menu; an empty text for who may edit. */
  noMenu(): string;
  /** Runs the menu item with this label (a trailing `…` is ignored). */
  runMenu(label: string): Promise<void>;
  /** `google.script.run`: plain data in and out, no Date, no function whose name ends in `_`. */
  run(functionName: string, args: readonly unknown[]): Promise<unknown>;

  /** Such as `de_DE`. */
  locale(): string;
  sheetNames(): readonly string[];
  activeSheet(): string;
  /** Address of what is selected in the active sheet. */
  activeRange(): string;
  activate(sheet: string, a1?: string): void;
  /** Puts text into a cell as a person types it: `=…` is a formula, `3` a number, `TRUE` a boolean. */
  setCell(sheet: string, a1: string, input: string): void;
  values(sheet: string): CellValue[][];
  displayValues(sheet: string): string[][];
  formula(sheet: string, a1: string): string;
  /** The cell's own note or, where a custom function failed, its message. */
  note(sheet: string, a1: string): string;
  /** Every note and error message of a tab by its address. */
  notes(sheet: string): Readonly<Record<string, string>>;
  charts(sheet: string): readonly ChartSpec[];
  marks(sheet: string): SheetMarks;

  snapshot(): Snapshot;
  /**
   * Applies a mutation that a view made; `origin` names the view.
   *
   * @throws where a validation rejects what was entered; then nothing is written
   */
  applyMutation(mutation: Mutation, origin?: string): void;
  /** Opens or closes a group, as a person does. @throws where there is none */
  fold(sheet: string, place: GroupPlace, isCollapsed: boolean): void;
  /** What shows a view its cells as they are, after an edit of them was refused. */
  takenBack(mutation: Mutation): readonly Mutation[];
  /** Calls back for every mutation, with the origin it was applied from (undefined: the host's own). */
  onMutation(listener: (mutation: Mutation, origin: string | undefined) => void): () => void;
  onEvent(listener: (event: HostEvent) => void): () => void;

  /** All there is now, to open it again and again. */
  save(): SavedWorkbook;
  /** Resolves when every formula is calculated. */
  whenIdle(): Promise<void>;
  /** Service calls since the last reset, by `Service.method`. */
  serviceCalls(): ServiceCalls;
  resetServiceCalls(): void;
  /** Makes the n-th service call (1-based) of the next execution throw. */
  failOnCall(n: number, message?: string): void;
  /** Makes that call and all later ones of the next execution throw, as where it is cut off. */
  failFromCall(n: number, message?: string): void;
  /** Makes that call throw once it is carried out, as one that takes too long. */
  failAfterCall(n: number, message?: string): void;
  /** Makes service methods on a tab throw from now on, as a Table with typed columns refuses formats. */
  refuse(sheet: string, methods: readonly string[], message: string): void;
  close(): Promise<void>;
}
