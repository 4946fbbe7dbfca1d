import { expect, it } from 'vitest';
import { given, type Person } from './support/person';
import { preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const open = preparedBy(smallList(), (person) => person.setUp());

/** 1-based number of the row in which a section of `ICP Config` begins. */
function rowOf(person: Person, title: string): number {
  return person.read('ICP Config').findIndex(([first]) => first === title) + 1;
}

/** Types an exclusion, as somebody who reads the headers. */
async function typeExclusion(person: Person, row: number, industry: string): Promise<void> {
  const headers = person.read('ICP Config')[rowOf(person, 'EXCLUSIONS')] ?? [];
  const cells = {
    Field: 'Industry',
    Operator: 'is any of',
    Value: industry,
    Reason: `Not ${industry}`,
  };
  for (const [header, text] of Object.entries(cells)) {
    const column = String.fromCharCode(65 + headers.indexOf(header));
    await person.type(`ICP Config!${column}${row}`, text);
  }
}

it('exclusions typed into all free rows count, and a save from the sidebar keeps them', async () => {
  const person = await open();
  const industries = [
    ...new Set(
      person
        .read('Accounts')
        .slice(1)
        .map((row) => row[2] ?? ''),
    ),
  ];
  const known = industries.filter((one) => one !== '' && one !== 'n/a');
  const [from, to] = [rowOf(person, 'EXCLUSIONS') + 2, rowOf(person, 'TIERS')];
  expect(to - from).toBeLessThan(known.length);
  for (let row = from; row < to; row++) await typeExclusion(person, row, known[row - from] ?? '');

  const scored = await person.scoreAccounts();
  expect(scored.alerts).toEqual([]);
  expect(scored.toasts.join()).toMatch(/[1-9]\d* Excluded/);

  const { version, definition } = await person.openSidebar();
  expect(definition.exclusions.map(({ value, on }) => [value, on])).toEqual(
    known.slice(0, to - from).map((industry) => [industry, true]),
  );
  const added = { ...definition.exclusions[0]!, id: 'X9', value: known[to - from] ?? '' };
  const draft = { ...definition, exclusions: [...definition.exclusions, added] };
  given(await person.save({ base: version, definition: draft }));
  expect((await person.openSidebar()).definition).toEqual(draft);
  const above = person.read('ICP Config')[rowOf(person, 'TIERS') - 2];
  expect(above?.join('')).toBe('');
  expect((await person.scoreAccounts()).alerts).toEqual([]);
});
