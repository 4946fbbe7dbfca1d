import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCompany } from '../../src/app/check-company/check-company';
import type { CompanyTab } from '../../src/app/check-company/company-tab';
import { scoreTable } from '../../src/app/scoring/score-table';
import type { Workbook } from '../../src/app/workbook';
import type { Definition } from '../../src/definition/definition';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';
import { readAccount } from '../../src/sidebar/model/account-reading';
import { definitionWith, smallDefinition } from '../support/definitions';
import { anyModel, context } from '../support/engine-arbitraries';

const FIELDS = ['A', 'B', 'C', 'D', 'E', 'F'];

const anyDay = fc
  .integer({ min: 7_000, max: 20_500 })
  .map((day) => new Date(day * 86_400_000 + 3_600_000));

/** Columns as sheets hold them: each of one kind, with blanks. */
const columns: readonly fc.Arbitrary<Cell>[] = [
  fc.constantFrom('Software', 'fintech', 'HubSpot; SAP', 'n/a', 'Germany', 'Dublin, Ireland', '-'),
  fc.oneof(fc.constantFrom(0, 1, 320, 12_500_000, 0.45), fc.integer({ min: -5_000, max: 1e9 })),
  fc.integer({ min: 0, max: 1e7 }).map((cents) => cents / 100),
  anyDay,
  fc.oneof(fc.constantFrom('51-200', '11–50', '200+', '5.000'), anyDay),
  fc.constantFrom(true, false),
  fc.constantFrom('yes', 'No', '✓', '1', '0'),
  fc.constantFrom('12', '1,234', '007', '45%', '$12.5M', '2.5 Mio.'),
  fc.constantFrom('2025-03-04', '4 March 2025', '04.03.2025', '3/4/2025'),
];

const anyColumns = fc.array(
  fc.nat(columns.length - 1).chain((kind) =>
    fc.array(
      fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: columns[kind]! }),
      {
        minLength: 4,
        maxLength: 4,
      },
    ),
  ),
  { minLength: FIELDS.length, maxLength: FIELDS.length },
);

function definitionOf(model: ScoringModel): Definition {
  const { dimensions, criteria, exclusions, tiers, missingWords, minimumCoverage } = model;
  return definitionWith({
    settings: { ...smallDefinition.settings, missingWords, minimumCoverage },
    ...{ tiers, fields: [] },
    dimensions: dimensions.map((one) => ({ ...one, question: '' })),
    criteria: criteria.map((one) => ({ ...one, name: '', why: '' })),
    exclusions: exclusions.map((one) => ({ ...one, name: '', addedBy: '', addedOn: undefined })),
  });
}

/** A cell as a sheet shows it, where decimals are written so. */
function shownAs(cell: Cell, decimalComma: boolean): string {
  if (typeof cell === 'object') return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell === 'string') return cell;
  const locale = decimalComma ? 'de-DE' : 'en-US';
  return cell.toLocaleString(locale, { maximumFractionDigits: 6 });
}

describe('the cells of an account that is there', () => {
  it('checked, give its score, tier, range and coverage', () => {
    fc.assert(
      fc.property(anyModel, anyColumns, fc.boolean(), (model, byColumn, decimalComma) => {
        const definition = definitionOf(model);
        const rows = [0, 1, 2, 3].map((row) => byColumn.map((cells) => cells[row] as Cell));
        const columnOf = (field: string) => {
          const column = FIELDS.indexOf(field);
          return column < 0 ? undefined : column;
        };
        const read = { ...context, decimalComma };
        const scored = scoreTable(definition, { rows, columnOf }, read);
        const tab: CompanyTab = {
          ...{ port: undefined, list: undefined, sheet: 'Accounts', headerRow: 1 },
          ...{ headers: FIELDS, width: FIELDS.length, rows, name: -1, key: -1, domains: [] },
          columnOf,
        };
        rows.forEach((cells, row) => {
          const typed = cells.map(
            (cell, at) => [FIELDS[at] as string, shownAs(cell, decimalComma)] as const,
          );
          const workbook = { locale: () => 'en_US' } as Workbook;
          const { account } = checkCompany(workbook, definition, tab, typed, read);
          const found = readAccount(definition, account);
          const { scores, shown: exact } = scored.judged;
          const isBlank = cells.every((cell) => cell === '');
          expect([found.score, found.known, found.low, found.high]).toEqual([
            exact[row],
            scores.coverage[row],
            shown(scores.low[row] as number),
            shown(scores.high[row] as number),
          ]);
          if (!isBlank) expect(found.tier).toBe(scored.account(row)?.tier);
        });
      }),
      { numRuns: 150 },
    );
  });
});
