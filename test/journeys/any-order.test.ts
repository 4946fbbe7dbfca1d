import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { cellIn } from './support/config-cells';
import type { Person } from './support/person';
import { preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

/** The service call that fails (0 = none): once, from then on, or once it has done its work. */
interface Fault {
  readonly call: number;
  readonly way: 'failOnCall' | 'failFromCall' | 'failAfterCall';
}

/** What somebody does next. Who is late saves a draft that began before the last step. */
type Step =
  | { readonly kind: 'save'; readonly fails: Fault; readonly isGrowing: boolean }
  | { readonly kind: 'late'; readonly fails: Fault }
  | { readonly kind: 'restore'; readonly fails: Fault; readonly back: number }
  | { readonly kind: 'score'; readonly fails: Fault }
  | { readonly kind: 'type' };

/** A save makes up to about 90 calls, and mostly writes from about the 40th to the 65th. */
const fails: fc.Arbitrary<Fault> = fc.record({
  call: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 95 }), fc.integer({ min: 40, max: 65 })),
  way: fc.constantFrom('failOnCall' as const, 'failFromCall' as const, 'failAfterCall' as const),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('save' as const), fails, isGrowing: fc.boolean() }),
  fc.record({ kind: fc.constant('late' as const), fails }),
  fc.record({ kind: fc.constant('restore' as const), fails, back: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('score' as const), fails }),
  fc.record({ kind: fc.constant('type' as const) }),
);

const open = preparedBy(smallList(), (person) => person.setUp());
/** A definition as data: settings that nobody has set are left out, or null in the history. */
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => part ?? undefined)) as Definition;

/** The versions in `ICP History`, by number. */
function historyOf(person: Person): Map<number, Definition> {
  const [headers = [], ...rows] = person.read('ICP History');
  const parts = headers.flatMap((header, at) => (/^Definition( \d+)?$/.test(header) ? [at] : []));
  const version = headers.indexOf('Version');
  return new Map(
    rows
      .filter((row) => row[version] !== '')
      .map((row) => [
        Number(row[version]),
        plain(JSON.parse(parts.map((at) => row[at] ?? '').join(''))),
      ]),
  );
}

/** A draft that no other step makes; a growing one needs rows more in three sections. */
function draftOf(definition: Definition, number: number, isGrowing: boolean): Definition {
  const [first, ...others] = definition.criteria;
  const changed = { ...definition, criteria: [{ ...first!, points: number }, ...others] };
  if (!isGrowing) return changed;
  const dimension = `Dimension ${number}`;
  const added = { ...first!, id: `C${number}00`, dimension, points: 5, why: '' };
  return {
    ...changed,
    dimensions: [...changed.dimensions, { name: dimension, weight: 10, question: '' }],
    criteria: [...changed.criteria, added],
    tiers: changed.tiers.map((tier, index) =>
      index === 0 ? { ...tier, from: 70 + number / 10 } : tier,
    ),
  };
}

function typed(definition: Definition, weight: number): Definition {
  const [first, ...others] = definition.dimensions;
  return { ...definition, dimensions: [{ ...first!, weight }, ...others] };
}

it('saves, restores, edits by hand and failures in any order lose nothing', {
  timeout: 120_000,
}, async () => {
  const steps = fc.array(step, { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const person = await open();
      try {
        await follow(person, walk);
      } finally {
        await person.close();
      }
    }),
    { numRuns: 25, seed: 20_260_630 },
  );
});

const isPending = (cell: string) => /being saved/.test(cell);

async function follow(person: Person, walk: readonly Step[]): Promise<void> {
  let state = await person.openSidebar();
  /** All that anybody meant to stand in the sheet, and of that what was told to be saved. */
  const meant = [plain(state.definition)];
  const accepted = [plain(state.definition)];
  let earlier = state;
  for (const [index, one] of walk.entries()) {
    const began = one.kind === 'late' ? earlier : state;
    const mine = await take(person, one, index, began);
    const isLate = began.version < state.version;
    expect(isLate && mine?.isSaved, 'a late draft is a conflict').toBe(false);
    earlier = state;
    meant.push(...(mine === undefined || isLate ? [] : [plain(mine.definition)]));
    if (mine?.isSaved) accepted.push(plain(mine.definition));
    state = await person.openSidebar();
    const now = plain(state.definition);
    const history = historyOf(person);
    const numbers = [...history.keys()];
    expect(history.get(state.version), 'the version that stands').toEqual(now);
    expect(person.read('ICP History').flat().filter(isPending), 'a save that hangs').toEqual([]);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const byHand = state.versions.filter(({ note }) => note === 'Edited in the sheet').length;
    const typings = walk.slice(0, index + 1).filter(({ kind }) => kind === 'type').length;
    expect(byHand, 'versions of what somebody typed').toBeLessThanOrEqual(typings);
    expect(
      meant.some((other) => isDeepStrictEqual(other, now)),
      'somebody meant it',
    ).toBe(true);
    const kept = [...history.values()];
    const lost = accepted.filter((other) => !kept.some((one) => isDeepStrictEqual(one, other)));
    expect(lost).toEqual([]);
  }
}

interface Mine {
  readonly definition: Definition;
  readonly isSaved: boolean;
}

/** Takes a step; gives what was meant to stand then. */
async function take(
  person: Person,
  one: Step,
  index: number,
  { version, definition, versions }: Awaited<ReturnType<Person['openSidebar']>>,
): Promise<Mine | undefined> {
  if (one.kind !== 'type' && one.fails.call > 0) person.document[one.fails.way](one.fails.call);
  if (one.kind === 'score') {
    await attempted(person.scoreAccounts());
    return undefined;
  }
  if (one.kind === 'type') {
    const weight = 50 + index;
    const first = definition.dimensions[0]?.name ?? '';
    await person.type(cellIn(person, 'DIMENSIONS', first, 'Weight'), String(weight));
    return { definition: typed(definition, weight), isSaved: true };
  }
  if (one.kind === 'save' || one.kind === 'late') {
    const isGrowing = one.kind === 'save' && one.isGrowing;
    const draft = draftOf(definition, 20 + index, isGrowing);
    const answer = await attempted(person.save({ base: version, definition: draft }));
    return { definition: draft, isSaved: answer?.ok === true };
  }
  const back = versions[Math.min(one.back, versions.length - 1)]?.version ?? version;
  const old = historyOf(person).get(back) ?? definition;
  const answer = await attempted(person.restore(version, back));
  return { definition: old, isSaved: answer?.ok === true };
}

/** What an action gives; nothing where it could not even tell that it failed. */
async function attempted<T>(action: Promise<T>): Promise<T | undefined> {
  try {
    return await action;
  } catch (error) {
    if (!/Service \w+ failed/.test(String(error))) throw error;
    return undefined;
  }
}
