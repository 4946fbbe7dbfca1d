import { countryName } from '../../engine/countries/country-name';
import { countryCodes } from '../../engine/countries/directory';
import type { Cell, Condition, ReadingContext } from '../../engine/model';
import type { OperatorName } from '../../engine/operators';
import { findOperator } from '../../engine/operators';
import { atLeast, atMost, between, type Limit } from '../../engine/operators/amounts';
import { countryIsAnyOf } from '../../engine/operators/countries';
import { parseDayCount } from '../../engine/operators/day-count';
import { parseGrades, splitGrades } from '../../engine/operators/grade-list';
import { fold } from '../../engine/values/fold';
import { isoDay } from '../../engine/values/iso-day';
import { splitList } from '../../engine/values/list';
import { showNumber } from '../../engine/values/shown-number';
import type { Span } from '../../engine/values/span';
import { words } from './words';

/** One end of a stretch of numbers. */
export interface End {
  readonly at: number;
  /** Whether it belongs to it. */
  readonly isIn: boolean;
}

/** A cell that a field may hold, which stands for all that its conditions judge alike. */
export interface PossibleCell {
  readonly cell: Cell;
  /** Where neighbours are judged alike they are told as one. */
  readonly stretch?: Stretch;
  /** Else what stands for it in a sentence. */
  readonly item?: string;
}

/** Numbers, or days ago, from one end to another. */
export interface Stretch {
  readonly kind: 'number' | 'days';
  readonly low: End;
  readonly high: End;
}

/**
 * What a field may hold, as far as its conditions tell: for numbers and days their limits and what lies
 * between, for all else the values that they name and something else.
 *
 * @param conditions - All of one field.
 * @param context - Today, and the notation of numbers.
 * @example possibleCells([{ field: 'Employees', operator: 'at least', value: '200' }], context)
 * // 100, 200 and 401, each with its stretch
 */
export function possibleCells(
  conditions: readonly Condition[],
  context: ReadingContext,
): PossibleCell[] {
  const found = conditions.map((one) => namedBy(one, context));
  const numbers = stretches(
    'number',
    found.flatMap((one) => one.numbers ?? []),
    context,
  );
  const days = stretches(
    'days',
    found.flatMap((one) => one.days ?? []),
    context,
  );
  const items = new Map(
    found.flatMap((one) => one.items ?? []).map((one) => [fold(one.item), one]),
  );
  const isMeasured = numbers.length + days.length > 0 && items.size === 0;
  return [...numbers, ...days, ...items.values(), ...(isMeasured ? [] : elseOf(conditions))];
}

/** Values that people may type into the field. @example knownValues(conditions, context) // ['Software', 'Fintech'] */
export function knownValues(conditions: readonly Condition[], context: ReadingContext): string[] {
  const named = conditions.flatMap((one) => namedBy(one, context).items ?? []);
  return [...new Map(named.map(({ cell }) => [fold(String(cell)), String(cell)])).values()];
}

interface Named {
  readonly numbers?: readonly number[];
  readonly days?: readonly number[];
  readonly items?: readonly { readonly cell: string; readonly item: string }[];
}

type NamedBy = (value: string, context: ReadingContext) => Named;

const asItem = (item: string) => ({ cell: item, item });
const list: NamedBy = (value) => ({ items: splitList(value).map(asItem) });
const all: NamedBy = (value) => ({
  items: [{ cell: value, item: words.all(splitList(value)) }],
});
const limit =
  ({ parse }: typeof atLeast | typeof atMost): NamedBy =>
  (value, context) => ({ numbers: [(parse(value, context) as Limit).limit] });
const days = (value: string, sign: number, from: readonly number[]): Named => {
  const { days = Number.NaN, fadesTo = days } = parseDayCount(fold(value)) ?? {};
  return { days: [...from, sign * days, sign * fadesTo] };
};
const yesOrNo: NamedBy = () => ({ items: ['yes', 'no'].map(asItem) });
const nothing: NamedBy = () => ({});

const byOperator: Readonly<Record<OperatorName, NamedBy>> = {
  'is any of': list,
  'is none of': list,
  'contains any of': list,
  'contains all of': all,
  'contains none of': list,
  matches: (value) => ({
    items: [{ cell: value.replace(/\*/g, '').replace(/\?/g, 'x') || 'x', item: words.like(value) }],
  }),
  'at least': limit(atLeast),
  'at most': limit(atMost),
  between: (value, context) => {
    const { low, high } = between.parse(value, context) as Span;
    return { numbers: [low, high] };
  },
  'within last days': (value) => days(value, 1, [0]),
  'within next days': (value) => days(value, -1, [0]),
  'older than days': (value) => days(value, 1, []),
  'is yes': yesOrNo,
  'is no': yesOrNo,
  'is known': nothing,
  'is blank': nothing,
  'country is any of': (value) => ({
    items: splitList(value).flatMap((item) => {
      const code = [...codesOf(item)][0];
      return code === undefined ? [] : [{ cell: countryName(code), item }];
    }),
  }),
  graded: (value, context) => {
    const grades = parseGrades(value, context) ?? [];
    const spans = grades.flatMap(({ span }) => span ?? []);
    const written = splitGrades(value).map((item) => item.replace(/\s*[(（][^()（）]*[)）]$/, ''));
    return {
      numbers: spans.flatMap(({ low, high }) => [low, high]),
      items: written.filter((_, at) => grades[at]?.span === undefined).map(asItem),
    };
  },
};

function namedBy({ operator, value }: Condition, context: ReadingContext): Named {
  const name = findOperator(operator)?.name as OperatorName | undefined;
  return name === undefined ? {} : byOperator[name](value, context);
}

function codesOf(value: string): ReadonlySet<string> {
  return countryIsAnyOf.parse(value) as ReadonlySet<string>;
}

/** Each limit by itself, and what lies below, between and above. */
function stretches(
  kind: Stretch['kind'],
  limits: readonly number[],
  { asOf }: ReadingContext,
): PossibleCell[] {
  const ends = [...new Set(limits.filter(Number.isFinite))].sort((a, b) => a - b);
  if (ends.length === 0) return [];
  const cellOf = (at: number) => (kind === 'number' ? at : isoDay(asOf - at));
  const out = (at: number): End => ({ at, isIn: false });
  const isRoom = (low: number, high: number) => kind === 'number' || high - low > 1;
  const edges = [Number.NEGATIVE_INFINITY, ...ends, Number.POSITIVE_INFINITY];
  return edges.slice(1).flatMap((high, index): PossibleCell[] => {
    const low = edges[index] as number;
    const gap = {
      cell: cellOf(middle(kind, low, high)),
      stretch: { kind, low: out(low), high: out(high) },
    };
    const own = { at: high, isIn: true };
    const limit = { cell: cellOf(high), stretch: { kind, low: own, high: own } };
    return [...(isRoom(low, high) ? [gap] : []), ...(Number.isFinite(high) ? [limit] : [])];
  });
}

/** A number between two limits; days are whole. */
function middle(kind: Stretch['kind'], low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY) return kind === 'days' || high <= 0 ? high - 1 : high / 2;
  if (high === Number.POSITIVE_INFINITY) return low + Math.max(1, Math.abs(low));
  const half = (low + high) / 2;
  return kind === 'days' ? Math.floor(half) : half;
}

const ELSE = 'q7 none of these';

/** Something that no condition names, for each way in which they read. */
function elseOf(conditions: readonly Condition[]): PossibleCell[] {
  const names = conditions.map(({ operator }) => findOperator(operator)?.name);
  const countries = conditions.filter((_, at) => names[at] === 'country is any of');
  const named = new Set(countries.flatMap(({ value }) => [...codesOf(value)]));
  const other = [...countryCodes().values()].find((code) => !named.has(code));
  const isOnly = (...those: string[]) =>
    names.every((name) => name !== undefined && those.includes(name));
  const item = isOnly('is known', 'is blank') ? words.anything : words.anythingElse;
  return [
    ...(countries.length > 0 && other ? [{ cell: other, item: words.otherCountry }] : []),
    ...(isOnly('is yes', 'is no', 'country is any of') ? [] : [{ cell: ELSE, item }]),
  ];
}

/** A stretch in words. @example stretchWords({ kind: 'number', low: { at: 200, isIn: true }, high: … }) // '200 or more' */
export function stretchWords({ kind, low, high }: Stretch): string {
  return kind === 'number' ? numberWords(low, high) : dayWords(low.at, high.at);
}

function numberWords(low: End, high: End): string {
  const [from, to] = [showNumber(low.at), showNumber(high.at)];
  if (low.at === high.at) return from;
  if (high.at === Number.POSITIVE_INFINITY) return low.isIn ? words.orMore(from) : words.over(from);
  if (low.at === Number.NEGATIVE_INFINITY) return high.isIn ? words.upTo(to) : words.under(to);
  return `${low.isIn ? from : words.over(from)} ${high.isIn ? words.to(to) : words.toUnder(to)}`;
}

/** @param low - Days ago; below 0 they are ahead. */
function dayWords(low: number, high: number): string {
  if (high === Number.POSITIVE_INFINITY) return words.longerAgo(low);
  if (low === Number.NEGATIVE_INFINITY) return words.furtherAhead(-high);
  if (low === high) return low < 0 ? words.dayAhead(-low) : words.dayAgo(low);
  if (high <= 0) return words.nextDays(-low);
  return low <= 0 ? words.lastDays(high) : words.daysAgo(low, high);
}
