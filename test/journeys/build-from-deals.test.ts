import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { smallDefinition } from '../support/definitions';
import { cellIn } from './support/config-cells';
import { given, type Person, sitDown } from './support/person';
import { preparedBy } from './support/prepared';
import { dealsOnly } from './workbooks/deals-only';
import { fewDeals } from './workbooks/plain-lists';
import { zoho } from './workbooks/zoho';

const WHY = 'Ada: they pay late';

/** Set up from deals under headers of their own; then Ada has rewritten it by hand. */
const open = preparedBy(dealsOnly(), async (person) => {
  await person.setUp();
  const { definition, version } = await person.openSidebar();
  given(await person.save({ base: version, definition: rewritten(definition) }));
});

/** Other points, a criterion of her own, an exclusion. */
function rewritten(definition: Definition): Definition {
  const [first, ...others] = definition.criteria;
  const [government] = smallDefinition.exclusions;
  const waiting = definition.criteria.find(({ on }) => !on);
  const own = { ...waiting!, id: 'C90', field: 'Client size', operator: 'is any of', on: true };
  return {
    ...definition,
    settings: { ...definition.settings, fittedUntil: undefined },
    criteria: [
      { ...first!, points: 3 },
      ...others.map((one) => ({ ...one, points: 90 })),
      { ...own, dimension: first!.dimension, value: 'Big', points: 60, why: WHY },
    ],
    exclusions: [{ ...government!, field: 'Client sector' }],
  };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const isSame = (a: unknown, b: unknown) => isDeepStrictEqual(plain(a), plain(b));

async function build(person: Person, answer: 'YES' | 'NO' = 'YES', meanwhile = () => {}) {
  person.answers.push(() => {
    meanwhile();
    return answer;
  });
  return person.menu('Build from deals');
}

async function proposed(person: Person): Promise<Definition> {
  const { proposal } = given(await person.buildFromDeals());
  if (proposal.definition === undefined) throw new Error(proposal.why);
  return proposal.definition;
}

describe('Build from deals in the menu', () => {
  it('says what it would do and how that does on other deals, then saves it with that as its note', async () => {
    const person = await open();
    const { version, definition } = await person.openSidebar();
    const wanted = await proposed(person);
    expect(isSame(wanted, definition)).toBe(false);
    const { alerts, toasts } = await build(person);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatch(
      /^The proposal tells won from lost deals .+\.\n\nChecked on \d+ deals that it had not seen: [\d.]+ % of won deals inside, [\d.]+ % of lost outside \(your targets: 80 % and 70 %, .+\)\. Of 100 pairs of a won and a lost deal it puts the won one first in \d+, your present definition in \d+ \(.+ (?:more|fewer)\)\./,
    );
    expect(alerts[0]).toMatch(
      /Stays as you wrote it:\n• Client size is Big, switched off: tells nothing beside the other criteria\n/,
    );
    expect(alerts[0]).toContain('• Exclusion: Client sector is Government');
    expect(alerts[0]).toMatch(/\n\nSave it as a new version\?$/);
    expect(toasts[0]).toMatch(/^Saved as v3: \d criteria\. /);
    const now = await person.openSidebar();
    expect(plain(now.definition)).toEqual(plain(wanted));
    expect(now.version).toBe(version + 1);
    expect(now.versions[0]?.note).toMatch(
      /^Built from \d+ closed deals, .+ that it had not seen: \d+ % .+, the definition before it in \d+ \(/,
    );
    expect(now.definition.exclusions).toEqual(rewritten(definition).exclusions);
    expect(now.definition.criteria.map(({ why }) => why)).toContain(WHY);
  });

  it('saves nothing where a person says no, and nothing twice', async () => {
    const person = await open();
    const { definition } = await person.openSidebar();
    expect((await build(person, 'NO')).toasts).toEqual([]);
    expect(plain((await person.openSidebar()).definition)).toEqual(plain(definition));
    await build(person);
    const { version } = await person.openSidebar();
    const { alerts, toasts } = await build(person);
    expect(alerts).toEqual([
      expect.stringMatching(/^Your deals give the definition that stands there\. Checked on /),
    ]);
    expect(toasts).toEqual([]);
    expect((await person.openSidebar()).version).toBe(version);
  });

  it("a colleague's edit while it is asked is never overwritten, and the second time it is kept", async () => {
    const person = await open();
    const reason = cellIn(person, 'CRITERIA', 'C90', 'Why');
    const [sheet = '', cell = ''] = reason.split('!');
    const { alerts, toasts } = await build(person, 'YES', () =>
      person.document.setCell(sheet, cell, 'Ben: only with a prepayment'),
    );
    await person.document.whenIdle();
    expect(toasts).toEqual([]);
    expect(alerts[1]).toContain('Somebody changed the definition in between');
    expect(alerts[1]).toContain('Ben: only with a prepayment');
    const between = await person.openSidebar();
    expect(between.definition.criteria.find(({ id }) => id === 'C90')?.why).toContain('Ben');
    await build(person);
    const now = await person.openSidebar();
    expect(now.version).toBe(between.version + 1);
    expect(now.definition.criteria.find(({ id }) => id === 'C90')?.why).toContain('Ben');
  });

  it('whatever call fails, the definition is whole, and the second try completes', async () => {
    const tried = await open();
    await build(tried);
    const wanted = (await tried.openSidebar()).definition;
    const calls = await callsOf(build);
    for (let call = 7; call <= calls; call += Math.ceil(calls / 5)) {
      const person = await open();
      const { definition } = await person.openSidebar();
      person.failOnCall(call);
      await build(person).catch(() => undefined);
      person.answers.length = 0;
      const after = (await person.openSidebar()).definition;
      expect(isSame(after, definition) || isSame(after, wanted), `after call ${call}`).toBe(true);
      await build(person);
      person.answers.length = 0;
      const now = await person.openSidebar();
      expect(plain(now.definition), `again after call ${call}`).toEqual(plain(wanted));
      const versions = now.versions.map(({ version }) => version);
      expect(versions, `after call ${call}`).toEqual([3, 2, 1]);
      await person.close();
    }
  });

  it('says to use Set up where there is no definition', async () => {
    const person = await sitDown(zoho().tabs);
    const { alerts } = await person.menu('Build from deals');
    expect(alerts).toEqual([
      'Definition must be in a tab named "ICP Config", got no such tab (use ICP Score › Set up…)',
    ]);
    await person.close();
  });

  it('says why nothing can be built', async () => {
    const person = await sitDown(fewDeals().tabs);
    await person.setUp();
    const before = await person.openSidebar();
    const { alerts } = await person.menu('Build from deals');
    expect(alerts[0]).toMatch(/at least \d+ of each are needed\. Nothing is proposed/);
    expect((await person.openSidebar()).version).toBe(before.version);
    await person.close();
  });
});

async function callsOf(act: (person: Person) => Promise<unknown>): Promise<number> {
  const person = await open();
  await act(person);
  return person.lastCalls();
}
