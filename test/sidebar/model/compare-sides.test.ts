import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/protocol/answer';
import { choiceGroups, choiceOf, likelyPair } from '../../../src/sidebar/model/compare-sides';
import { smallDefinition } from '../../support/definitions';

const line = (version: number, note = '') => {
  return { version, savedAt: '2026-06-01 09:00', by: 'Kim', note, changes: '' };
};

const state: State = {
  name: 'PLG',
  names: ['', 'PLG', 'SMB'],
  version: 3,
  definition: smallDefinition,
  fingerprint: '',
  versions: [line(3), line(2, 'Fewer\n  exclusions'), line(1, 'x'.repeat(80))],
  now: '2026-06-30 09:00',
  today: 20_634,
};
const alone: State = { ...state, names: ['PLG'], versions: [line(3)] };

describe('what can be compared', () => {
  it('is the draft, what is saved, older versions and other definitions', () => {
    const groups = choiceGroups(state, smallDefinition).map(({ label, choices }) => [
      label,
      ...choices.map(({ text }) => text),
    ]);
    expect(groups).toEqual([
      ['Now', 'Draft of v3', 'Saved v3'],
      ['Versions', 'v2 · Fewer exclusions', `v1 · ${'x'.repeat(59)}…`],
      ['Other definitions', 'ICP Config', 'SMB'],
    ]);
  });

  it('is no version that can not be restored', () => {
    const versions = [line(3), { ...line(2), refused: 'it was changed' }];
    expect(choiceGroups({ ...alone, versions }, undefined)).toHaveLength(1);
  });

  it('names a version without a note by its day, and leaves out groups that hold nothing', () => {
    const versions = [line(3), line(2)];
    const groups = choiceGroups({ ...alone, versions }, undefined);
    expect(groups.map(({ choices }) => choices.map(({ text }) => text))).toEqual([
      ['Saved v3'],
      ['v2 · 2026-06-01 09:00'],
    ]);
  });

  it('asks the server for each', () => {
    const groups = choiceGroups(state, smallDefinition);
    const sides = ['draft', 'saved', 'v2', 'definition SMB'].map((key) => choiceOf(groups, key));
    expect(sides.map(({ side }) => side)).toEqual([
      { kind: 'draft', definition: smallDefinition },
      { kind: 'saved' },
      { kind: 'version', version: 2 },
      { kind: 'definition', name: 'SMB' },
    ]);
  });

  it('is what is saved where a choice has gone', () => {
    expect(choiceOf(choiceGroups(state, undefined), 'draft').key).toBe('saved');
  });

  it.each([
    ['the draft after what is saved', state, smallDefinition, 'saved', 'draft'],
    ['the version before', state, undefined, 'v2', 'saved'],
    ['another definition', { ...alone, names: ['', 'PLG'] }, undefined, 'definition ', 'saved'],
    ['itself where there is nothing else', alone, undefined, 'saved', 'saved'],
  ] as const)('starts with %s', (_, given, draft, before, after) => {
    expect(likelyPair(choiceGroups(given, draft))).toEqual({ before, after });
  });
});
