import { handleRequest } from '../../../src/app/api/handle-request';
import type { Outside } from '../../../src/app/outside';
import { setUp } from '../../../src/app/setup/set-up';
import { openOutside } from '../../../src/gas/outside';
import type { HostOptions, TabData } from '../../../src/host/core/api';
import { steppingClock } from '../../../src/host/core/clock';
import type { Document } from '../../../src/host/core/document';
import { openInProcess } from '../../../src/host/core/execute/in-process';
import type { SavedWorkbook } from '../../../src/host/core/saved-workbook';
import type { Answer } from '../../../src/protocol/answer';
import type { Request } from '../../../src/protocol/requests';
import { listening } from '../../product/support/dialogs';
import { ADDON, DIST } from '../../support/built-addon';
import { closeAtEnd } from '../../support/close-at-end';

/** 2026-06-30, 09:00 UTC: the day of the sample. */
export const NOW = Date.UTC(2026, 5, 30, 9);

/** The add-on's sources over a workbook in this thread. */
export interface Server {
  readonly document: Document;
  /** Runs an action in an execution of its own. */
  execute<T>(action: (outside: Outside) => T): T;
  /** Sends what a sidebar sends. */
  ask<A extends Request['action']>(request: Extract<Request, { action: A }>): Answer<A>;
  /** Sends any text. */
  send(json: string): Answer;
  /** Every tab as it is shown, to see that nothing changed. */
  picture(): string;
}

/**
 * Opens a workbook and sets the add-on up; an empty one gets the sample.
 *
 * @param isSetUp - False leaves it as it is.
 */
export function serve(tabs: readonly TabData[], isSetUp = true): Server {
  return open(isSetUp ? afterSetUp(tabs) : tabs);
}

/** Opens a workbook as it is, somewhere else at another time. */
export function serveIn(timeZone: string, now: number, workbook: HostOptions['workbook']): Server {
  return open(workbook, timeZone, now);
}

const setUpWorkbooks = new WeakMap<readonly TabData[], SavedWorkbook>();

/** The same tabs are set up once. */
function afterSetUp(tabs: readonly TabData[]): SavedWorkbook {
  const known = setUpWorkbooks.get(tabs);
  if (known !== undefined) return known;
  const { document, execute } = open(tabs);
  execute(setUp);
  const saved = document.save();
  setUpWorkbooks.set(tabs, saved);
  document.desk.book.dispose();
  return saved;
}

function open(workbook: HostOptions['workbook'], timeZone = 'Etc/UTC', now = NOW): Server {
  const { document, globals, begin } = openInProcess(
    {
      dist: DIST,
      workbook,
      timeZone,
      clock: steppingClock(now, 0),
      dialogs: listening().dialogs,
    },
    ADDON.project,
  );
  closeAtEnd(() => document.desk.book.dispose());
  const services = globals();
  const execute = <T>(action: (outside: Outside) => T): T => {
    begin();
    return withGlobals(services, () => action({ ...openOutside(), clock: { now: () => now } }));
  };
  const send = (json: string) =>
    JSON.parse(execute((outside) => handleRequest(outside, json))) as Answer;
  return {
    document,
    execute,
    send,
    ask: (request) => send(JSON.stringify(request)) as never,
    picture: () =>
      JSON.stringify(document.sheetNames().map((name) => [name, document.values(name)])),
  };
}

/** Runs an action where the globals are those of a script; afterwards they are what they were. */
function withGlobals<T>(globals: Readonly<Record<string, object>>, action: () => T): T {
  const names = Object.keys(globals);
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  Object.assign(globalThis, globals);
  try {
    return action();
  } finally {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
    Object.defineProperties(
      globalThis,
      Object.fromEntries(before.filter(([, descriptor]) => descriptor !== undefined)),
    );
  }
}

/** The answer where it is one. @throws Its message where it is not. */
export function done<A extends Request['action']>(answer: Answer<A>) {
  if (answer.ok) return answer;
  throw new Error('error' in answer ? answer.error : 'conflict');
}

export const EMPTY: readonly TabData[] = [{ name: 'Sheet1', rows: [] }];
