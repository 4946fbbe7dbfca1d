import { expect, it } from 'vitest';
import { dismissedWords } from '../../../src/sidebar/model/health-words';
import { dismissedLine } from './support/health-view';

it('says who dismissed a finding, when and why, as far as that is known', () => {
  expect(dismissedWords(dismissedLine)).toBe('“Two markets” · Ada · 30 Jun 2026');
  expect(dismissedWords({ ...dismissedLine, by: '', on: null })).toBe('“Two markets”');
});
