import { a1 } from '../app/area';
import type { Area, Validation } from '../app/workbook';
import type { CellRules, PresentRule } from '../definition/sheet/cell-rule';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A data validation of ours as Google's; one that refuses what is not in it, unless it is open. */
export function buildRule(sheet: GoogleSheet, { rule, help, isOpen }: Validation): GoogleRule {
  const builder = SpreadsheetApp.newDataValidation()
    .setHelpText(help)
    .setAllowInvalid(isOpen ?? false);
  return ruleBuilders[rule.type](builder, rule as never, sheet).build();
}

/**
 * Sets the data validations of an area; those of its other cells stay.
 *
 * @param isFirst - The sheet has none.
 */
export function setRules(sheet: GoogleSheet, area: Area, rules: CellRules, isFirst: boolean): void {
  const range = sheet.getRange(a1(area));
  const built = new Map<Validation, GoogleRule>();
  const build = (validation: Validation) => {
    const rule = built.get(validation) ?? buildRule(sheet, validation);
    built.set(validation, rule);
    return rule;
  };
  const present = isFirst ? [] : range.getDataValidations();
  const all = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const own = rules[r]?.[c];
      return own ? build(own) : (present[r]?.[c] ?? null);
    }),
  );
  range.setDataValidations(all);
}

/** What is known of a data validation of a sheet. */
export function presentRule(rule: GoogleRule): PresentRule {
  const read = readers[String(rule.getCriteriaType())] ?? other;
  return {
    help: rule.getHelpText() ?? '',
    refuses: !rule.getAllowInvalid(),
    rule: read(rule.getCriteriaValues()),
  };
}

const other = (): PresentRule['rule'] => ({ type: 'other' });

/** By Google's names of criteria; what is not here only the sheet itself can judge. */
const readers: Readonly<Record<string, (values: unknown[]) => PresentRule['rule']>> = {
  VALUE_IN_LIST: ([options]) => ({ type: 'oneOf', options: options as string[] }),
  VALUE_IN_RANGE: ([range]) => ({
    type: 'inArea',
    options: () => (range as GoogleAppsScript.Spreadsheet.Range).getDisplayValues().flat(),
  }),
  NUMBER_BETWEEN: ([from, to]) => ({ type: 'number', from: Number(from), to: Number(to) }),
  CHECKBOX: (values) => (values.length === 0 ? { type: 'checkbox' } : other()),
  DATE_IS_VALID_DATE: () => ({ type: 'date' }),
};

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = Validation['rule'];
type RuleBuilders = {
  [T in Rule['type']]: (
    builder: Builder,
    rule: Extract<Rule, { type: T }>,
    sheet: GoogleSheet,
  ) => Builder;
};

const ruleBuilders: RuleBuilders = {
  oneOf: (builder, { options }) => builder.requireValueInList([...options], true),
  number: (builder, { from, to }) => builder.requireNumberBetween(from, to),
  checkbox: (builder) => builder.requireCheckbox(),
  date: (builder) => builder.requireDate(),
  inArea: (builder, { area }, sheet) => builder.requireValueInRange(sheet.getRange(a1(area)), true),
};
