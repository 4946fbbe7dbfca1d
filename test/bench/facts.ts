import type { Table } from '../../src/engine/evaluate';
import type { Cell, Criterion, ScoringModel } from '../../src/engine/model';
import { findOperator } from '../../src/engine/operators';
import { type ReadKind, readers } from '../../src/engine/values/readers';
import { createReading, type Reading } from '../../src/engine/values/reading';
import { context } from './list';

/** What the rules see of one row: by name of a fact what the reader made of the cell. */
export type Facts = Record<string, unknown>;

/** One reading that criteria need: several criteria may share it. */
interface Fact {
  readonly name: string;
  readonly column: number;
  readonly kind: ReadKind;
}

/** The fact that a criterion is about. */
export function factName({ field, operator }: Criterion): string {
  return `${field} as ${findOperator(operator)!.reads}`;
}

/** Reads rows as a program without a columnar engine would: cell by cell, each as often as needed. */
export function factReader(model: ScoringModel, table: Table): (row: readonly Cell[]) => Facts {
  const reading = createReading(context, model.missingWords);
  const facts = new Map(model.criteria.map((one) => [factName(one), factOf(one, table)]));
  const list = [...facts.values()];
  return (row) => {
    const found: Facts = {};
    for (const { name, column, kind } of list) {
      found[name] = known(readers[kind](row[column] ?? '', reading), kind);
    }
    return found;
  };
}

/** Only reads the cells: what the budget compares the engine with. */
export function normaliseOnly(model: ScoringModel, table: Table): unknown[][] {
  const reading: Reading = createReading(context, model.missingWords);
  const facts = new Map(model.criteria.map((one) => [factName(one), factOf(one, table)]));
  return [...facts.values()].map(({ column, kind }) => {
    const reader = readers[kind];
    return table.rows.map((row) => reader(row[column] ?? '', reading));
  });
}

function factOf(criterion: Criterion, table: Table): Fact {
  return {
    name: factName(criterion),
    column: table.columnOf(criterion.field)!,
    kind: findOperator(criterion.operator)!.reads,
  };
}

/** `null` for unknown, which is what rule engines compare with. */
function known(read: unknown, kind: ReadKind): unknown {
  if (kind === 'grade') return (read as { items: unknown[] }).items.length === 0 ? null : read;
  return read === '' || Number.isNaN(read) ? null : read;
}
