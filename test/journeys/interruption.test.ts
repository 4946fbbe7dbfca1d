import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { newField } from '../../src/definition/fields';
import { cellsOf, firstDifference } from './support/own-cells';
import { given, type Person } from './support/person';
import { columnBy, preparedBy, type Reopen } from './support/prepared';
import { headerInRow3, smallList } from './workbooks/plain-lists';

const open = preparedBy(smallList(), async (person) => {
  await person.setUp();
  await person.insertFormulas();
});

const NEW_FIELD = 'Account';

/** What Build does to a definition, only smaller: a new dimension, a new field, rows more and rows fewer. */
function draftOf(definition: Definition): Definition {
  const [first, ...others] = definition.criteria;
  return {
    ...definition,
    dimensions: [...definition.dimensions, { name: 'Timing', weight: 30, question: '' }],
    fields: [...definition.fields, newField(NEW_FIELD)],
    criteria: [
      ...others.slice(1),
      { ...first!, points: 61, why: 'Seen in the deals' },
      ...['C91', 'C92', 'C93', 'C94'].map((id) => ({
        ...first!,
        id,
        dimension: 'Timing',
        field: NEW_FIELD,
        operator: 'is known',
        value: '',
        points: 7,
      })),
    ],
    tiers: definition.tiers.map((tier, index) => (index === 0 ? { ...tier, from: 77.5 } : tier)),
  };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const isSame = (a: unknown, b: unknown) => isDeepStrictEqual(plain(a), plain(b));

/** The user's tabs: all cells of the deals, and the first eight columns of the accounts. */
function users({ document }: Person) {
  return { ...cellsOf(document, 'Deals'), ...prefixed(cellsOf(document, 'Accounts', 8)) };
}

function prefixed(cells: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [`Accounts ${key}`, cell]));
}

const openBuildable = preparedBy(headerInRow3(), async (person) => {
  await person.setUp();
  await person.insertFormulas();
});

async function built(person: Person): Promise<Definition> {
  const { proposal } = given(await person.buildFromDeals());
  if (proposal.definition === undefined) throw new Error(proposal.why);
  return proposal.definition;
}

interface Interrupted {
  readonly name: string;
  readonly reopen: Reopen;
  readonly draft: (person: Person, definition: Definition) => Promise<Definition>;
  /** Only every n-th call fails: `test/faults` fails them all. */
  readonly every: number;
  readonly headerRow: number;
}

const interrupted: readonly Interrupted[] = [
  {
    name: 'a draft',
    reopen: open,
    draft: async (_, definition) => draftOf(definition),
    every: 16,
    headerRow: 1,
  },
  { name: 'what Build made', reopen: openBuildable, draft: built, every: 30, headerRow: 3 },
];

describe.each(interrupted)(
  'a save of $name',
  { timeout: 120_000 },
  ({ reopen, draft, every, headerRow }) => {
    it('that fails leaves one of two versions, and can be carried on', async () => {
      const reference = await reopen();
      const start = await reference.openSidebar();
      const definition = await draft(reference, start.definition);
      given(await reference.save({ base: start.version, definition }));
      const calls = reference.lastCalls();
      const complete = await reference.openSidebar();
      expect(plain(complete.definition)).toEqual(plain(definition));
      expect(calls).toBeGreaterThan(10);

      const wrong: string[] = [];
      for (let call = 1; call <= calls; call += every) {
        const person = await reopen();
        await person.openSidebar();
        person.failOnCall(call);
        await person.save({ base: start.version, definition });
        const found = await carryOn(person, start.definition, definition, headerRow);
        if (found !== undefined) wrong.push(`call ${call}: ${found}`);
        await person.close();
      }
      expect(wrong).toEqual([]);
    });
  },
);

/** What is wrong when somebody scores, looks and tries again after an interrupted save. */
async function carryOn(
  person: Person,
  old: Definition,
  definition: Definition,
  headerRow: number,
): Promise<string | undefined> {
  const { alerts } = await person.scoreAccounts();
  if (alerts.length > 0) return `Score accounts says ${alerts.join()}`;
  const state = await person.openSidebar();
  if (!isSame(state.definition, old) && !isSame(state.definition, definition))
    return `neither version stands: ${state.versions[0]?.note}`;
  const isOld = isSame(state.definition, old);
  const isNew = isSame(state.definition, definition);
  const known = [...(isOld ? [1] : []), ...(isNew ? [2] : [])];
  if (!known.includes(state.versions.length))
    return `${state.versions.length} versions of ${known.join(' or ')}`;
  const scoredBy = new Set(columnBy(person, 'Accounts', 'ICP Version', headerRow).values());
  if (!isSame([...scoredBy], [`v${state.version}`])) return `scored by ${[...scoredBy].join(', ')}`;
  const again = await person.save({ base: 1, definition });
  if (!again.ok) return `saved again: ${again.error ?? 'a conflict'}`;
  const end = await person.openSidebar();
  if (!isSame(end.definition, definition)) return 'the draft does not stand in the end';
  return end.versions.length === 2 ? undefined : `${end.versions.length} versions in the end`;
}

describe('Score accounts beside formulas that is interrupted', () => {
  it('leaves the list as it was, and the next run completes', { timeout: 120_000 }, async () => {
    const reference = await open();
    const before = users(reference);
    await reference.scoreAccounts();
    const calls = reference.lastCalls();
    const complete = cellsOf(reference.document, 'Accounts');
    expect(calls).toBeGreaterThan(10);

    const wrong: string[] = [];
    for (let call = 1; call <= calls; call += 10) {
      const person = await open();
      person.failOnCall(call);
      await person.scoreAccounts();
      const touched = firstDifference(before, users(person));
      const { alerts } = await person.scoreAccounts();
      const other = firstDifference(complete, cellsOf(person.document, 'Accounts'));
      for (const found of [touched, ...alerts, other]) {
        if (found !== undefined) wrong.push(`call ${call}: ${found}`);
      }
      await person.close();
    }
    expect(wrong).toEqual([]);
  });
});
