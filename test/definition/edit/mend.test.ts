import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DefinedCriterion, Definition } from '../../../src/definition/definition';
import { isMended, type Mend, mended } from '../../../src/definition/edit/mend';
import { validate } from '../../../src/definition/validate';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { anyDefinition } from '../../support/arbitraries';

const first = dealsDefinition.criteria[0] as DefinedCriterion;
const withValue = (operator: string, value: string): Definition => ({
  ...dealsDefinition,
  criteria: [{ ...first, id: 'C1', operator, value }],
});
const valueAfter = (mend: Mend, operator: string, value: string) =>
  mended(mend)(withValue(operator, value)).criteria[0]?.value;
const spelling = (written: string, meant: string, inDefinition = false): Mend => ({
  kind: 'spellings',
  field: first.field,
  spellings: [{ written, meant, inDefinition }],
});
const add = spelling('Fin-Tech', 'fintech');
const replace = spelling('Software', 'Softwear', true);

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
    expect(valueAfter(spelling('Fin, Tech', 'Fintech'), 'is any of', 'Fintech')).toBe(
      'Fintech; "Fin, Tech"',
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

  it('leaves a sound definition sound, and does nothing twice', () => {
    const mends = (one: Definition): Mend[] => {
      const { criteria, exclusions, fields } = one;
      const ids = [...criteria, ...exclusions].map(({ id }) => id);
      const off = ids.map((id): Mend => ({ kind: 'switch off', id }));
      return [
        ...off,
        { kind: 'all', mends: off },
        { kind: 'owner', name: 'Ada' },
        { kind: 'begin at', from: 41 },
        { kind: 'also called', field: fields[0]?.name ?? 'Region', header: 'A header of its own' },
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
