import { describe, expect, it } from 'vitest';
import { type Mend, mend } from '../../../src/definition/edit/mend';
import { definitionWith, smallDefinition } from '../../support/definitions';

const spelling = (written: string, meant: string, inDefinition = false) => {
  return { written, meant, inDefinition };
};
const spelled = (...spellings: ReturnType<typeof spelling>[]): Mend => {
  return { kind: 'spellings', field: 'Industry', spellings };
};
const changed = (change: Mend, value: string, operator = 'is any of') =>
  mend(change)(definitionWith({ criteria: [{ ...smallDefinition.criteria[0]!, operator, value }] }))
    .criteria[0]?.value;

describe('mending a definition', () => {
  it('takes a column under another name, once, also for a field that FIELDS does not have', () => {
    const change = { kind: 'also called', field: 'Industry', header: 'Branch' } as const;
    const mended = mend(change)(smallDefinition);
    expect(mended.fields[0]?.aliases).toEqual(['Sector', 'Vertical', 'Branch']);
    expect(mend({ ...change, header: 'BRANCH' })(mended)).toEqual(mended);
    const added = mend({ ...change, field: 'Funding' })(smallDefinition).fields;
    expect(added.at(-1)).toMatchObject({ name: 'Funding', aliases: ['Branch'] });
  });

  it('adds a spelling behind, and writes what nobody has as the accounts do', () => {
    expect(changed(spelled(spelling('Fin-Tech', 'fintech')), 'Software; Fintech')).toBe(
      'Software; Fintech; Fin-Tech',
    );
    expect(changed(spelled(spelling('Software', 'Softwear', true)), 'Softwear; Retail')).toBe(
      'Software; Retail',
    );
  });

  it.each<[what: string, ...Parameters<typeof changed>]>([
    ['a spelling it has', spelled(spelling('FINTECH', 'Software')), 'Software, Fintech'],
    ['another item', spelled(spelling('Retial', 'Retail')), 'Software, Fintech'],
    ['a list of grades', spelled(spelling('Sofware', 'Software')), 'Software (50%)', 'graded'],
  ])('leaves a value as it is written for %s', (_, change, value, operator) => {
    expect(changed(change, value, operator)).toBe(value);
  });

  it('switches a condition off and on, and lets the ICP begin elsewhere', () => {
    expect(mend({ kind: 'switch off', id: 'X1' })(smallDefinition).exclusions[0]?.on).toBe(false);
    const off = mend({ kind: 'switch off', id: 'X1' })(smallDefinition);
    expect(mend({ kind: 'switch on', id: 'X1' })(off)).toEqual(smallDefinition);
    const from = (begin: number) =>
      mend({ kind: 'begin at', from: begin })(smallDefinition).tiers.map((tier) => tier.from);
    expect(from(65)).toEqual([80, 65, 40, 0]);
    expect(from(100)).toEqual([80, 60, 40, 0]);
  });
});
