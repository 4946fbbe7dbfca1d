import type { Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import { scoringModel } from '../../definition/scoring-model';
import { profileColumn } from '../../definition/template/column-profile';
import { evaluate } from '../../engine/evaluate';
import type { ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { createReading } from '../../engine/values/reading';
import { weighedCriteria } from '../../engine/weighed';
import { routingRules } from '../../insight/routing/rules';
import type { CheckForm, CheckInput } from '../../protocol/check-view';
import { type CompanyTab, onlyColumn } from './company-tab';
import { knownValues } from './possible-cells';

const MOST_VALUES = 20;

/**
 * The form that a company is described in: its name and key, and a line for each field that a condition
 * uses which is on, those that move the score most first; then those that only exclude, or say whose it is.
 *
 * @param definition - The draft.
 * @param tab - The accounts.
 * @param context - Today, and the notation of numbers.
 * @example checkForm(draft, tab, context).fields[0] // { header: 'Employees', field: 'Employees', share: 0.25, values: [] }
 */
export function checkForm(
  definition: Definition,
  tab: CompanyTab,
  context: ReadingContext,
): CheckForm {
  const shares = sharesOf(definition, context);
  const byColumn = new Map<number, CheckInput>();
  const routed = routingRules(definition).flatMap(({ field, operator }) =>
    operator === '' ? [] : [field],
  );
  for (const field of new Set([...usedFields(definition), ...routed])) {
    const column = tab.columnOf(field);
    const header = column === undefined ? '' : String(tab.headers[column]);
    if (column === undefined || onlyColumn(tab, header) === undefined) continue;
    const before = byColumn.get(column);
    const share = (before?.share ?? 0) + (shares.get(field) ?? 0);
    const values = [
      ...(before?.values ?? []),
      ...valuesOf(definition, tab, field, column, context),
    ];
    byColumn.set(column, { header, field: before?.field ?? field, share, values: unique(values) });
  }
  const naming = [...new Set([tab.name, tab.key, ...tab.domains.slice(0, 1)])].filter(
    (column) => column >= 0 && onlyColumn(tab, String(tab.headers[column])) !== undefined,
  );
  const names = naming.map((column) => {
    const empty = { header: String(tab.headers[column]), field: '', share: 0, values: [] };
    return { ...(byColumn.get(column) ?? empty), values: [] };
  });
  const fields = [...byColumn]
    .filter(([column]) => !naming.includes(column))
    .map(([, input]) => input)
    .sort((a, b) => b.share - a.share);
  return { sheet: tab.sheet, names, fields };
}

/** Share of all weight by field. */
function sharesOf(definition: Definition, context: ReadingContext): ReadonlyMap<string, number> {
  const model = scoringModel(definition);
  const nothing = { rows: [], columnOf: () => undefined };
  const shares = new Map<string, number>();
  for (const { criterion, share } of weighedCriteria(model, evaluate(model, nothing, context))) {
    const field = model.criteria[criterion]?.field ?? '';
    shares.set(field, (shares.get(field) ?? 0) + share / 100);
  }
  return shares;
}

/** What the conditions name, then what is most common in the column. */
function valuesOf(
  definition: Definition,
  { rows }: CompanyTab,
  field: string,
  column: number,
  context: ReadingContext,
): string[] {
  const conditions = [...definition.criteria, ...definition.exclusions].filter(
    (one) => one.on && one.field === field,
  );
  const reading = createReading(context, definition.settings.missingWords);
  const cells = rows.map((row) => row[column] ?? '');
  const { kind, top, topItems } = profileColumn(field, cells, reading);
  const isNamed = kind === 'text' || kind === 'list' || kind === 'country';
  const common = (kind === 'list' ? topItems : top).filter(
    ({ share }) => share < 1 || rows.length < 3,
  );
  return [
    ...knownValues(conditions, context),
    ...(isNamed ? common.slice(0, MOST_VALUES).map(({ text }) => text) : []),
  ];
}

function unique(values: readonly string[]): string[] {
  const byText = new Map(values.map((text) => [fold(text), text] as const).reverse());
  const known = [...new Set(values.map(fold))];
  return known.slice(0, MOST_VALUES).map((key) => byText.get(key) ?? key);
}
