import { expect, it } from 'vitest';
import { fileWarning, unfitFile } from '../../../src/sidebar/model/definition-file-words';
import { smallDefinition } from '../../support/definitions';

it('warns of a definition by which nobody has a score', () => {
  const { criteria, dimensions } = smallDefinition;
  expect(fileWarning(smallDefinition)).toBe('');
  for (const changes of [
    { criteria: [] },
    { criteria: criteria.map((one) => ({ ...one, on: false })) },
    { criteria: criteria.map((one) => ({ ...one, points: 0 })) },
    { dimensions: dimensions.map((one) => ({ ...one, weight: 0 })) },
  ]) {
    expect(fileWarning({ ...smallDefinition, ...changes })).toMatch(/^None of its criteria is on/);
  }
});

it.each(['', ' \n'])('says that a file is empty: %j', (text) => {
  expect(unfitFile(text)).toBe('File must be the text of a definition, got nothing');
  expect(unfitFile('{')).toBe('');
});
