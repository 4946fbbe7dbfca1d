import type {
  Alert,
  ButtonName,
  ChartSpec,
  MenuEntry,
  Mutation,
  Page,
  Prompt,
  SheetMarks,
  Snapshot,
  Toast,
} from '../core/api';
import type { GroupPlace } from '../core/extras/groups';
import type { FunctionHelp } from './function-help';

/** Notes and error messages of one tab by their address, `{ B3: 'Points must be …' }`. */
export type Notes = Readonly<Record<string, string>>;

/** A question of a script that waits for its answer. */
export interface Question {
  readonly id: number;
  readonly ask: Alert | Prompt;
}

/** Everything that a page needs when it connects. */
export interface Opening {
  readonly name: string;
  /** Such as `de_DE`. */
  readonly locale: string;
  readonly menu: readonly MenuEntry[];
  /** What is said in its place where there is none. */
  readonly noMenu: string;
  readonly functions: readonly FunctionHelp[];
  readonly snapshot: Snapshot;
  readonly active: Place;
  readonly notes: Readonly<Record<string, Notes>>;
  readonly marks: Readonly<Record<string, SheetMarks>>;
  readonly charts: Readonly<Record<string, readonly ChartSpec[]>>;
  readonly questions: readonly Question[];
}

/** What the server pushes to a page, one event a message. */
export type ServerEvent =
  | { readonly type: 'open'; readonly opening: Opening }
  | { readonly type: 'mutation'; readonly mutation: Mutation }
  | { readonly type: 'notes'; readonly sheet: string; readonly notes: Notes }
  | { readonly type: 'marks'; readonly sheet: string; readonly marks: SheetMarks }
  | { readonly type: 'active'; readonly at: Place }
  | { readonly type: 'charts'; readonly sheet: string; readonly charts: readonly ChartSpec[] }
  | { readonly type: 'question'; readonly question: Question }
  | { readonly type: 'answered'; readonly id: number }
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'toast'; readonly toast: Toast };

/** A selected cell or range of a tab. */
export interface Place {
  readonly sheet: string;
  readonly a1: string;
}

/** What a page posts, by the path it posts to; a script runs with the page's own selection. */
export interface Requests {
  readonly mutations: { readonly client: string; readonly mutations: readonly Mutation[] };
  readonly menu: { readonly client: string; readonly label: string; readonly at: Place };
  readonly run: {
    readonly client: string;
    readonly functionName: string;
    readonly args: readonly unknown[];
    readonly at: Place;
  };
  /** Opens or closes a group of rows or columns. */
  readonly fold: {
    readonly sheet: string;
    readonly place: GroupPlace;
    readonly isCollapsed: boolean;
  };
  readonly answer: { readonly id: number; readonly button: ButtonName; readonly text: string };
}

/** The answer to a post: a value, or the message of what went wrong. */
export type Outcome = { readonly value: unknown } | { readonly error: string };
