import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { cellIn } from './support/config-cells';
import { given } from './support/person';
import { preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const open = preparedBy(smallList(), (person) => person.setUp());

/** Ada's draft: other points of the first criterion. */
function withPoints(definition: Definition, points: number): Definition {
  const [first, ...others] = definition.criteria;
  return { ...definition, criteria: [{ ...first!, points }, ...others] };
}

/** Ben's: another weight of the first dimension. */
function withWeight(definition: Definition, weight: number): Definition {
  const [first, ...others] = definition.dimensions;
  return { ...definition, dimensions: [{ ...first!, weight }, ...others] };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('two people at one definition', () => {
  it('the second to save is shown both changes, and nothing is overwritten', async () => {
    const person = await open();
    const { version, definition } = await person.openSidebar();
    given(
      await person.save({ base: version, definition: withWeight(definition, 71), author: 'Ben' }),
    );
    const answer = await person.save({ base: version, definition: withPoints(definition, 63) });
    expect(answer.ok ? undefined : answer.conflict).toMatchObject({
      theirChanges: [expect.stringContaining('71')],
      yourChanges: [expect.stringContaining('63')],
    });
    const now = await person.openSidebar();
    expect(now.version).toBe(version + 1);
    expect(plain(now.definition)).toEqual(plain(withWeight(definition, 71)));
  });

  it("a colleague's edit in the sheet is a version, and a conflict for who saves after it", async () => {
    const person = await open();
    const { version, definition } = await person.openSidebar();
    const id = definition.criteria[0]?.id ?? '';
    await person.type(cellIn(person, 'CRITERIA', id, 'Points'), '37');
    const answer = await person.save({ base: version, definition: withWeight(definition, 71) });
    expect(answer.ok ? undefined : answer.conflict?.theirChanges).toEqual([
      expect.stringContaining('37'),
    ]);
    const now = await person.openSidebar();
    expect(plain(now.definition)).toEqual(plain(withPoints(definition, 37)));
    expect(now.versions[0]).toMatchObject({ version: version + 1, note: 'Edited in the sheet' });
  });

  it('who tries again after a failed save does not overwrite what came in between', async () => {
    const calls = await callsOfSave();
    for (const call of sampled(calls)) {
      const person = await open();
      const { version, definition } = await person.openSidebar();
      const mine = { base: version, definition: withPoints(definition, 63) };
      person.failOnCall(call);
      await person.save(mine);
      const between = await person.openSidebar();
      const theirs = withWeight(between.definition, 71);
      given(await person.save({ base: between.version, definition: theirs, author: 'Ben' }));
      const answer = await person.save(mine);
      expect(answer.ok, `again after call ${call}`).toBe(false);
      const now = await person.openSidebar();
      expect(plain(now.definition), `after call ${call}`).toEqual(plain(theirs));
      await person.close();
    }
  });

  it("a colleague's edit in the sheet between a failed save and the second try is not lost", async () => {
    const calls = await callsOfSave();
    for (const call of sampled(calls)) {
      const person = await open();
      const { version, definition } = await person.openSidebar();
      const mine = { base: version, definition: withPoints(definition, 63) };
      person.failOnCall(call);
      await person.save(mine);
      const dimension = definition.dimensions[0]?.name ?? '';
      await person.type(cellIn(person, 'DIMENSIONS', dimension, 'Weight'), '71.5');
      await person.save(mine);
      const now = await person.openSidebar();
      const history = person.read('ICP History').flat().join('\n');
      const isKept = now.definition.dimensions[0]?.weight === 71.5 || history.includes('71.5');
      expect(isKept, `again after call ${call}`).toBe(true);
      await person.close();
    }
  });

  it('a version can be restored after a colleague renamed a field by hand', async () => {
    const person = await open();
    const { version, definition } = await person.openSidebar();
    const { id = '', field = '' } = definition.criteria[0] ?? {};
    given(await person.save({ base: version, definition: withWeight(definition, 71) }));
    const name = cellIn(person, 'FIELDS', field, 'Field');
    const used = cellIn(person, 'CRITERIA', id, 'Field');
    await person.type(cellIn(person, 'FIELDS', field, 'Also called'), field);
    await person.type(name, 'Line of business');
    await person.type(used, 'Line of business');
    const renamed = await person.openSidebar();
    expect(renamed.version).toBe(version + 2);
    const { state } = given(await person.restore(renamed.version, version));
    expect(plain(state.definition)).toEqual(plain(definition));
    const now = await person.openSidebar();
    expect(plain(now.definition)).toEqual(plain(definition));
    expect(now.versions.map((one) => one.version)).toEqual([4, 3, 2, 1]);
  });
});

async function callsOfSave(): Promise<number> {
  const person = await open();
  const { version, definition } = await person.openSidebar();
  given(await person.save({ base: version, definition: withPoints(definition, 63) }));
  return person.lastCalls();
}

/** Every third call: the first ones read, the last ones write. */
function sampled(calls: number): number[] {
  return Array.from({ length: calls }, (_, index) => index + 1).filter((call) => call % 3 === 0);
}
