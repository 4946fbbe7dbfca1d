import { type Channel, encode, tie } from './channel';
import { giveRanges, type Ref } from './makers';

interface Format {
  readonly areas: readonly Ref[];
  readonly rule: Readonly<Record<string, unknown>>;
}

type Builder = Record<string, (...args: unknown[]) => unknown>;

const CONDITIONS = `whenTextEqualTo whenTextContains whenTextDoesNotContain whenTextStartsWith
  whenNumberBetween whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan
  whenNumberLessThanOrEqualTo whenNumberEqualTo whenCellEmpty whenCellNotEmpty
  whenFormulaSatisfied`.split(/\s+/);
const LOOKS = `setBackground setFontColor setBold setItalic setGradientMaxpoint setGradientMinpoint
  setGradientMaxpointWithValue setGradientMidpointWithValue setGradientMinpointWithValue`.split(
  /\s+/,
);

const COLORS = ['setBackground', 'setFontColor'];

/** `SpreadsheetApp.BooleanCriteria`. */
export const BOOLEAN_CRITERIA = CONDITIONS.map(criterionOf);

/** `SpreadsheetApp.newConditionalFormatRule()`: a rule is kept as the calls that made it. */
export function ruleBuilder(channel: Channel, start: Format = { areas: [], rule: {} }): object {
  let format = start;
  const builder: Builder = {
    setRanges: (ranges) => {
      format = { ...format, areas: (ranges as object[]).map((range) => encode(range) as Ref) };
      return builder;
    },
    build: () => {
      if (format.areas.length === 0)
        throw new Error('A conditional format rule must have a range.');
      if (
        ![...CONDITIONS, 'setGradientMinpoint', 'setGradientMinpointWithValue'].some(
          (name) => name in format.rule,
        )
      )
        throw new Error('A conditional format rule must have a condition.');
      requireOwnSheet(format);
      return conditionalRule(channel, format);
    },
    copy: () => ruleBuilder(channel, format),
  };
  for (const method of [...CONDITIONS, ...LOOKS]) {
    builder[method] = (...args) => {
      const given = COLORS.includes(method) ? args.map(small) : args;
      format = { ...format, rule: { ...format.rule, [method]: given.map(encode) } };
      return builder;
    };
  }
  return builder;
}

export function giveRules(formats: readonly Format[], channel: Channel): object[] {
  return formats.map((format) => conditionalRule(channel, format));
}

function conditionalRule(channel: Channel, format: Format): object {
  return tie(
    {
      getRanges: () => giveRanges(format.areas, channel),
      getBooleanCondition: () => booleanCondition(format),
      getGradientCondition: () => null,
      copy: () => ruleBuilder(channel, format),
    },
    channel,
    [format],
  );
}

function booleanCondition({ rule }: Format): object | null {
  const condition = CONDITIONS.find((name) => name in rule);
  if (!condition) return null;
  const first = (name: string) => (rule[name] as unknown[] | undefined)?.[0] ?? null;
  return {
    getCriteriaType: () => criterionOf(condition),
    getCriteriaValues: () => rule[condition],
    getBackground: () => first('setBackground'),
    getFontColor: () => first('setFontColor'),
    getBold: () => first('setBold'),
    getItalic: () => first('setItalic'),
  };
}

/** @example criterionOf('whenTextEqualTo') === 'TEXT_EQUAL_TO' */
function criterionOf(condition: string): string {
  if (condition === 'whenFormulaSatisfied') return 'CUSTOM_FORMULA';
  return condition
    .replace(/^when/, '')
    .replace(/\B[A-Z]/g, '_$&')
    .toUpperCase();
}

/** Sheets writes colours in small letters. */
function small(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function requireOwnSheet({ areas, rule }: Format): void {
  const formula = (rule.whenFormulaSatisfied as unknown[] | undefined)?.[0];
  const isForeign = typeof formula === 'string' && /[^"]*!/.test(formula.replace(/"[^"]*"/g, ''));
  if (isForeign || new Set(areas.map(({ sheet }) => sheet)).size > 1) {
    throw new Error('Conditional format rule cannot reference a different sheet.');
  }
}
