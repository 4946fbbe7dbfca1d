import { describe, expect, it } from 'vitest';
import { driftWorkbook } from '../app/drift/support/drift-workbook';
import { handsOn } from './support/hands';
import { given, type Person } from './support/person';
import { preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const name = '';
const open = preparedBy({ ...smallList(), tabs: driftWorkbook() }, (person) =>
  person.menu('Drift'),
);
const sentence = (person: Person) => person.read('ICP Drift')[1]?.[0] ?? '';
const cellsOf = (person: Person) => person.read('ICP Drift').flat();

/** A quarter passes; somebody pastes a list of small companies over the old one. */
async function aQuarterLater(person: Person): Promise<void> {
  const row = person.read('ICP Config').findIndex(([label]) => label === 'As of') + 1;
  await person.type(`ICP Config!B${row}`, '2026-09-29');
  const range = handsOn(person.document).spreadsheet.getRange('Accounts!D2:D161');
  range.setValues(range.getValues().map((_, at) => [at % 3 === 0 ? 300 : 5 + (at % 60)]));
  await person.document.whenIdle();
}

describe('a definition over two quarters', () => {
  it('is held against its first baseline, whatever colleagues and services do', async () => {
    const person = await open();
    expect(sentence(person)).toBe('✓ It still holds: deals are won as before.');
    await aQuarterLater(person);
    const hands = handsOn(person.document);
    hands.rename('Accounts', 'Employees', 'Size class');

    const before = cellsOf(person);
    person.failOnCall(20);
    const failed = await person.menu('Drift');
    expect(failed.alerts).toHaveLength(1);
    expect(cellsOf(person)).toEqual(before);

    expect((await person.menu('Drift')).alerts).toEqual([]);
    expect(cellsOf(person)).toContain('! its column is not there any more');
    expect(cellsOf(person).join(' ')).not.toContain('moved to lower scores');

    hands.rename('Accounts', 'Size class', 'Employees');
    const said = await person.menu('Drift');
    expect(said.toasts.join(' ')).toMatch(/Employees moved to smaller companies/);
    expect(sentence(person)).toMatch(/^! Not as it was: .*Employees moved to smaller companies/);
    expect(cellsOf(person)).toContain(
      'Accounts are held against the baseline of 30 Jun 2026 (v1).',
    );

    const { drift } = given(
      await person.ask<{ drift: { findings: readonly unknown[] } }>({
        ...{ action: 'takeBaseline', name },
      }),
    );
    expect(drift.findings).toEqual([]);
    await person.menu('Drift');
    expect(sentence(person)).toBe('✓ It still holds: deals are won as before.');
  });
});
