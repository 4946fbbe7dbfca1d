import { scoreTable } from '../../../src/app/scoring/score-table';
import type { Definition } from '../../../src/definition/definition';
import { shortNames } from '../../../src/definition/short-names';
import type { Cell, ReadingContext } from '../../../src/engine/model';
import { shortReasons } from '../../../src/engine/short-reason';
import { TODAY, triedColumns } from './accounts';

/** What the sheet says of rows, by the name of each column of the statement but those that say what it is. */
export function expectedColumns(definition: Definition, rows: readonly (readonly Cell[])[]) {
  const columns = new Map(triedColumns.map(({ field }, index) => [field, index]));
  const context: ReadingContext = {
    asOf: definition.settings.asOf ?? TODAY,
    today: TODAY,
    dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
    decimalComma: definition.settings.numbersWritten === '1.234,5',
  };
  const scored = scoreTable(definition, { rows, columnOf: (field) => columns.get(field) }, context);
  const reasonOf = shortReasons(
    scored.model,
    scored.table,
    scored.judged,
    shortNames(definition.criteria),
  );
  return (row: number) => {
    const account = scored.account(row);
    if (account === undefined) return undefined;
    const { nextAction: _, ...own } = account;
    return { ...own, reason: reasonOf(row), dimensions: scored.dimensions(row) ?? [] };
  };
}
