import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { cellIn } from './support/config-cells';
import type { Person } from './support/person';
import { preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

/** What somebody does next; `fails` is the service call that fails, 0 = none. */
type Step =
  | { readonly kind: 'save'; readonly fails: number; readonly isGrowing: boolean }
  | { readonly kind: 'restore'; readonly fails: number; readonly back: number }
  | { readonly kind: 'score'; readonly fails: number }
  | { readonly kind: 'type' };

const fails = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 45 }));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('save' as const), fails, isGrowing: fc.boolean() }),
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
    dimensions: [...changed.dimensions, { name: dimension, weight: 10 }],
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

async function follow(person: Person, walk: readonly Step[]): Promise<void> {
  let state = await person.openSidebar();
  /** All that anybody meant to stand in the sheet, and of that what was told to be saved. */
  const meant = [plain(state.definition)];
  const accepted = [plain(state.definition)];
  for (const [index, one] of walk.entries()) {
    const mine = await take(person, one, index, state);
    meant.push(...(mine === undefined ? [] : [plain(mine.definition)]));
    if (mine?.isSaved) accepted.push(plain(mine.definition));
    state = await person.openSidebar();
    const now = plain(state.definition);
    const history = historyOf(person);
    const numbers = [...history.keys()];
    expect(history.get(state.version), 'the version that stands').toEqual(now);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
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
  if (one.kind !== 'type' && one.fails > 0) person.failOnCall(one.fails);
  if (one.kind === 'score') {
    await person.scoreAccounts();
    return undefined;
  }
  if (one.kind === 'type') {
    const weight = 50 + index;
    const first = definition.dimensions[0]?.name ?? '';
    await person.type(cellIn(person, 'DIMENSIONS', first, 'Weight'), String(weight));
    return { definition: typed(definition, weight), isSaved: true };
  }
  if (one.kind === 'save') {
    const draft = draftOf(definition, 20 + index, one.isGrowing);
    const { ok } = await person.save({ base: version, definition: draft });
    return { definition: draft, isSaved: ok };
  }
  const back = versions[Math.min(one.back, versions.length - 1)]?.version ?? version;
  const old = historyOf(person).get(back) ?? definition;
  const { ok } = await person.restore(version, back);
  return { definition: old, isSaved: ok };
}
