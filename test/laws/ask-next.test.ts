import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askNext } from '../../src/app/check-company/ask-next';
import { evaluate } from '../../src/engine/evaluate';
import { judge } from '../../src/engine/judge';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { NEEDS_DATA, tierName } from '../../src/engine/tiers';
import { definitionWith, smallDefinition } from '../support/definitions';
import { anyModel, context } from '../support/engine-arbitraries';

const FIELDS = ['A', 'B', 'C', 'D', 'E', 'F'];
/** A cell meets one of their values at most, and wholly or not at all. */
const PLAIN = new Set(
  ['is any of', 'is none of', 'at least', 'at most', 'between', 'is known'].concat([
    'is blank',
    'country is any of',
    'older than days',
  ]),
);
const cells: readonly Cell[] = [
  ...['Software', 'Fintech', 'hubspot', 'SAP', 'true', '✓', 'yes', 'no', 'Germany', 'NO', 'Chile'],
  ...['2025-03-04', '2024-03-04', '2024-03-03', '2019-01-01', 'Something'],
  ...[-6, -5, -1, 0, 0.45, 1, 50, 51, 125, 199, 200, 320, 1000, 1001, 12_500_000, 12_500_001, 1e9],
];
const columnOf = (field: string) => {
  const column = FIELDS.indexOf(field);
  return column < 0 ? undefined : column;
};

function tierOf(model: ScoringModel, row: readonly Cell[]): string {
  const judged = judge(model, evaluate(model, { rows: [row], columnOf }, context));
  return tierName(model.tiers, judged.tier[0] as number);
}

describe('what to ask next', () => {
  it('tells every tier that an answer can lead to', () => {
    const anyRow = fc.array(fc.constantFrom('', '', ...cells), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        anyModel,
        anyRow,
        fc.nat(5),
        fc.constantFrom(...cells),
        (all, row, at, answer) => {
          const model = {
            ...all,
            missingWords: [],
            criteria: all.criteria.filter(({ operator }) => PLAIN.has(operator)),
            exclusions: all.exclusions.filter(({ operator }) => PLAIN.has(operator)),
          };
          const { dimensions, criteria, exclusions, tiers, minimumCoverage } = model;
          const definition = definitionWith({
            settings: { ...smallDefinition.settings, missingWords: [], minimumCoverage },
            ...{ tiers, fields: [] },
            dimensions: dimensions.map((one) => ({ ...one, question: '' })),
            criteria: criteria.map((one) => ({ ...one, name: '', why: '' })),
            exclusions: exclusions.map((one) => ({
              ...one,
              name: '',
              addedBy: '',
              addedOn: undefined,
            })),
          });
          const known = row.map((cell, column) => (column === at ? '' : cell));
          const asks = askNext(definition, { cells: known, headers: FIELDS, columnOf }, context);
          const then = tierOf(
            model,
            known.map((cell, column) => (column === at ? answer : cell)),
          );
          const ask = asks.find(({ header }) => header === FIELDS[at]);
          /** An answer that a condition can't read tells less than none. */
          const told = [
            NEEDS_DATA,
            tierOf(model, known),
            ...(ask?.outcomes ?? []).map(({ tier }) => tier),
          ];
          expect(told).toContain(then);
        },
      ),
      { numRuns: 500 },
    );
  });
});
