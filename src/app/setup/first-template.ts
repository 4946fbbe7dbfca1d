import type { DefinedCriterion, Definition } from '../../definition/definition';
import { fieldsOf, resolveColumns } from '../../definition/fields';
import { sampleRows } from '../../definition/template/column-profile';
import type { FittedColumn } from '../../definition/template/fit-columns';
import { words as templateWords } from '../../definition/template/words';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import { isMet } from '../../engine/met';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import type { FirstTemplate, TemplateLine } from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { inCalendar } from '../load-definition';
import type { Outside } from '../outside';
import { scoreTable } from '../scoring/score-table';
import { lookAt } from './look-at';
import { unproven } from './start-definition';
import { type MetShares, words } from './words';

/**
 * What a start from a template would write, to be looked at: each criterion that found a column, why
 * it has these values and how many accounts meet it, and what the others wait for. Nothing is written.
 *
 * @param choices - What a person says of the tabs.
 * @example showTemplate(outside, {}).waiting[0] // ['Tech stack', 'needs a column Tech stack']
 */
export function showTemplate(outside: Outside, choices: Choices): FirstTemplate {
  const looked = lookAt(outside, choices);
  const { definition } = unproven(looked.definition, '');
  const { context } = inCalendar(definition, looked.zone, outside.clock, outside.workbook);
  const { headers = [], rows = [] } = looked.accounts ?? {};
  const { columnOf } = resolveColumns(fieldsOf(definition), headers);
  const { judged } = scoreTable(definition, { rows: sampleRows(rows), columnOf }, context);
  const columnFor = ({ field }: DefinedCriterion) =>
    looked.columns.find((column) => column.field.name === field);
  const lines = definition.criteria.flatMap((one, at): TemplateLine[] => {
    if (!one.on) return [];
    const { id, points } = one;
    const why = words.chosen(
      fromOf(one, columnFor(one)),
      sharesOf(judged.evaluation.criteria[at]),
      commonest(one, columnFor(one)),
    );
    return [{ id, points, label: conditionLabel(one), says: conditionText(one), why }];
  });
  return {
    definition,
    criteria: lines.sort((a, b) => b.points - a.points),
    waiting: waitingIn(definition, (field) => columnOf(field) !== undefined),
  };
}

/** Criteria that are off, each with what it waits for. */
function waitingIn(
  { criteria }: Definition,
  hasColumn: (field: string) => boolean,
): FirstTemplate['waiting'] {
  return criteria
    .filter(({ on }) => !on)
    .map(({ name, field }) => [
      name || field,
      hasColumn(field) ? words.otherValues(field) : words.needsColumn(field),
    ]);
}

/** What a value was taken from; a usual one is not of the list. */
function fromOf({ value }: DefinedCriterion, column: FittedColumn | undefined): string {
  return column?.start?.value === value ? column.start.from : templateWords.usual;
}

/** Of the accounts that are known, the shares that meet it and that do in part, 0 to 1. */
function sharesOf(matches: Float64Array = new Float64Array()): MetShares {
  const known = [...matches].filter((match) => !Number.isNaN(match));
  const met = known.filter((match) => match >= 1).length;
  const partly = known.filter(isMet).length - met;
  return { met: met / known.length, partly: partly / known.length };
}

/** The value that most accounts have, where the criterion does not look for it. */
function commonest(
  { operator, value }: DefinedCriterion,
  column: FittedColumn | undefined,
): { readonly text: string; readonly accounts: number } | undefined {
  const [top] = column?.profile.top ?? [];
  if (operator !== 'is any of' || column === undefined || top === undefined) return undefined;
  if (splitList(value).some((one) => fold(one) === fold(top.text))) return undefined;
  const { rows, filled } = column.profile;
  return { text: top.text, accounts: Math.round(top.share * rows * filled) };
}
