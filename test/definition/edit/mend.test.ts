import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/definition/definition';
import { isMended, type Mend, mended } from '../../../src/definition/edit/mend';
import { validate } from '../../../src/definition/validate';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { anyDefinition } from '../../support/arbitraries';

const [first] = dealsDefinition.criteria;
if (first === undefined) throw new Error('a criterion must be there');
const withValue = (operator: string, value: string): Definition => ({
  ...dealsDefinition,
  criteria: [{ ...first, id: 'C1', operator, value }],
});
const valueAfter = (mend: Mend, operator: string, value: string) =>
  mended(mend)(withValue(operator, value)).criteria[0]?.value;
const add: Mend = { kind: 'add to value', id: 'C1', text: 'Fin-Tech', like: 'fintech' };
const replace: Mend = { kind: 'replace in value', id: 'C1', from: 'Softwear', to: 'Software' };

describe('what sets a finding right', () => {
  it('takes another header for a field, with a row of its own or without', () => {
    const mend: Mend = { kind: 'also called', field: 'CRM', header: 'CRM system' };
    const once = mended(mend)(dealsDefinition);
    expect(once.fields.at(-1)).toMatchObject({ name: 'CRM', aliases: ['CRM system'] });
    const twice = mended({ ...mend, header: 'CRM of theirs' })(once);
    expect(twice.fields.at(-1)?.aliases).toEqual(['CRM system', 'CRM of theirs']);
    expect(mended({ ...mend, header: 'crm SYSTEM' })(twice)).toBe(twice);
  });

  it('writes a spelling beside the item that it is of, with its credit', () => {
    expect(valueAfter(add, 'is any of', 'Fintech, Retail')).toBe('Fintech; Fin-Tech; Retail');
    expect(valueAfter(add, 'graded', 'Software; Fintech (50%)')).toBe(
      'Software; Fintech (50%); Fin-Tech (50%)',
    );
    expect(valueAfter({ ...add, text: 'Fin, Tech' }, 'is any of', 'Fintech')).toBe(
      'Fintech; "Fin, Tech"',
    );
  });

  it('writes it at the end where nobody says what it is like', () => {
    const mend: Mend = { kind: 'add to value', id: 'C1', text: 'Fin-Tech' };
    expect(valueAfter(mend, 'graded', 'Software (30%); Retail (50%)')).toBe(
      'Software (30%); Retail (50%); Fin-Tech',
    );
  });

  it('leaves a value alone that has the spelling, or not what it is of', () => {
    expect(valueAfter(add, 'is any of', 'Fintech, FIN-TECH')).toBe('Fintech, FIN-TECH');
    expect(valueAfter(add, 'is any of', 'Retail, Software')).toBe('Retail, Software');
    expect(valueAfter(add, 'equals', 'Fintech')).toBe('Fintech');
  });

  it('writes what was meant in place of a slip, once', () => {
    expect(valueAfter(replace, 'is any of', 'Softwear; Retail')).toBe('Software; Retail');
    expect(valueAfter(replace, 'is any of', 'Software; Softwear')).toBe('Software');
    expect(valueAfter(replace, 'graded', 'Softwear (30%)')).toBe('Software (30%)');
    expect(valueAfter(replace, 'equals', 'softwear')).toBe('Software');
    expect(valueAfter(replace, 'equals', 'Softwear or else')).toBe('Softwear or else');
  });

  it('drops the overrides that are over, and no other', () => {
    const override = { account: 'a.com', tier: 'Tier 1', reason: 'Pilot', by: '' };
    const untils = [99, 100, undefined];
    const overrides = untils.map((until) => ({ ...override, until }));
    const { overrides: left } = mended({ kind: 'ended overrides', today: 100 })({
      ...dealsDefinition,
      overrides,
    });
    expect(left.map(({ until }) => until)).toEqual([100, undefined]);
  });

  it('leaves a sound definition sound, and does nothing twice', () => {
    const mends = (one: Definition): Mend[] => {
      const { criteria, exclusions, fields } = one;
      const ids = [...criteria, ...exclusions].map(({ id }) => id);
      const off = ids.map((id): Mend => ({ kind: 'switch off', id }));
      return [
        ...off,
        { kind: 'all', mends: off },
        { kind: 'owner', name: 'Ada' },
        { kind: 'begin', from: 41 },
        { kind: 'ended overrides', today: 20_000 },
        { kind: 'searched', field: fields[0]?.name ?? 'Region', isSearched: true },
      ];
    };
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        for (const mend of mends(definition)) {
          const after = mended(mend)(definition);
          expect(validate(after)).toEqual([]);
          expect(isMended(mend, after)).toBe(true);
        }
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});
