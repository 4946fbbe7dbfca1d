import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, patch, setWeight } from '../../../src/definition/edit/edit';
import { merge } from '../../../src/definition/edit/merge';
import type { SavedState } from '../../../src/protocol/answer';
import { tab } from '../../host/support/open-fixture';
import { done, type Server, serve } from './support';

const ACCOUNTS = tab(
  'Accounts',
  ['Company', 'Industry', 'Employees', 'Country', 'Annual revenue'],
  ['Alder', 'Software', 120, 'Germany', 2_000_000],
  ['Birch', 'Retail', 12, 'France', 100_000],
  ['Cedar', 'Software', 800, 'Spain', 9_000_000],
);

type Step =
  | {
      readonly kind: 'save';
      readonly editor: number;
      readonly value: number;
      readonly what: number;
    }
  | { readonly kind: 'hand'; readonly value: number; readonly what: number };

const value = fc.integer({ min: 1, max: 100 });
const what = fc.integer({ min: 0, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('save' as const),
    editor: fc.integer({ min: 0, max: 2 }),
    value,
    what,
  }),
  fc.record({ kind: fc.constant('hand' as const), value, what }),
);

function editOf(state: SavedState, index: number, to: number): Edit {
  const { criteria, dimensions } = state.definition;
  const id = criteria[index]?.id ?? '';
  return index === 0
    ? setWeight(dimensions[0]?.name ?? '', to)
    : patch('criteria', id, { points: to });
}

/** The number that a change is about, as it stands in the sheet. */
function stands({ definition }: SavedState, index: number): number | undefined {
  return index === 0 ? definition.dimensions[0]?.weight : definition.criteria[index]?.points;
}

function typeByHand(server: Server, state: SavedState, index: number, to: number): void {
  const grid = server.document.values('ICP Config');
  const key =
    index === 0 ? state.definition.dimensions[0]?.name : state.definition.criteria[index]?.id;
  const row = grid.findIndex((cells) =>
    index === 0 ? cells[0] === key : cells.includes(key ?? ''),
  );
  const title = index === 0 ? 'Weight' : 'Points';
  const header = grid.findIndex((cells) => cells.includes(title));
  const column = String.fromCharCode(65 + (grid[header]?.indexOf(title) ?? 0));
  server.document.setCell('ICP Config', `${column}${row + 1}`, String(to));
}

const read = (server: Server) => done(server.ask({ action: 'state', name: '' })).state;

describe('several editors and edits by hand', () => {
  it('lose no update without a message', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 7 }), (steps) => {
        const server = serve([ACCOUNTS]);
        const editors: SavedState[] = [read(server), read(server), read(server)];
        for (const one of steps) {
          const before = read(server);
          if (one.kind === 'hand') {
            typeByHand(server, before, one.what, one.value);
            expect(stands(read(server), one.what)).toBe(one.value);
            continue;
          }
          const mine = editors[one.editor] as SavedState;
          const draft = editOf(mine, one.what, one.value)(mine.definition);
          const request = { action: 'save', name: '', author: '', note: '' } as const;
          const answer = server.ask({ ...request, base: mine.version, definition: draft });
          if (answer.ok) {
            expect(mine.version).toBe(before.version);
            editors[one.editor] = answer.state;
          } else {
            expect(answer).toHaveProperty('conflict');
            expect(read(server).definition).toEqual(before.definition);
            const both = merge(mine.definition, draft, before.definition).definition;
            const again = { ...request, base: before.version, definition: both };
            editors[one.editor] = done(server.ask(again)).state;
          }
          const now = editors[one.editor] as SavedState;
          expect(stands(now, one.what)).toBe(
            one.value === stands(mine, one.what) ? stands(before, one.what) : one.value,
          );
          for (const other of [0, 1, 2, 3]) {
            if (other !== one.what) expect(stands(now, other)).toBe(stands(before, other));
          }
        }
        const versions = read(server).versions.map(({ version }) => version);
        expect(new Set(versions).size).toBe(versions.length);
      }),
      { numRuns: 25 },
    );
  });
});
