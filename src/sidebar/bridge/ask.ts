import type { Answer, Answers, Conflict, ProblemLine } from '../../protocol/answer';
import type { Request, RequestOf } from '../../protocol/requests';
import { words } from '../words';
import { failureWords } from './failure-words';
import { patienceFor } from './patience';
import { tellSettled } from './settled';
import { listed, standing } from './standing';

type Action = Request['action'];

/** Why a request was not done; its message is for the user. */
export class Refusal extends Error {
  readonly problems: readonly ProblemLine[];
  /** Whom to ask about them. */
  readonly mends: string;
  /** There is no definition of that name yet. */
  readonly isMissing: boolean;
  readonly conflict: Conflict | undefined;

  constructor(message: string, details: Partial<Omit<Refusal, keyof Error>> = {}) {
    super(message);
    this.problems = details.problems ?? [];
    this.mends = details.mends ?? '';
    this.isMissing = details.isMissing ?? false;
    this.conflict = details.conflict;
  }
}

/**
 * Asks the server.
 *
 * @returns What the answer brings.
 * @throws A {@link Refusal}, also where no answer comes in the time of its kind.
 * @example (await ask({ action: 'state', name: '' })).state.version // 12
 */
export function ask<A extends Action>(request: RequestOf<A>): Promise<Answers[A]> {
  return new Promise((resolve, reject) => {
    const { ms, passed } = patienceFor(request.action);
    const timer = setTimeout(() => reject(new Refusal(passed)), ms);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    google.script.run
      .withSuccessHandler((json) => settle(() => accept(request, json, resolve, reject)))
      .withFailureHandler(({ message }) => settle(() => reject(new Refusal(failureWords(message)))))
      .icpApi(JSON.stringify(request));
  });
}

function accept<A extends Action>(
  request: RequestOf<A>,
  json: string,
  resolve: (value: Answers[A]) => void,
  reject: (refusal: Refusal) => void,
): void {
  const answer = JSON.parse(json) as Answer<A>;
  if (answer.settled !== undefined) tellSettled(answer.settled);
  if ('name' in request) tellStanding(request.name, answer);
  if (answer.ok) resolve(answer as Answers[A]);
  else if ('conflict' in answer) {
    reject(new Refusal(words.conflict, { conflict: answer.conflict }));
  } else {
    const { error, problems = [], mends = '', isMissing = false } = answer;
    reject(new Refusal(error, { problems, mends, isMissing }));
  }
}

function tellStanding(name: string, answer: Answer): void {
  if (answer.ok) {
    if (answer.stands !== undefined) standing.value = { name, print: answer.stands };
    if (answer.listed !== undefined) listed.value = { name, print: answer.listed };
  } else if ('error' in answer && (answer.problems || answer.isMissing)) {
    standing.value = { name, print: undefined };
  }
}

/**
 * Runs tasks of which only the latest matters: what an earlier one brings is dropped.
 *
 * @example
 * const run = latest();
 * run(() => ask(slow), show); // never shown
 * run(() => ask(next), show);
 */
export function latest() {
  let current = 0;
  return async function run<T>(
    task: () => Promise<T>,
    done: (value: T) => void,
    failed: (error: unknown) => void,
  ): Promise<void> {
    current += 1;
    const id = current;
    try {
      const value = await task();
      if (id === current) done(value);
    } catch (error) {
      if (id === current) failed(error);
    }
  };
}
