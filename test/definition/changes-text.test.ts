import { expect, it } from 'vitest';
import { changesIn, changesText } from '../../src/definition/changes-text';

const changes = ['Firmographic weight 40 → 20', 'added criterion Fleet; 10 points', 'Tier 2 off'];

it('changes read in one line, and are told apart again', () => {
  expect(changesText(changes).replace(/\s+/g, ' ')).toBe(
    'Firmographic weight 40 → 20; added criterion Fleet; 10 points; Tier 2 off',
  );
  expect(changesIn(changesText(changes))).toEqual(changes);
  expect(changesIn(changesText([]))).toEqual([]);
});

it('changes of earlier versions are told apart by their lines', () => {
  expect(changesIn(changes.join('\n'))).toEqual(changes);
});
