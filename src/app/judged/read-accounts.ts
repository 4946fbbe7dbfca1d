import type { Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns, usedFields } from '../../definition/fields';
import type { JudgedAccounts } from '../../insight/judged-accounts';
import { columnWords } from '../accounts/column-words';
import { columnFinder } from '../accounts/field-finder';
import { keyColumn } from '../accounts/key-column';
import { gridOf, type List } from '../accounts/list';
import { refuseOwnFieldsOf } from '../accounts/own-fields';
import { type Tab, tabOf } from '../deals/tab';
import type { LoadedDefinition } from '../load-definition';
import { type ScoredTable, scoreTable } from '../scoring/score-table';
import type { Sheet } from '../workbook';

/** The accounts of a definition, judged as of today; row by row those of `tab`. */
export interface ReadAccounts
  extends JudgedAccounts,
    Pick<ScoredTable, 'override' | 'account' | 'explain'> {
  readonly sheet: Sheet;
  /** The tab as it was read. */
  readonly list: List;
  /** Its rows that hold anything, with the row of the sheet of each. */
  readonly tab: Tab;
  /** Column of the account key, 0-based, where there is one. */
  readonly key: number | undefined;
  /** Fields of conditions that no column or two have, in words: what asks for them is unknown. */
  readonly columnProblems: readonly string[];
  /** The tier that an account stands in, that of its override first: an index as in `Judged`. */
  readonly tierOf: (row: number) => number;
}

/**
 * Judges the accounts of a tab. A field without a column makes nothing fail: what asks for it is unknown,
 * and `columnProblems` says so. `table.columnOf` finds any other header too.
 *
 * @param sheet - The tab that the list was read from.
 * @throws A message where there is no header row.
 */
export function judgeList(
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
  sheet: Sheet,
  list: List,
): ReadAccounts {
  const tab = tabOf(list.sheet, gridOf(list), list.headerRow);
  const key = keyColumn(definition, tab.headers);
  const table = { rows: tab.rows, columnOf: columnFinder(definition, tab.headers) };
  const scored = scoreTable(definition, table, context, key);
  const { model, judged, override, account, explain } = scored;
  return {
    ...{ model, table, judged, context, override, account, explain },
    ...{ sheet, list, tab, key },
    columnProblems: columnProblems(definition, tab, list),
    tierOf: (row) => {
      const held = override(row);
      return held === undefined
        ? (judged.tier[row] as number)
        : model.tiers.findIndex(({ name }) => name === held.tier);
    },
  };
}

function columnProblems(definition: Definition, { headers, place }: Tab, list: List): string[] {
  const used = new Set(usedFields(definition));
  const fields = fieldsOf(definition).filter(({ name }) => used.has(name));
  const resolved = resolveColumns(fields, headers, place);
  return [...ownField(definition, list), ...columnWords(resolved, place.sheet)];
}

function ownField(definition: Definition, list: List): string[] {
  try {
    refuseOwnFieldsOf(definition, list);
    return [];
  } catch (error) {
    return [messageOf(error)];
  }
}

/** What an error says to a person. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
