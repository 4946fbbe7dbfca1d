import type { DefinedCriterion, Definition } from '../../definition/definition';
import { nextId } from '../../definition/edit/next-id';
import { shortHash } from '../../definition/fingerprint';
import { type FittedColumn, fitColumns } from '../../definition/template/fit-columns';
import { fitCriteria } from '../../definition/template/fit-criteria';
import { conditionText } from '../../engine/condition-text';
import type { Cell, ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { createReading } from '../../engine/values/reading';
import { showCell } from '../../engine/values/show-cell';
import type { NewColumn } from '../../protocol/found-view';
import { fieldOfHeader } from '../accounts/field-finder';
import type { List } from '../accounts/list';
import type { Notebook } from '../workbook';

/** A value of the notebook holds 9 KB. */
const MOST = 1_000;
const LENGTH = 7;

/** Remembers which columns a list had when its definition was made. */
export function keepColumns(notebook: Notebook, name: string, headers: readonly Cell[]): void {
  notebook.set(keyOf(name), headers.slice(0, MOST).map(hashOf).join(''));
}

/**
 * The columns of a list that came since its definition was made and that no field knows, each with a
 * first criterion where its values tell accounts apart.
 *
 * @returns None where nobody knows which columns there were.
 */
export function newColumns(
  notebook: Notebook,
  name: string,
  definition: Definition,
  { sheet, headers, rows }: Pick<List, 'sheet' | 'headers' | 'rows'>,
  context: ReadingContext,
): NewColumn[] {
  const kept = notebook.get(keyOf(name));
  if (kept === undefined) return [];
  const seen = new Set(kept.match(new RegExp(`.{${LENGTH}}`, 'g')));
  const isNew = (header: string) =>
    header.trim() !== '' &&
    !seen.has(hashOf(header)) &&
    fieldOfHeader(definition, header) === undefined;
  const fresh = headers.map((header) => (isNew(String(header)) ? String(header) : ''));
  if (fresh.every((header) => header === '')) return [];
  const reading = createReading(context, definition.settings.missingWords);
  return fitColumns({ sheet, headers: fresh, rows }, reading).map((column) => {
    const { header } = column.profile;
    const criterion = criterionOf(column, definition);
    return {
      header: header.trim(),
      example: showCell(column.profile.top[0]?.text ?? '', context),
      label: criterion === undefined ? '' : conditionText(criterion),
      ...(criterion && { criterion }),
    };
  });
}

/** The field is the header itself, which needs no row in FIELDS. */
function criterionOf(column: FittedColumn, definition: Definition): DefinedCriterion | undefined {
  const found = fitCriteria([column]).find(({ field }) => field === column.field.name);
  if (found === undefined) return undefined;
  const has = (name: string) => definition.dimensions.some((one) => one.name === name);
  const dimension = has(found.dimension) ? found.dimension : definition.dimensions[0]?.name;
  if (dimension === undefined) return undefined;
  const field = column.profile.header.trim();
  return { ...found, id: nextId(definition, 'criteria'), field, dimension, on: true };
}

function hashOf(header: Cell): string {
  return shortHash(fold(String(header))).slice(-LENGTH);
}

function keyOf(name: string): string {
  return `ICP columns: ${name}`;
}
