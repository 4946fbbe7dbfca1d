import { describe, expect, it } from 'vitest';
import { listFields } from '../../../src/app/preview/field-list';
import type { Cell } from '../../../src/engine/model';
import { readers } from '../../../src/engine/values/readers';
import { createReading } from '../../../src/engine/values/reading';
import { smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => Math.floor(date.getTime() / 864e5) };
const { missingWords } = smallDefinition.settings;

function noteOf(...cells: readonly Cell[]): string | undefined {
  const rows = cells.map((cell) => [cell]);
  const tab = { sheet: 'Accounts', headerRow: 1, headers: ['Employees'], rows };
  return listFields(smallDefinition, tab, context)[0]?.note;
}

describe('the note on a field of numbers', () => {
  it.each([
    [
      ['51-200', '51-200', '11-50', '1000+', 40],
      'Ranges count by their middle ("51-200" as 125.5), open ones by their end ("1000+" as 1,000)',
    ],
    [['11-50', 40, 'n/a'], 'Ranges count by their middle ("11-50" as 30.5)'],
    [['1000+', '5000+', '5000+'], 'Open ranges count by their end ("5000+" as 5,000)'],
    [['<10', 40, 50], 'Ranges count by their middle ("<10" as 5)'],
  ])('says how the ranges of %j count', (cells, note) => {
    expect(noteOf(...cells)).toBe(note);
  });

  it('says of each cell that it names what conditions reckon with', () => {
    const reading = createReading(context, missingWords);
    const note = noteOf('51-200', '1000+') ?? '';
    const named = [...note.matchAll(/"(.+?)" as ([\d,.]+)/g)];
    expect(named).toHaveLength(2);
    for (const [, text = '', number = ''] of named) {
      expect(readers.number(text, reading)).toBe(Number(number.replace(',', '')));
    }
  });

  it.each([
    [[40, '320 employees', '~500', '1,234', '-5', '<0', 'n/a', '']],
    [['Software', 'Retail', '51-200']],
  ])('is none for %j', (cells) => {
    expect(noteOf(...cells)).toBeUndefined();
  });
});
