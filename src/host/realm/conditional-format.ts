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
      return conditionalRule(channel, format);
    },
    copy: () => ruleBuilder(channel, format),
  };
  for (const method of [...CONDITIONS, ...LOOKS]) {
    builder[method] = (...args) => {
      format = { ...format, rule: { ...format.rule, [method]: args.map(encode) } };
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
    getCriteriaType: () => condition.replace(/^when/, ''),
    getCriteriaValues: () => rule[condition],
    getBackground: () => first('setBackground'),
    getFontColor: () => first('setFontColor'),
  };
}
