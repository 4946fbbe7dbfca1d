import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/app/drafts/sent-draft';
import type { Definition } from '../../../src/definition/definition';
import { type Attempt, isRefused } from '../../../src/definition/edit/attempt';
import {
  addDimension,
  moveDimension,
  removeDimension,
  renameDimension,
} from '../../../src/definition/edit/dimensions';
import { addTier, changeTier, moveTier, removeTier } from '../../../src/definition/edit/tiers';
import { newField } from '../../../src/definition/fields';
import { fingerprint } from '../../../src/definition/fingerprint';
import { decodeHistory } from '../../../src/definition/history';
import type { Request } from '../../../src/protocol/requests';
import type { Book, Fault } from '../../faults/support/book';
import { memoryBook } from '../../faults/support/memory-book';
import { stateOf } from '../../faults/support/starts';
import { KINDS } from '../../faults/support/walk';
import { tab } from '../../host/support/open-fixture';

const ACCOUNTS = [
  tab(
    'Accounts',
    ['Company', 'Industry', 'Employees', 'Country', 'Annual revenue', 'Owner'],
    ['Alder', 'Software', 120, 'Germany', 2_000_000, 'Ada'],
    ['Birch', 'Retail', 12, 'France', 100_000, 'Bo'],
    ['Cedar', 'Software', 800, 'Spain', 9_000_000, 'Ada'],
  ),
];

const name = '';
let prepared: Book | undefined;

function open(): Book {
  if (prepared === undefined) {
    prepared = memoryBook(ACCOUNTS);
    prepared.ask({ action: 'setUp' });
  }
  return prepared.copy();
}

type Change = (definition: Definition, value: number) => Definition;

/** Edits one after the other; one that is refused is left out. */
const edits =
  (...attempts: readonly Attempt[]): Change =>
  (definition) =>
    attempts.reduce((one, attempt) => {
      const result = attempt(one);
      return isRefused(result) ? one : result;
    }, definition);

/** What people do to a definition; each is a save that was refused or harmless once. */
const changes: Readonly<Record<string, Change>> = {
  'another weight': (one, value) => ({
    ...one,
    dimensions: one.dimensions.map((row, at) => (at === 0 ? { ...row, weight: value } : row)),
  }),
  'another column of the list as field': (one) => ({
    ...one,
    criteria: one.criteria.map((row, at) =>
      at === 0 ? { ...row, field: 'Owner', operator: 'is known', value: '' } : row,
    ),
  }),
  'a criterion of a dimension just added': (one, value) => ({
    ...one,
    dimensions: [
      ...one.dimensions,
      { name: `Fit ${one.dimensions.length}`, weight: value, question: '' },
    ],
    criteria: one.criteria.map((row, at) =>
      at === 0 ? { ...row, dimension: `Fit ${one.dimensions.length}` } : row,
    ),
  }),
  'a renamed field': (one, value) => {
    const old = one.criteria[0]?.field ?? '';
    const rename = (field: string) => (field === old ? `Branch ${value}` : field);
    const rows = <T extends { readonly field: string }>(list: readonly T[]) =>
      list.map((row) => ({ ...row, field: rename(row.field) }));
    return {
      ...one,
      fields: [
        ...one.fields.filter(({ name }) => name !== old),
        newField(`Branch ${value}`, [old]),
      ],
      criteria: rows(one.criteria),
      exclusions: rows(one.exclusions),
    };
  },
  'criteria in another order, one of them new, one gone': (one, value) => ({
    ...one,
    criteria: [
      { ...one.criteria[0]!, id: `N${value}-${one.criteria.length}`, points: value },
      ...one.criteria.slice(1).reverse(),
    ],
  }),
  'a tier added and one renamed': (one, value) =>
    edits(
      addTier(`Tier ${value}a`, value),
      changeTier('Tier 2', { name: 'Silver', from: value / 2 + 1 }),
    )(one, value),
  'a tier removed and one moved up': edits(removeTier('Not ICP'), moveTier('Tier 2', -1)),
  'a dimension renamed and one moved, with the criteria of both': edits(
    renameDimension('Firmographic', 'Company'),
    moveDimension('Behavioral', -1),
  ),
  'a dimension removed, whose criteria go to another': (one, value) =>
    edits(removeDimension('Firmographic', 'Situational'), addDimension(`Intent ${value}`, value))(
      one,
      value,
    ),
};
const kinds = Object.keys(changes);

function saveOf(book: Book, kind: string, value: number) {
  const { version, definition } = stateOf(book);
  const draft = (changes[kind] as Change)(definition, value);
  const save = { action: 'save', name, base: version, definition: draft, author: '', note: '' };
  return { before: definition, draft, request: save as Request };
}

/** The fingerprints of the versions that stand; none may wait. */
function versionsOf(book: Book): string[] {
  const grid = book.values('ICP History');
  const { versions, pending } = decodeHistory(grid, { sheet: 'ICP History', dayOf: () => 0 });
  expect(pending).toEqual([]);
  return versions.filter(({ icp }) => icp === name).map((one) => fingerprint(one.definition));
}

/** What came as JSON has no parts that are undefined. */
const print = (definition: unknown) => fingerprint(draftOf(definition));
const plain = (definition: Definition) => JSON.parse(JSON.stringify(definition));

describe('a save', () => {
  it.each(kinds)('is made and reads back as it was: %s', (kind) => {
    const book = open();
    const { request, draft } = saveOf(book, kind, 17);
    expect(book.ask(request)).toMatchObject({ ok: true });
    expect(stateOf(book).definition).toEqual(plain(draft));
  });
});

interface Step {
  readonly kind: string;
  readonly value: number;
  readonly does: 'save' | 'stale' | 'restore' | 'hand';
  readonly fault: Fault;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  value: fc.integer({ min: 1, max: 99 }),
  does: fc.constantFrom('save', 'stale', 'restore', 'hand'),
  fault: fc.record({ kind: fc.constantFrom(...KINDS), call: fc.integer({ min: 1, max: 60 }) }),
});

/** Types a weight over the first dimension's; what stands half done may hold others. */
function typeWeight(book: Book, value: number): void {
  const grid = book.values('ICP Config');
  const row = grid.findIndex(([cell]) => cell === 'DIMENSIONS') + 3;
  book.type('ICP Config', `F${row}`, String(value));
}

describe('any sequence of saves, restores, edits by hand and failures', () => {
  it('leaves a version, and a conflict or nothing lost', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
        const book = open();
        let stale = stateOf(book);
        for (const [index, { kind, value, does, fault }] of steps.entries()) {
          /** No two steps type the same. */
          const typed = value + (index + 1) / 10;
          const state = stateOf(book);
          const from = does === 'stale' ? stale : state;
          const draft = (changes[kind] as Change)(from.definition, value);
          const common = { name, base: from.version, author: '' };
          const request = (
            does === 'restore'
              ? { ...common, action: 'restore', version: 1 }
              : { ...common, action: 'save', definition: draft, note: '' }
          ) as Request;
          stale = state;
          book.fail(fault);
          const answer = book.ask(request);
          if (does === 'hand') typeWeight(book, typed);
          const now = stateOf(book);
          expect(versionsOf(book).at(-1)).toBe(print(now.definition));
          if (does === 'hand') expect(now.definition.dimensions[0]?.weight).toBe(typed);
          if (answer.ok || !('error' in answer)) continue;
          const again = book.ask(request);
          if (does === 'hand') expect(again).toHaveProperty('conflict');
          expect(print(stateOf(book).definition)).toBe(versionsOf(book).at(-1));
        }
      }),
      { numRuns: 60 },
    );
  });
});
