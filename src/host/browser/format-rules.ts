import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { SheetMarks } from '../core/api';
import type { ConditionalFormat } from '../core/extras/sheet-extras';
import { rangeOf } from './range-of';

interface Condition {
  readonly subType: 'text' | 'number';
  readonly operator: string;
}

const text = (operator: string): Condition => ({ subType: 'text', operator });
const number = (operator: string): Condition => ({ subType: 'number', operator });

/** Univer's conditions by the names of Google's builder. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  whenTextEqualTo: text('equal'),
  whenTextContains: text('containsText'),
  whenTextDoesNotContain: text('notContainsText'),
  whenTextStartsWith: text('beginsWith'),
  whenFormulaSatisfied: text('notContainsText'),
  whenCellEmpty: text('containsBlanks'),
  whenCellNotEmpty: text('notContainsBlanks'),
  whenNumberBetween: number('between'),
  whenNumberGreaterThan: number('greaterThan'),
  whenNumberGreaterThanOrEqualTo: number('greaterThanOrEqual'),
  whenNumberLessThan: number('lessThan'),
  whenNumberLessThanOrEqualTo: number('lessThanOrEqual'),
  whenNumberEqualTo: number('equal'),
};

/** The points of a colour scale in their order: a colour alone, or a colour at a value. */
const POINTS = [
  { method: 'setGradientMinpoint', type: 'min' },
  { method: 'setGradientMinpointWithValue', type: 'min' },
  { method: 'setGradientMidpointWithValue', type: 'percentile' },
  { method: 'setGradientMaxpoint', type: 'max' },
  { method: 'setGradientMaxpointWithValue', type: 'max' },
];

const VALUE_TYPES: Readonly<Record<string, string>> = {
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

/** No cell holds it: a condition that each one satisfies. */
const IN_NO_CELL = '\u0000';

/**
 * A tab's conditional formats in Univer's form, the one that wins first; those by a formula have the
 * areas in which it is true, as nothing is calculated on the page.
 */
export function formatRules({ formats }: SheetMarks): IConditionFormattingRule[] {
  return formats.flatMap((mark, index) => {
    const rule = colorScale(mark) ?? highlight(mark);
    const ranges = mark.areas.map(rangeOf);
    if (!rule || ranges.length === 0) return [];
    return [{ cfId: `${index} ${JSON.stringify(mark)}`, ranges, stopIfTrue: false, rule }];
  });
}

function highlight({ rule }: ConditionalFormat): IConditionalFormattingRuleConfig | undefined {
  const name = Object.keys(rule).find((method) => Object.hasOwn(CONDITIONS, method));
  if (name === undefined) return undefined;
  const { subType, operator } = CONDITIONS[name] as Condition;
  const [first, second] = name === 'whenFormulaSatisfied' ? [IN_NO_CELL] : (rule[name] ?? []);
  const value = second === undefined ? first : [first, second];
  const style = {
    ...colored('bg', rule.setBackground),
    ...colored('cl', rule.setFontColor),
    ...(isOn(rule.setBold) && { bl: 1 }),
    ...(isOn(rule.setItalic) && { it: 1 }),
  };
  return { type: 'highlightCell', subType, operator, value, style } as never;
}

function colorScale({ rule }: ConditionalFormat): IConditionalFormattingRuleConfig | undefined {
  const points = POINTS.flatMap(({ method, type }) => {
    const [color, valueType, value] = rule[method] ?? [];
    if (typeof color !== 'string') return [];
    const at = VALUE_TYPES[String(valueType)];
    return [{ color, value: at ? { type: at, value: Number(value) } : { type } }];
  });
  if (points.length === 0) return undefined;
  const config = points.map((point, index) => ({ index, ...point }));
  return { type: 'colorScale', config } as never;
}

function colored(part: 'bg' | 'cl', color: readonly unknown[] | undefined) {
  return typeof color?.[0] === 'string' ? { [part]: { rgb: color[0] } } : {};
}

function isOn(value: readonly unknown[] | undefined): boolean {
  return value?.[0] === true;
}
