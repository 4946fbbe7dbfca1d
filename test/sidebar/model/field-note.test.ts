import { expect, it } from 'vitest';
import { newField } from '../../../src/definition/fields';
import { fieldNote } from '../../../src/sidebar/model/field-note';

const fields = [
  { ...newField('Contract signed'), notes: 'Known only after the sale.' },
  newField('Industry', ['Branch']),
];

it.each([
  ['Contract signed', 'Known only after the sale.'],
  ['contract  Signed', 'Known only after the sale.'],
  ['Industry', ''],
  ['Somewhere else', ''],
  ['', ''],
])('notes of %j what the config sheet does', (field, note) => {
  expect(fieldNote({ fields }, field)).toBe(note);
});

it('says of a column what its name says', () => {
  const lines = [{ field: 'Is active', isKnownLater: true as const }, { field: 'Industry' }];
  expect(fieldNote({ fields }, 'is active', lines)).toMatch(/^Known only after the sale/);
  expect(fieldNote({ fields }, 'Industry', lines)).toBe('');
});
