import type { Definition } from '../../definition/definition';
import { configSheetName } from '../../definition/names';
import { isStartWhy, reasonIn } from '../../definition/template/words';
import { conditionLabel } from '../../engine/condition-text';
import { fold } from '../../engine/values/fold';
import type { Checklist, FirstStep } from '../../protocol/found-view';
import { type List, readList } from '../accounts/list';
import { openRuns } from '../backtest/runs-sheet';
import { fieldsCell } from '../config-sheet/fields-cell';
import { loadDefinition } from '../load-definition';
import type { Outside } from '../outside';
import { sampleTabsIn } from '../sample-tabs/sample-tabs';
import { presentVersion } from '../versions/current-version';
import { type ByPresent, byPresent, isScoredBy } from './by-present';
import { newColumns } from './new-columns';
import { words } from './words';

/** Criteria that say in one sentence what is looked for. */
const MOST_SAID = 4;

/**
 * The first steps with a definition, each done or not by what stands in the workbook, and the columns
 * that came since.
 *
 * @param name - Of the definition.
 * @throws Where it can't be read.
 * @example readChecklist(outside, '').steps.filter(({ isDone }) => !isDone).length // 4
 */
export function readChecklist(outside: Outside, name: string): Checklist {
  const { workbook, notebook } = outside;
  const loaded = loadDefinition(workbook, name, outside.clock);
  const { definition, context } = loaded;
  const { accountsSheet, headerRow } = definition.settings;
  const sheet = workbook.sheet(accountsSheet);
  const list = sheet && readList(workbook, sheet, headerRow);
  const version = presentVersion(outside, name, loaded);
  const isPresent = byPresent(outside, name, loaded, version);
  const steps: readonly (FirstStep | undefined)[] = [
    savedStep(definition, version),
    checkedStep(outside, name, definition, isPresent('')),
    isOneTab(definition)
      ? { step: 'list', isDone: false, ...words.steps.list }
      : list && scoredStep(list, isScoredBy(list, name, isPresent(name))),
    ownerStep(definition),
    whyStep(definition),
    exclusionStep(definition),
    reviewStep(definition),
  ];
  return {
    says: saysOf(definition),
    steps: steps.filter((step) => step !== undefined),
    isHidden: notebook.get(hiddenKey(name)) !== undefined,
    isSample: sampleTabsIn(workbook).length > 0,
    unexplained: unexplained(definition)[0]?.id ?? '',
    fieldsCell: fieldsCell(name, loaded),
    newColumns: list ? newColumns(notebook, name, definition, list, context) : [],
  };
}

/** Hides the first steps from everybody, or shows them again. */
export function hideChecklist({ notebook }: Outside, name: string, isHidden: boolean): void {
  if (isHidden) notebook.set(hiddenKey(name), 'yes');
  else notebook.remove(hiddenKey(name));
}

function hiddenKey(name: string): string {
  return `ICP first steps hidden: ${name}`;
}

const onIn = <T extends { readonly on: boolean }>(list: readonly T[]) =>
  list.filter(({ on }) => on);

/** The weightiest criteria; one more stands where it would be counted. */
function saysOf({ criteria }: Definition): string {
  const on = [...onIn(criteria)].sort((a, b) => b.points - a.points);
  const shown = on.length <= MOST_SAID + 1 ? on : on.slice(0, MOST_SAID);
  return words.says(shown.map(conditionLabel), on.length - shown.length);
}

function savedStep({ criteria, exclusions }: Definition, version: number): FirstStep {
  const told = words.steps.saved(version, onIn(criteria).length, onIn(exclusions).length);
  return { step: 'saved', isDone: true, ...told };
}

/** Only where there are deals to check it against. */
function checkedStep(
  { workbook }: Outside,
  name: string,
  { settings, deals }: Definition,
  isPresent: ByPresent,
): FirstStep | undefined {
  const isTold = deals.some(({ role, header }) => role === 'Outcome' && header !== '');
  if (!isTold || workbook.sheet(settings.dealsSheet) === undefined) return undefined;
  const tab = configSheetName(name);
  const last = openRuns(workbook)
    .runs.filter((run) => run.definition === tab && isPresent(run.version, run.ranAt))
    .pop();
  const isRated = last !== undefined && !Number.isNaN(last.wonIncluded + last.lostExcluded);
  const rates = isRated ? words.rates(last.wonIncluded, last.lostExcluded, settings) : '';
  const text = last?.verdict === 'TOO FEW DEALS' ? words.tooFew : rates;
  const isDone = last !== undefined;
  return { step: 'checked', isDone, ...words.steps.checked(isDone, text) };
}

/** Whether the accounts stand where the deals do, where nothing is scored. */
function isOneTab({ settings: { accountsSheet, dealsSheet } }: Definition): boolean {
  return fold(accountsSheet) === fold(dealsSheet);
}

function scoredStep({ rows }: List, isDone: boolean): FirstStep {
  return { step: 'scored', isDone, ...words.steps.scored(isDone, rows.length) };
}

function ownerStep({ settings: { owner } }: Definition): FirstStep {
  return { step: 'owner', isDone: owner !== '', ...words.steps.owner(owner) };
}

function unexplained({ criteria }: Definition) {
  return onIn(criteria).filter(({ why }) => reasonIn(why) === '');
}

function whyStep(definition: Definition): FirstStep {
  const open = unexplained(definition);
  const started = open.filter(({ why }) => isStartWhy(why)).length;
  return { step: 'why', isDone: open.length === 0, ...words.steps.why(open.length, started) };
}

function exclusionStep({ exclusions }: Definition): FirstStep {
  const isDone = onIn(exclusions).length > 0;
  return { step: 'exclusion', isDone, ...words.steps.exclusion(isDone) };
}

function reviewStep({ settings: { lastReviewed } }: Definition): FirstStep {
  const isDone = lastReviewed !== undefined;
  return { step: 'review', isDone, ...words.steps.review(isDone) };
}
