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

it('says nothing of points where none are given', () => {
  const noted = [{ ...newField('Parent'), notes: 'Not scored: a name is no sign of fit.' }];
  const noteOf = (isScored: boolean) => fieldNote({ fields: noted }, 'Parent', [], isScored);
  expect([noteOf(true), noteOf(false)]).toEqual(['Not scored: a name is no sign of fit.', '']);
  expect(fieldNote({ fields }, 'Contract signed', [], false)).toBe('Known only after the sale.');
  const lines = [{ field: 'Parent', isKnownLater: true as const }];
  expect(fieldNote({ fields: noted }, 'Parent', lines, false)).toMatch(/^Known only after/);
});

it('says of a column what its name says', () => {
  const lines = [{ field: 'Is active', isKnownLater: true as const }, { field: 'Industry' }];
  expect(fieldNote({ fields }, 'is active', lines)).toMatch(/^Known only after the sale/);
  expect(fieldNote({ fields }, 'Industry', lines)).toBe('');
});
