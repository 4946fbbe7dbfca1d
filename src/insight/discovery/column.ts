import { type ReadColumns, readColumns } from '../../engine/coded-column';
import { spread as spreadNumbers } from '../../engine/evaluate';
import { isMisfit } from '../../engine/misfit';
import { findOperator } from '../../engine/operators';
import { judgeFor, type Operator } from '../../engine/operators/operator';
import { cellText } from '../../engine/values/cell-text';
import type { ReadKind, Reads } from '../../engine/values/readers';
import type { Reading } from '../../engine/values/reading';
import type { LabelledRows } from './labelled-rows';

/** A condition without its field. */
export interface Test {
  readonly operator: string;
  readonly value: string;
}

/** A column of the deals, in every way in which an operator could read it. One entry a row. */
export interface Column {
  readonly field: string;
  /** 1 for a won deal. */
  readonly won: Uint8Array;
  /** The text of a cell as it stands there. */
  text(row: number): string;
  /** The folded texts, of dates their days; `''` = unknown. */
  folded(): readonly string[];
  read<K extends ReadKind>(kind: K): readonly Reads[K][];
  /** Days from the cell's date to the day as of which the deal is judged; below 0 = later. */
  ages(): readonly number[];
  /** Matches from 0 to 1, NaN for unknown; `undefined` where the operator refuses the value. */
  matches(test: Test): Float64Array | undefined;
}

/**
 * Opens the columns of a table. Cells are read as the operators read them, dates as of the day of
 * each deal, so that a pattern means what the criterion will mean.
 *
 * @param table - Won and lost rows, such as closed deals with their attributes.
 * @param today - Today, and the words that stand for no value.
 */
export function openColumns(table: LabelledRows, today: Reading): Column[] {
  const reading = { ...today, isLookingBack: table.isLookingBack };
  const columns = readColumns(table.rows, reading);
  const won = Uint8Array.from(table.labels, ({ isWon }) => (isWon ? 1 : 0));
  const days = table.labels.map(({ judgedOn }) =>
    Number.isNaN(judgedOn) ? reading.asOf : judgedOn,
  );
  return table.headers.map((field, index) => openColumn(field, index, columns, reading, won, days));
}

function openColumn(
  field: string,
  index: number,
  columns: ReadColumns,
  reading: Reading,
  won: Uint8Array,
  days: readonly number[],
): Column {
  const coded = columns.column(index);
  const spread = <T>(byCode: readonly T[]): T[] => {
    const byRow = new Array<T>(coded.codes.length);
    for (let row = 0; row < byRow.length; row++)
      byRow[row] = byCode[coded.codes[row] as number] as T;
    return byRow;
  };
  let known: readonly number[] | undefined;
  const ages = () => {
    known ??= spread(columns.reads(index, 'day')).map((day, row) => (days[row] as number) - day);
    return known;
  };
  return {
    field,
    won,
    text: (row) => cellText(coded.cells[coded.codes[row] as number] ?? '', reading.dayOf).trim(),
    folded: () => {
      const texts = columns.reads(index, 'text');
      return spread(
        coded.cells.map((cell, code) =>
          typeof cell === 'object' ? cellText(cell, reading.dayOf) : (texts[code] as string),
        ),
      );
    },
    read: (kind) => spread(columns.reads(index, kind)),
    ages,
    matches({ operator: name, value }) {
      const operator = findOperator(name);
      if (operator === undefined) return undefined;
      const { asOf } = reading;
      const reads =
        operator.reads === 'day'
          ? ages().map((age) => asOf - age)
          : columns.reads(index, operator.reads);
      const judged = judgeAll(operator, value, reads as never, reading);
      if (judged === undefined || operator.reads === 'day') return judged;
      return spreadNumbers(judged, coded.codes);
    },
  };
}

function judgeAll<K extends ReadKind>(
  operator: Operator<K>,
  value: string,
  reads: readonly Reads[K][],
  reading: Reading,
): Float64Array | undefined {
  const judge = judgeFor(operator, value, reading);
  if (isMisfit(judge)) return undefined;
  const judged = new Float64Array(reads.length);
  for (let at = 0; at < judged.length; at++) judged[at] = judge(reads[at] as Reads[K]);
  return judged;
}
