import { describe, expect, it } from 'vitest';
import { compareChoices, withChoices } from '../../../src/app/compare/compare-choices';
import { readPrompt } from '../../../src/app/compare/compare-prompt';
import { words } from '../../../src/app/compare/words';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { configTab } from '../../product/support/defined-workbook';
import { NOW } from '../../product/support/open-addon';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const [first, ...others] = dealsDefinition.criteria;
const definition = { ...dealsDefinition, criteria: [{ ...first!, points: 1 }, ...others] };

/** Two definitions, of which one has two versions. */
function choices() {
  const tabs = [...dealsWorkbook(), configTab('ICP Config (PLG)', dealsDefinition)];
  const book = MemoryWorkbook.of(tabs, NOW);
  const note = 'Industry hardly matters any more,\nas the last forty deals have shown us all';
  book.ask({ action: 'state', name: '' });
  book.ask({ action: 'save', name: '', base: 1, definition, author: 'Kim', note });
  return book.execute(({ workbook }) => compareChoices(workbook));
}

describe('what can be compared', () => {
  it('is each definition as it stands, and the versions, the newest first', () => {
    expect(words.compareAsk(choices().map(({ shown }) => shown)).split('\n\n')[1]).toBe(
      [
        '1. current: ICP Config as it stands',
        '2. PLG: ICP Config (PLG) as it stands',
        '3. v2 · 2026-06-30 09:00 · Industry hardly matters any more, as the last for…',
        '4. v1 · 2026-06-30 09:00 · First version',
      ].join('\n'),
    );
  });

  it('is chosen by its number or its name', () => {
    const asked = (text: string) => readPrompt(withChoices(text, choices()), ['', 'PLG']);
    expect(asked('1, 3')).toEqual(asked('current, v2'));
    expect(asked(' 4. ,plg')).toEqual(asked('v1, 2'));
    expect(() => asked('1, 9')).toThrow(/got "9"$/);
    expect(() => asked('3')).toThrow(/two numbers or names/);
  });
});
