import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldMarks } from '../../../src/app/accounts/held-marks';
import type { Cells } from '../../../src/app/accounts/output-columns';
import { ownHeader } from '../../../src/app/accounts/own-header';
import { ownColumns } from '../../../src/app/own-columns/own-columns';
import { scoreTable } from '../../../src/app/scoring/score-table';
import { versionLabel } from '../../../src/app/versions/version-label';
import type { Definition } from '../../../src/definition/definition';
import { shortNames } from '../../../src/definition/short-names';
import type { Cell, ScoringModel } from '../../../src/engine/model';
import { shortReasons } from '../../../src/engine/short-reason';
import { smallDefinition } from '../../support/definitions';
import { anyModel, anyRows, context, tableOf } from '../../support/engine-arbitraries';

const NAME = 'PLG';
const marks = ownColumns.map(({ header }, column) => {
  return { column, value: ownHeader(header, NAME), isCopy: false };
});
const renamed = ownColumns.map((_, column) => `Column ${column}`);

function definitionOf({ missingWords, minimumCoverage, ...model }: ScoringModel): Definition {
  const settings = { ...smallDefinition.settings, missingWords, minimumCoverage };
  return { ...smallDefinition, ...model, settings } as unknown as Definition;
}

/** What Score accounts writes beside these rows by one version; earlier ones wrote all reasons. */
function written(
  definition: Definition,
  rows: readonly (readonly Cell[])[],
  version: number,
  isLong: boolean,
) {
  const table = scoreTable(definition, tableOf(rows), context);
  const names = shortNames(definition.criteria);
  const short = shortReasons(table.model, table.table, table.judged, names);
  return rows.map((_, row): Cell[] => {
    const account = table.account(row);
    if (account === undefined) return ownColumns.map(() => '');
    const reason = isLong ? (table.explain(row)?.reasons.join(' · ') ?? '') : short(row);
    const label = versionLabel(NAME, version);
    const route = { owner: '', due: '' } as const;
    const scored = { account, reason, ...route, version: label, scoredAt: '2026-06-30 09:00' };
    return ownColumns.map(({ cell }) => cell(scored));
  });
}

const versionsOf = (definitions: readonly Definition[]) => () =>
  definitions.map((definition, index) => {
    const rest = { icp: NAME, savedAt: '', by: '', note: '', changes: '' };
    return { version: index + 1, definition, ...rest };
  });

const held = (cells: Cells, versions: ReturnType<typeof versionsOf>) =>
  heldMarks(marks, cells, 1, { versions, values: () => cells.values });

/** Lists that were scored by one version, and partly by the next one. */
const lists = fc
  .tuple(
    fc.array(anyModel.map(definitionOf), { minLength: 1, maxLength: 2 }),
    anyRows,
    fc.boolean(),
  )
  .chain(([definitions, rows, isLong]) => {
    const cells = definitions.map((definition, index) =>
      written(definition, rows, index + 1, isLong),
    );
    const all = cells.flat();
    return fc.record({ definitions: fc.constant(definitions), rows: fc.shuffledSubarray(all) });
  });

describe('heldMarks', () => {
  it('law: what versions write is ours under any header, in any order and with rows less', () => {
    fc.assert(
      fc.property(lists, ({ definitions, rows }) => {
        const cells = { values: [renamed, ...rows], formulas: [] };
        expect(held(cells, versionsOf(definitions))).toEqual({
          held: marks,
          released: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('law: one cell that nobody of ours writes makes a renamed column the user’s, and no other', () => {
    const place = fc.record({ row: fc.nat(), column: fc.nat(ownColumns.length - 1) });
    fc.assert(
      fc.property(lists, place, ({ definitions, rows }, { row, column }) => {
        fc.pre(rows.length > 0);
        const filled = rows.map((line, index) =>
          index === row % rows.length
            ? line.map((cell, c) => (c === column ? 'Ask Kim' : cell))
            : line,
        );
        const values = [renamed, ...filled];
        const { released } = held({ values, formulas: [] }, versionsOf(definitions));
        expect(released.map((mark) => mark.column)).toEqual([column]);
      }),
      { numRuns: 200 },
    );
  });

  it('looks at no version where every column has its own header', () => {
    const values = [marks.map(({ value }) => value), ['Gold']];
    const found = held({ values, formulas: [] }, () => {
      throw new Error('asked');
    });
    expect(found.held).toEqual(marks);
  });

  it('a formula in a renamed column is the user’s', () => {
    const values = [renamed, ownColumns.map(() => '')];
    const formulas = [renamed.map(() => ''), renamed.map((_, c) => (c === 1 ? '=A2' : ''))];
    const { released } = held({ values, formulas }, versionsOf([smallDefinition]));
    expect(released.map(({ column }) => column)).toEqual([1]);
  });
});
