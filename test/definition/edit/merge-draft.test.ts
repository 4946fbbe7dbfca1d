import { describe, expect, it } from 'vitest';
import type { DefinedCriterion } from '../../../src/definition/definition';
import { evidenceText } from '../../../src/definition/edit/evidence';
import { mergeDraft } from '../../../src/definition/edit/merge-draft';
import type { DraftCriterion } from '../../../src/definition/edit/proposed';
import { scoringModel } from '../../../src/definition/scoring-model';
import { words } from '../../../src/definition/template/words';
import { definitionWith, smallDefinition } from '../../support/definitions';

const [, size] = smallDefinition.criteria as [DefinedCriterion, DefinedCriterion];
const ours = evidenceText('won', '65 % of 100', '30 %', '2026');

/** What the criterion on size is called after a build, and the condition that it then has. */
function afterBuild(own: Partial<DefinedCriterion>, built: Partial<DraftCriterion>) {
  const definition = definitionWith({ criteria: [{ ...size, ...own }] });
  const { name: _, ...draft } = { ...size, why: ours };
  const merged = mergeDraft(definition, {
    ...scoringModel(definition),
    criteria: [{ ...draft, ...built }],
    exclusions: [],
  });
  return merged.criteria.map(({ id, on, name, value }) => [id, on, name, value]);
}

const changed = { name: '50–500 people', value: '50 - 500' };

describe('the name of a criterion, after a build', () => {
  it('stays where its condition does, whoever gave the reason', () => {
    for (const why of [ours, '', 'The board said so']) {
      expect(afterBuild({ name: 'Right size', why }, { name: '200–1,000 people' })).toEqual([
        ['C2', true, 'Right size', size.value],
      ]);
    }
  });

  it('is the built one where there was none', () => {
    expect(afterBuild({}, { name: '200–1,000 people' })).toEqual([
      ['C2', true, '200–1,000 people', size.value],
    ]);
    expect(afterBuild({}, {})).toEqual([['C2', true, '', size.value]]);
  });

  it('goes with a condition that goes where the reason is ours', () => {
    const own = { name: '200–1,000 people', why: ours };
    expect(afterBuild(own, changed)).toEqual([['C2', true, '50–500 people', '50 - 500']]);
    expect(afterBuild(own, { value: '50 - 500' })).toEqual([['C2', true, '', '50 - 500']]);
  });

  it('stays with the row, switched off, where a person gave the reason', () => {
    expect(afterBuild({ name: 'Right size', why: 'The board said so' }, changed)).toEqual([
      ['C2', false, 'Right size', size.value],
      [expect.stringMatching(/^C/), true, '50–500 people', '50 - 500'],
    ]);
  });
});

describe('start values of Set up, after a build', () => {
  const start = { ...size, on: false, name: '' };
  const unfamiliar = { ...start, why: words.unfamiliar('Employees', 'Situational') };

  it('give their row to what the deals show, with its reason', () => {
    const built = { ...size, on: true, why: ours };
    const definition = definitionWith({ criteria: [unfamiliar] });
    const draft = { ...scoringModel(definition), criteria: [built], exclusions: [] };
    const [merged, ...others] = mergeDraft(definition, draft).criteria;
    expect([merged?.id, merged?.on, merged?.why]).toEqual([unfamiliar.id, true, ours]);
    expect(others).toEqual([]);
  });

  it.each<[string, Partial<DefinedCriterion>, string[], boolean]>([
    ['goes where its field was searched', unfamiliar, ['Employees'], false],
    ['stays where its field was not', unfamiliar, ['Industry'], true],
    ['stays with a reason of a person', { why: 'The board said so' }, ['Employees'], true],
    ['stays without a reason', { why: '' }, ['Employees'], true],
  ])('one that is off %s', (_, own, searched, stays) => {
    const definition = definitionWith({ criteria: [{ ...start, ...own }] });
    const draft = { ...scoringModel(definition), criteria: [], exclusions: [] };
    const merged = mergeDraft(definition, draft, new Set(searched));
    expect(merged.criteria).toHaveLength(stays ? 1 : 0);
  });
});
