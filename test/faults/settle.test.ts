import { describe, expect, it } from 'vitest';
import { actions, type FaultAction } from './support/actions';
import type { Book } from './support/book';
import { memoryBook } from './support/memory-book';
import { standingOf } from './support/standing';
import { stateOf } from './support/starts';
import { KINDS } from './support/walk';

/** Each so many-th call of the save, and of the action that settles it. */
const [EVERY, THEN_EVERY] = process.env.FAULT_TABLE === '1' ? [1, 1] : [5, 8];

const look = { action: 'values', name: '', field: 'Industry', asItems: false } as const;

/** Fails the action that finishes or takes back a save which died at one call. */
function settled({ start, does }: FaultAction): string[] {
  const book = start(memoryBook);
  if (typeof does === 'string') throw new Error('A save must be a request');
  const request = does(stateOf(book));
  const complete = book.copy();
  complete.ask(request);
  const known = [book, complete].map((one) => standingOf(one, '').sheet);
  const wrong: string[] = [];
  for (let call = 1; call <= complete.calls(); call += EVERY) {
    const cut = book.copy();
    cut.fail({ kind: 'for good', call });
    cut.ask(request);
    if (standingOf(cut, '').isPending) {
      for (const [again, found] of failedAgain(cut)) {
        const at = `died at ${call}, then ${again}`;
        const now = standingOf(found, '');
        if (now.isPending || !known.includes(now.sheet)) wrong.push(`${at}: not settled`);
        if (now.versions.at(-1) !== now.sheet) wrong.push(`${at}: no version of the sheet`);
        if (!found.ask(request).ok) wrong.push(`${at}: not saved again`);
        const end = standingOf(found, '');
        if (end.isPending || end.sheet !== known[1]) wrong.push(`${at}: not the same in the end`);
        if (remarks(found) !== remarks(book)) wrong.push(`${at}: remarks beside rows are gone`);
      }
    }
  }
  return wrong;
}

/** What a person wrote beside the rows that stay. */
function remarks(book: Book): string {
  const texts = book.values('ICP Config').flat().map(String);
  return texts.filter((text) => text.startsWith('Mine: ')).join();
}

/** Books whose next action failed, once the one after that is done. */
function* failedAgain(cut: Book): Generator<[string, Book]> {
  const whole = cut.copy();
  whole.ask(look);
  for (const [index, kind] of KINDS.entries()) {
    for (let call = 1 + index; call <= whole.calls(); call += THEN_EVERY) {
      const book = cut.copy();
      book.fail({ kind, call });
      book.ask(look);
      book.ask(look);
      yield [`${kind} at ${call}`, book];
    }
  }
}

describe('an action that settles a save and fails itself', { timeout: 900_000 }, () => {
  it.each([
    'save of another order, rows more and rows fewer',
    'restore of a very different version',
  ])('leaves it to the next one: %s', (name) => {
    expect(settled(actions[name] as FaultAction)).toEqual([]);
  });
});
