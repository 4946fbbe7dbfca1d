import { expect, it } from 'vitest';
import { fieldNote } from '../../../src/sidebar/model/field-note';

const fields = [
  { name: 'Contract signed', aliases: [], notes: 'Known only after the sale.' },
  { name: 'Industry', aliases: ['Branch'], notes: '' },
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
