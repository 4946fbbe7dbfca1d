import { describe, expect, it } from 'vitest';
import { cellIn } from './support/config-cells';
import { type Person, sitDown } from './support/person';
import { translated } from './workbooks/translated';

const page = (person: Person) => person.read('ICP One Page').map((row) => row.map(String));
const cellsOf = (person: Person) => page(person).flat();

describe('the one page of a list with German headers', () => {
  it('follows Set up, Backtest and what a person words by hand', { timeout: 60_000 }, async () => {
    const person = await sitDown(translated('German'), { locale: 'de_DE' });
    await person.setUp();
    await person.menu('One page');
    expect(cellsOf(person)).toContain('  · Not yet checked against deals.');
    const { definition } = await person.openSidebar();
    const [first] = definition.criteria.filter(({ on }) => on);
    expect(cellsOf(person)).toContain('Version 1, 30 Jun 2026');

    await person.backtest();
    await person.type(cellIn(person, 'CRITERIA', first!.id, 'Why'), 'Sie entscheiden schnell');
    const asked = cellsOf(person).find((text) => text.startsWith('Why us: ')) ?? '';
    const address = asked.slice('Why us: '.length);
    await person.type(address, 'Wir sprechen ihre Sprache');
    const said = await person.menu('One page');
    expect(said.alerts).toEqual([]);

    const texts = cellsOf(person);
    expect(texts).toContain('Sie entscheiden schnell');
    expect(texts).toContain('Wir sprechen ihre Sprache');
    expect(texts).toContain('Version 2, 30 Jun 2026');
    expect(texts).toContain(
      '  · Not yet judged: it may have been made from the 189 deals that we have. Newer ones will tell.',
    );
    expect(texts.filter((text) => text.startsWith('That was'))).toEqual([]);
    expect(person.document.sheetNames().filter((name) => /One Page/.test(name))).toHaveLength(1);
    await person.close();
  });
});
