import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/app/api/draft';
import type { Request } from '../../../src/app/api/requests';
import type { Definition } from '../../../src/definition/definition';
import { fingerprint } from '../../../src/definition/fingerprint';
import { decodeHistory } from '../../../src/definition/history';
import { tab } from '../../host/support/open-fixture';
import { done, type Server, serve } from './support';

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
const read = (server: Server) => done(server.ask({ action: 'state', name })).state;
type Change = (definition: Definition, value: number) => Definition;

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
    dimensions: [...one.dimensions, { name: `Fit ${one.dimensions.length}`, weight: value }],
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
        { name: `Branch ${value}`, aliases: [old], notes: '' },
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
};
const kinds = Object.keys(changes);

function saveOf(server: Server, kind: string, value: number) {
  const { version, definition } = read(server);
  const draft = (changes[kind] as Change)(definition, value);
  const save = { action: 'save', name, base: version, definition: draft, author: '', note: '' };
  return { before: definition, draft, request: save as Request };
}

/** The fingerprints of the versions that stand; none may wait. */
function versionsOf({ document }: Server): string[] {
  const grid = document.values('ICP History') as never;
  const { versions, pending } = decodeHistory(grid, { sheet: 'ICP History', dayOf: () => 0 });
  expect(pending).toEqual([]);
  return versions.filter(({ icp }) => icp === name).map((one) => fingerprint(one.definition));
}

/** What came as JSON has no parts that are undefined. */
const print = (definition: unknown) => fingerprint(draftOf(definition));
const plain = (definition: Definition) => JSON.parse(JSON.stringify(definition));

describe('a save', () => {
  it.each(kinds)('is made and reads back as it was: %s', (kind) => {
    const server = serve(ACCOUNTS);
    const { request, draft } = saveOf(server, kind, 17);
    expect(done(server.ask(request) as never)).toMatchObject({ ok: true });
    expect(read(server).definition).toEqual(plain(draft));
  });

  const faults = ['failOnCall', 'failFromCall', 'failAfterCall'] as const;
  /** Every fourth call, from another one on for each way of failing. */
  const cases = faults.map(
    (fault, at) => [fault, 'a criterion of a dimension just added', at + 1] as const,
  );

  it.each(cases)(
    'cut off is whole or not at all: %s, %s',
    { timeout: 120_000 },
    (fault, kind, first) => {
      for (let call = first; call < 90; call += 4) {
        const server = serve(ACCOUNTS);
        const { request, before, draft } = saveOf(server, kind, 17);
        server.document[fault](call);
        const answer = server.ask(request);
        const isMade = answer.ok;
        const now = print(read(server).definition);
        const at = [fault, kind, call];
        expect([print(before), print(draft)], `${at}`).toContain(now);
        expect(versionsOf(server).at(-1), `${at}`).toBe(now);
        expect(server.ask(request), `${at}`).toMatchObject({ ok: true });
        expect(print(read(server).definition), `${at}`).toBe(print(draft));
        server.document.desk.book.dispose();
        if (isMade && fault !== 'failAfterCall') return;
      }
    },
  );
});

interface Step {
  readonly kind: string;
  readonly value: number;
  readonly does: 'save' | 'stale' | 'restore' | 'hand';
  readonly fault: 'failOnCall' | 'failFromCall' | 'failAfterCall';
  readonly call: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  value: fc.integer({ min: 1, max: 99 }),
  does: fc.constantFrom('save', 'stale', 'restore', 'hand'),
  fault: fc.constantFrom('failOnCall', 'failFromCall', 'failAfterCall'),
  call: fc.integer({ min: 1, max: 80 }),
});

/** Types a weight over the first dimension's; what stands half done may hold others. */
function typeWeight({ document }: Server, value: number): void {
  const grid = document.values('ICP Config');
  const row = grid.findIndex(([cell]) => cell === 'DIMENSIONS') + 3;
  document.setCell('ICP Config', `B${row}`, String(value));
}

describe('any sequence of saves, restores, edits by hand and failures', () => {
  it('leaves a version, and a conflict or nothing lost', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
        const server = serve(ACCOUNTS);
        let stale = read(server);
        for (const { kind, value, does, fault, call } of steps) {
          const state = read(server);
          const from = does === 'stale' ? stale : state;
          const draft = (changes[kind] as Change)(from.definition, value);
          const common = { name, base: from.version, author: '' };
          const request = (
            does === 'restore'
              ? { ...common, action: 'restore', version: 1 }
              : { ...common, action: 'save', definition: draft, note: '' }
          ) as Request;
          stale = state;
          server.document[fault](call);
          const answer = server.ask(request);
          if (does === 'hand') typeWeight(server, value + 0.5);
          const now = read(server);
          expect(versionsOf(server).at(-1)).toBe(print(now.definition));
          if (does === 'hand') expect(now.definition.dimensions[0]?.weight).toBe(value + 0.5);
          if (answer.ok || !('error' in answer)) continue;
          const again = server.ask(request);
          if (does === 'hand') expect(again).toHaveProperty('conflict');
          expect(print(read(server).definition)).toBe(versionsOf(server).at(-1));
        }
        server.document.desk.book.dispose();
      }),
      { numRuns: 8 },
    );
  });
});
