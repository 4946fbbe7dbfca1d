import type { Cell } from '../../../src/engine/model';
import type { TabData } from '../../../src/host/core/api';
import type { Answer } from '../../../src/protocol/answer';
import type { Request } from '../../../src/protocol/requests';
import { FAILED } from '../../support/memory/memory-workbook';
import type { FaultAction } from './actions';
import type { Book, Fault, Picture } from './book';
import { type Standing, standingOf } from './standing';
import { stateOf } from './starts';

export const KINDS = ['once', 'for good', 'after all'] as const satisfies readonly Fault['kind'][];

/** Which definition stands once a call has failed; a pending one, what the next action made of it. */
export type Outcome = 'old' | 'new' | 'finished' | 'taken back';

/** How an action fares where one of its service calls fails. */
export interface Walk {
  readonly calls: number;
  /** Service calls that were failed, by kind. */
  readonly failed: Readonly<Record<Fault['kind'], number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** What was not as it has to be, each with its call. */
  readonly wrong: readonly string[];
}

/**
 * Fails service calls of an action, each in a spreadsheet of its own, and looks at what is left of
 * it: right away, after some other action, and after the same once more. What is left the same is
 * looked at once.
 *
 * @param every - Only each so many-th call, another first one for each kind.
 */
export function walk(
  action: FaultAction,
  open: (tabs: readonly TabData[]) => Book,
  every = 1,
): Walk {
  const step = Math.max(every, action.every ?? 1);
  const start = action.start(open);
  const run = runner(action, start);
  const reference = referenceOf(action, start, run);
  const failed = { once: 0, 'for good': 0, 'after all': 0 };
  const outcomes = { old: 0, new: 0, finished: 0, 'taken back': 0 };
  const wrong: string[] = [];
  const known: Known = new Map();
  KINDS.forEach((kind, index) => {
    for (let call = 1 + (index % step); call <= reference.calls; call += step) {
      failed[kind] += 1;
      if (step === 1 && isAsOnce(kind, call, reference.changing)) continue;
      const book = start.copy();
      const one = new Case(action, reference, run, book, known);
      outcomes[one.fail({ call, kind })] += 1;
      wrong.push(...one.wrong.map((what) => `${kind}, call ${call}: ${what}`));
      book.close();
    }
  });
  start.close();
  return { calls: reference.calls, failed, outcomes, wrong };
}

/** Whether nothing tells a call that failed after all from one that failed once: it only looks. */
export function isAsOnce(
  kind: Fault['kind'],
  call: number,
  changing: ReadonlySet<number> | undefined,
): boolean {
  return kind === 'after all' && changing?.has(call) === false;
}

/** Gives the message where the action fails, or what it could not do besides. */
type Run = (book: Book) => string;

/** An action whose looks failed is done all the same. */
const isPlain = (told: string) => told.includes('Not set: ');

interface Reference {
  readonly calls: number;
  /** Those that change anything, where the book tells. */
  readonly changing: ReadonlySet<number> | undefined;
  readonly before: Seen;
  readonly complete: Seen;
  /** What is the user's, before. */
  readonly users: Picture;
  readonly old: Standing;
  readonly fresh: Standing;
}

interface Seen extends Picture {
  readonly accounts: readonly (readonly Cell[])[];
  /** The values of each tab with their places, whatever they look like. */
  readonly values: Readonly<Record<string, string>>;
}

function seen(book: Book): Seen {
  const picture = book.picture();
  const accounts = 'Accounts' in picture.tabs ? book.values('Accounts') : [];
  return { ...picture, accounts, values: valuesOf(book) };
}

function valuesOf(book: Book): Record<string, string> {
  const filled = (tab: string) =>
    book
      .values(tab)
      .flatMap((row, r) => row.flatMap((cell, c) => (cell === '' ? [] : [[r, c, cell]])));
  return Object.fromEntries(book.tabs().map((tab) => [tab, JSON.stringify(filled(tab))]));
}

function runner({ does }: FaultAction, start: Book): Run {
  if (typeof does === 'string') return (book) => book.menu(does);
  const hasDefinition = start.tabs().includes('ICP Config');
  const look = start.copy();
  const request = does(hasDefinition ? stateOf(look) : undefined);
  look.close();
  return (book) => ask(book, request);
}

/** An execution that dies gives no answer. */
function ask(book: Book, request: Request): string {
  let answer: Answer;
  try {
    answer = book.ask(request);
  } catch (error) {
    return (error as Error).message;
  }
  if (answer.ok) {
    const summary = JSON.stringify(answer);
    return isPlain(summary) ? summary : '';
  }
  return 'error' in answer ? answer.error : 'a conflict';
}

function referenceOf(action: FaultAction, start: Book, run: Run): Reference {
  const { name = '' } = action;
  const book = start.copy();
  const before = seen(book);
  const old = standingOf(book, name);
  const watched = book.watch?.();
  const told = run(book);
  if (told !== '') throw new Error(`The action must succeed, got ${told}`);
  const calls = book.calls();
  const changing = watched && new Set(watched);
  const [complete, fresh] = [seen(book), standingOf(book, name)];
  book.close();
  const users = usersOf(action, before, before);
  const touched = difference(users, usersOf(action, before, complete));
  if (touched !== undefined) throw new Error(`What is the user's must stay, got ${touched}`);
  return { calls, changing, before, old, complete, fresh, users };
}

/** Whether an earlier failure left the same state, from which all goes on in the same way. */
export function isSeen(seen: Set<string>, book: Book): boolean {
  const changes = book.changes?.();
  if (changes === undefined || seen.has(changes)) return changes !== undefined;
  seen.add(changes);
  return false;
}

/** What came of a state that an action left, by all that it depends on. */
type Known = Map<string, { readonly outcome: Outcome; readonly wrong: string[] }>;

const isWriting = (call: number) => call % 2 === 0;

class Case {
  wrong: string[] = [];
  private readonly name: string;

  constructor(
    private readonly action: FaultAction,
    private readonly reference: Reference,
    private readonly run: Run,
    private readonly book: Book,
    private readonly known: Known,
  ) {
    this.name = action.name ?? '';
  }

  fail(fault: Fault): Outcome {
    const { book } = this;
    book.fail(fault);
    const told = this.run(book);
    const changes = book.changes?.();
    if (changes === undefined) return this.follow(fault, told);
    const said = [told === '', told.includes(FAILED), isPlain(told)];
    const isDead = this.action.isApart === true && fault.kind === 'for good';
    const state = [isWriting(fault.call), isDead, ...said, changes].join('\n');
    const known = this.known.get(state);
    const outcome = known?.outcome ?? this.follow(fault, told);
    this.wrong = known?.wrong ?? this.wrong;
    this.known.set(state, { outcome, wrong: this.wrong });
    return outcome;
  }

  /** @param told - What the action that failed said. */
  private follow(fault: Fault, told: string): Outcome {
    const { book } = this;
    if (told !== '' && !told.includes(FAILED)) this.wrong.push(`told ${told}`);
    this.expectUsersOwn('');
    this.expectWholeRows(fault.kind);
    const left = standingOf(book, this.name);
    const outcome = left.isPending ? this.settle(fault.call) : this.standing(left, 'left');
    if (!left.isPending) this.next(fault.call);
    this.expectNoOrphan(fault.call);
    if (told === '' && outcome === 'old' && this.isChange) this.wrong.push('told as done');
    this.goOn(isPlain(told) || this.action.isQuiet === true);
    return outcome;
  }

  private get isChange(): boolean {
    return this.reference.old.sheet !== this.reference.fresh.sheet;
  }

  /** The next action, whatever it is, settles first and says what became of the save. */
  private settle(call: number): Outcome {
    const answer = this.next(call);
    const said = answer.settled ?? '';
    if (!answer.ok) this.wrong.push(`the next action: ${JSON.stringify(answer)}`);
    const outcome = /now saved as a whole/.test(said) ? 'finished' : 'taken back';
    if (outcome === 'taken back' && !/as it was before/.test(said)) {
      this.wrong.push(`the next action says ${said || 'nothing'}`);
    }
    const now = standingOf(this.book, this.name);
    if (now.isPending) this.wrong.push('still pending after the next action');
    const stands = this.standing(now, 'settled');
    if (stands !== (outcome === 'finished' ? 'new' : 'old')) this.wrong.push(`${said}: ${stands}`);
    this.expectUsersOwn('settled: ');
    return outcome;
  }

  /** Somebody looks at something, or opens the sidebar, which may write. */
  private next(call: number): Answer {
    if (isWriting(call)) return this.book.ask({ action: 'state', name: '' });
    return this.book.ask({ action: 'values', name: '', field: 'Industry', asItems: false });
  }

  /** No tab is left that was never completed, once somebody did anything that may write. */
  private expectNoOrphan(call: number): void {
    if (!isWriting(call)) return;
    const { before, complete } = this.reference;
    const known = { ...before.tabs, ...complete.tabs };
    const orphans = this.book.tabs().filter((tab) => !(tab in known));
    if (orphans.length > 0) this.wrong.push(`orphans: ${orphans.join()}`);
  }

  /** The sheet is whole, and the last version of the history unless that has to be written yet. */
  private standing({ sheet, versions }: Standing, when: string): 'old' | 'new' {
    const { old, fresh } = this.reference;
    if (sheet !== old.sheet && sheet !== fresh.sheet) this.wrong.push(`${when}: neither stands`);
    const isNew = sheet === fresh.sheet && this.isChange;
    const expected = isNew ? fresh.versions : old.versions;
    const isFirst = old.versions.length === 0;
    const known = isFirst ? [[], fresh.versions] : [expected];
    if (!known.some((one) => JSON.stringify(one) === JSON.stringify(versions))) {
      this.wrong.push(
        `${when}: ${versions.length} versions, the sheet is ${isNew ? 'new' : 'old'}`,
      );
    }
    return isNew ? 'new' : 'old';
  }

  /** @param wasPlain - Rows that nobody may write over again stay without their look. */
  private goOn(wasPlain: boolean): void {
    const told = this.run(this.book);
    if (told !== '') this.wrong.push(`again: ${told}`);
    const { complete } = this.reference;
    const found = wasPlain
      ? part(complete.values, valuesOf(this.book))
      : difference(complete, this.book.picture());
    if (found !== undefined) this.wrong.push(`again: ${found}`);
  }

  /** Each row of scores is as before or complete; an execution that dies puts nothing back. */
  private expectWholeRows(kind: Fault['kind']): void {
    const { users, isApart = false } = this.action;
    if (users === undefined || (isApart && kind === 'for good')) return;
    const own = (row: readonly unknown[] = []) =>
      JSON.stringify(row.flatMap((cell, at) => (users(at + 1) || cell === '' ? [] : [[at, cell]])));
    const { before, complete } = this.reference;
    this.book.values('Accounts').forEach((row, at) => {
      const known = [before, complete].map(({ accounts }) => own(accounts[at]));
      if (at > 0 && !known.includes(own(row)))
        this.wrong.push(`half of row ${at + 1}: ${own(row)}`);
    });
  }

  private expectUsersOwn(when: string): void {
    const { before, users } = this.reference;
    const found = difference(users, usersOf(this.action, before, this.book.picture()));
    if (found !== undefined) this.wrong.push(`${when}${found}`);
  }
}

/** What is the user's, in whatever tab that was there before. */
function usersOf({ users = anyColumn }: FaultAction, before: Picture, { tabs }: Picture): Picture {
  const there = Object.entries(tabs).filter(([tab]) => tab in before.tabs);
  const own = there.flatMap(([tab, parts]) => {
    const isOurs = /^ICP (?!unfinished$)/.test(tab);
    const cells = isOurs
      ? remarksIn(parts)
      : usersCells(parts, tab === 'Accounts' ? users : undefined);
    return isOurs && Object.keys(cells).length === 0 ? [] : [[tab, cells] as const];
  });
  return { tabs: Object.fromEntries(own), ranges: {} };
}

type Parts = Readonly<Record<string, string>>;
type IsUsers = (column: number) => boolean;

const anyColumn: IsUsers = () => true;
const found = new WeakMap<Parts, Map<IsUsers, Parts>>();

/** What is the user's of a tab; most states have tabs in common. */
function usersCells(parts: Parts, isUsers = anyColumn): Parts {
  const known = found.get(parts) ?? new Map<IsUsers, Parts>();
  const cells = known.get(isUsers) ?? cellsOf(parts, isUsers);
  found.set(parts, known.set(isUsers, cells));
  return cells;
}

/** Marks are ours, and so may be some columns. */
function cellsOf(parts: Parts, isUsers: IsUsers): Parts {
  const isKept = (key: string) => {
    const [, column] = /^(?:\d+|width|colors|group),(\d+)$/.exec(key) ?? [];
    return key !== 'mark' && (column === undefined || isUsers(Number(column)));
  };
  return Object.fromEntries(Object.entries(parts).filter(([key]) => isKept(key)));
}

/** Remarks beside rows of a definition move with their rows. */
function remarksIn(parts: Readonly<Record<string, string>>): Record<string, string> {
  const texts = Object.values(parts).filter((text) => text.includes('Mine: '));
  return Object.fromEntries(texts.map((text) => [text, text]));
}

/** The first difference of two pictures in words; `undefined` where they are the same. */
function difference(before: Picture, after: Picture): string | undefined {
  const tabs = new Set([...Object.keys(before.tabs), ...Object.keys(after.tabs)]);
  for (const tab of tabs) {
    const [was, is] = [before.tabs[tab], after.tabs[tab]];
    if (was === undefined || is === undefined) return `tab ${tab} ${was ? 'is gone' : 'is more'}`;
    const found = part(was, is);
    if (found !== undefined) return `${tab} ${found}`;
  }
  const range = part(before.ranges, after.ranges);
  return range && `range ${range}`;
}

function part(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string | undefined {
  if (before === after) return undefined;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const key = [...keys].find((one) => before[one] !== after[one]);
  return key && `${key}: ${before[key] ?? 'nothing'} became ${after[key] ?? 'nothing'}`;
}
