import { type Channel, tie, tied } from './channel';
import { giveRange, type Ref } from './makers';

interface Criteria {
  readonly type: string;
  readonly [detail: string]: unknown;
}

interface Rule {
  readonly criteria: Criteria | null;
  readonly allowInvalid: boolean;
  readonly helpText: string;
  readonly showDropdown: boolean;
}

const EMPTY: Rule = { criteria: null, allowInvalid: true, helpText: '', showDropdown: true };

/** `SpreadsheetApp.newDataValidation()`. */
export function validationBuilder(channel: Channel, start: Rule = EMPTY): object {
  let rule = start;
  const change = (part: Partial<Rule>) => {
    rule = { ...rule, ...part };
    return builder;
  };
  const require = (criteria: Criteria) => change({ criteria });
  const builder = {
    requireValueInList: (values: readonly unknown[], showDropdown = true) => {
      change({ showDropdown });
      return require({ type: 'VALUE_IN_LIST', values: values.map(String) });
    },
    requireValueInRange: (range: object, showDropdown = true) => {
      const area = tied(range).ref[0] as Ref;
      change({ showDropdown });
      return require({ type: 'VALUE_IN_RANGE', sheetId: area.sheet, area });
    },
    requireNumberBetween: (low: number, high: number) =>
      require({ type: 'NUMBER_BETWEEN', low, high }),
    requireDate: () => require({ type: 'DATE_IS_VALID_DATE' }),
    requireCheckbox: () => require({ type: 'CHECKBOX' }),
    requireFormulaSatisfied: (formula: string) => require({ type: 'CUSTOM_FORMULA', formula }),
    setAllowInvalid: (allowInvalid: boolean) => change({ allowInvalid }),
    setHelpText: (helpText: string) => change({ helpText }),
    build: () => {
      if (!rule.criteria) throw new Error('A data validation must have a criterion.');
      return dataValidation(channel, rule);
    },
  };
  return builder;
}

export function giveValidation(rule: Rule | null, channel: Channel): object | null {
  return rule && dataValidation(channel, rule);
}

export function giveValidations(rules: readonly (Rule | null)[][], channel: Channel) {
  return rules.map((row) => row.map((rule) => giveValidation(rule, channel)));
}

function dataValidation(channel: Channel, rule: Rule): object {
  return tie(
    {
      getCriteriaType: () => rule.criteria?.type,
      getCriteriaValues: () => criteriaValues(rule, channel),
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => (rule.helpText === '' ? null : rule.helpText),
      copy: () => validationBuilder(channel, rule),
    },
    channel,
    [rule],
  );
}

function criteriaValues({ criteria, showDropdown }: Rule, channel: Channel): unknown[] {
  switch (criteria?.type) {
    case 'VALUE_IN_LIST':
      return [criteria.values, showDropdown];
    case 'VALUE_IN_RANGE':
      return [giveRange(criteria.area as Ref, channel), showDropdown];
    case 'NUMBER_BETWEEN':
      return [criteria.low, criteria.high];
    case 'CUSTOM_FORMULA':
      return [criteria.formula];
    default:
      return [];
  }
}
