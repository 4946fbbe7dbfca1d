import type { Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import { sampleRows } from '../../definition/template/column-profile';
import { isUsableHeader } from '../../definition/template/tab-sample';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { identifierSort } from '../../engine/values/identifier';
import { readers } from '../../engine/values/readers';
import { isFreeText } from '../../insight/discovery/free-text';
import type { Answers } from '../../insight/discovery/labelled-rows';
import { words as say } from '../../insight/discovery/words';
import { columnMeaning, reading } from '../accounts/column-meaning';
import { fieldOfHeader } from '../accounts/field-finder';
import type { Tab } from '../deals/tab';

/** A column that is not searched, and why. */
export interface LeftOutColumn {
  readonly header: string;
  /** In words. */
  readonly why: string;
}

/** The columns of a tab that may say something about an account or deal, 0-based, by field. */
export interface AttributeColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly leftOut: readonly LeftOutColumn[];
}

/**
 * Finds the attributes of a tab: all columns with a header but those with a role. By its values an
 * identifier or free text is none, unless a condition asks for it or a person says that it is searched;
 * no header alone keeps a column out.
 *
 * @param roles - 0-based columns that play another role.
 * @param answers - What a person said of a field.
 */
export function attributeColumns(
  definition: Definition,
  { headers, rows }: Tab,
  roles: ReadonlySet<number>,
  answers: Answers = new Map(),
): AttributeColumns {
  const columns = new Map<string, number>();
  const leftOut: LeftOutColumn[] = [];
  const sample = sampleRows(rows);
  const used = new Set(usedFields(definition));
  const taken = new Set<string>();
  headers.forEach((cell, column) => {
    const header = String(cell).trim();
    if (header === '' || roles.has(column)) return;
    const name = fieldOfHeader(definition, header)?.name ?? header;
    const isWanted = used.has(name) || answers.get(name) === true;
    const cells = () => sample.map((row) => row[column] ?? '');
    const why = taken.has(fold(name)) ? say.sameHeader : !isWanted && saysNothing(header, cells());
    if (why) leftOut.push({ header, why });
    else {
      taken.add(fold(name));
      columns.set(name, column);
    }
  });
  return { columns, leftOut };
}

/** Cells for each id from which on ids are levels, such as those of five owners. */
const CELLS_A_LEVEL = 5;

/** Why the cells of a column say nothing of other rows; what is usually scored may differ in each. */
function saysNothing(header: string, cells: readonly Cell[]): string | undefined {
  if (!isUsableHeader(header)) return say.unusableHeader;
  if (isFreeText(cells)) return say.freeText;
  const texts = cells.map((cell) => readers.text(cell, reading)).filter((text) => text !== '');
  const comesAgain = new Set(texts).size * CELLS_A_LEVEL <= texts.length;
  if (comesAgain || identifierSort(texts) === undefined) return undefined;
  return columnMeaning(header, () => cells)?.scored === undefined ? say.identifier : undefined;
}
