import { expect, it } from 'vitest';
import { percentNote } from '../../../src/sidebar/model/percent-note';

const whole = [100, 140, 9_000] as const;

it('tells a percent sign that makes a value a hundredth of what the column holds', () => {
  expect(percentNote('150% - 500%', whole)).toBe(
    '150 % is read as 1.5; this column holds numbers such as 140: write 150 without %.',
  );
  expect(percentNote('12,5 %', [1, 9, 30])).toMatch(/^12,5 % is read as 0\.125; /);
});

it.each([
  ['nothing in per cent', '150 - 500', whole],
  ['a column of shares', '15% - 50%', [0.1, 0.4, 0.9]],
  ['credits of grades alone', '100 - 200, 50 - 300 (50%)', whole],
  ['a column without numbers', '15%', undefined],
] as const)('says nothing of %s', (_, value, spread) =>
  expect(percentNote(value, spread)).toBe(''),
);
