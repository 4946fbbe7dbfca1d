import type { Cell } from '../../src/engine/model';
import type { OperatorName } from '../../src/engine/operators';
import {
  countriesOf,
  countryOf,
  dayOf,
  endsOf,
  itemsOf,
  numberOf,
  plain,
  sizeOf,
  textOf,
  type World,
  yesNoOf,
} from './read-cell';

type Met = boolean | number | undefined;

/** What each operator makes of a cell, by the table of src/engine/README.md; `undefined` for unknown. */
const operators: Record<OperatorName, (cell: Cell, value: string, world: World) => Met> = {
  'is any of': whole((text, items) => items.includes(text)),
  'is none of': whole((text, items) => !items.includes(text)),
  'contains any of': within((found) => found.includes(true)),
  'contains all of': within((found) => !found.includes(false)),
  'contains none of': within((found) => !found.includes(true)),
  matches: (cell, value, world) => {
    const text = textOf(cell, world);
    return text === undefined ? undefined : wildcard(value).test(text);
  },
  'at least': amount((number, [low]) => number >= low),
  'at most': amount((number, [, high]) => number <= high),
  between: amount((number, [low, high]) => number >= low && number <= high),
  'within last days': (cell, value, world) =>
    wroteLater(cell, world) ? undefined : days((age) => age)(cell, value, world),
  'within next days': days((age) => -age),
  'older than days': (cell, value, world) => {
    const day = dayOf(cell, world);
    if (day === undefined || wroteLater(cell, world)) return undefined;
    return world.today - day > Number(value);
  },
  'is yes': (cell, _, world) => yesNoOf(cell, world),
  'is no': (cell, _, world) => {
    const answer = yesNoOf(cell, world);
    return answer === undefined ? undefined : !answer;
  },
  'is known': (cell, _, world) => isThere(cell, world),
  'is blank': (cell, _, world) => !isThere(cell, world),
  'country is any of': (cell, value, world) => {
    const code = countryOf(cell, world);
    return code === undefined ? undefined : countriesOf(value).includes(code);
  },
  graded,
};

/** A match from 0 to 1, or `undefined` for unknown. */
export function matchOf(
  condition: { readonly operator: string; readonly value: string },
  cell: Cell,
  world: World,
): number | undefined {
  const met = operators[condition.operator as OperatorName](cell, condition.value, world);
  return met === undefined ? undefined : Number(met);
}

function whole(test: (text: string, items: string[]) => boolean) {
  return (cell: Cell, value: string, world: World): Met => {
    if (cell instanceof Date) {
      const [size, sizes] = [sizeOf(cell), itemsOf(value).filter(isRange)];
      return size && sizes.length > 0 ? test(size.join('-'), sizes) : undefined;
    }
    const text = textOf(cell, world);
    return text === undefined ? undefined : test(text, itemsOf(value));
  };
}

function within(test: (found: boolean[]) => boolean) {
  return (cell: Cell, value: string, world: World): Met => {
    const text = textOf(cell, world);
    if (text === undefined) return undefined;
    return test(itemsOf(value).map((item) => holds(cell, text, item)));
  };
}

function holds(cell: Cell, text: string, item: string): boolean {
  const boundary = '(?:^|$|[^\\p{L}\\p{N}])';
  return (
    (typeof cell === 'string' && itemsOf(cell).includes(item)) ||
    new RegExp(`${boundary}${escaped(item)}${boundary}`, 'u').test(text)
  );
}

function wildcard(pattern: string): RegExp {
  const anything = escaped(plain(pattern)).replaceAll('\\*', '.*').replaceAll('\\?', '.');
  return new RegExp(`^${anything}$`, 's');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function amount(test: (number: number, ends: [low: number, high: number]) => boolean) {
  return (cell: Cell, value: string, world: World): Met => {
    const number = numberOf(cell, world);
    return number === undefined ? undefined : test(number, endsOf(plain(value))!);
  };
}

function wroteLater(cell: Cell, world: World): boolean {
  const day = dayOf(cell, world);
  return world.isPast && day !== undefined && day > world.today;
}

function days(distance: (age: number) => number) {
  return (cell: Cell, value: string, world: World): Met => {
    const day = dayOf(cell, world);
    if (day === undefined) return undefined;
    const [full, zero] = value.split(', fading to ').map(Number) as [number, number?];
    const away = distance(world.today - day);
    if (away < 0) return 0;
    if (away <= full) return 1;
    return zero === undefined || away >= zero ? 0 : (zero - away) / (zero - full);
  };
}

function graded(cell: Cell, value: string, world: World): Met {
  const grades = itemsOf(value).map((grade) => grade.replace(/ \(\d+%\)$/, ''));
  const text =
    cell instanceof Date && grades.some(isRange) ? sizeOf(cell)?.join('-') : textOf(cell, world);
  if (text === undefined) return undefined;
  const number = numberOf(cell, world);
  if (number === undefined && grades.every(isRange)) return undefined;
  const items = [text, ...(typeof cell === 'string' ? itemsOf(cell) : [])];
  for (const grade of itemsOf(value)) {
    const [, item = '', credit = '100'] = /^(.*?)(?: \((\d+)%\))?$/.exec(grade)!;
    const ends = endsOf(item);
    const inRange = ends && number !== undefined && number >= ends[0] && number <= ends[1];
    if (items.includes(item) || inRange) return Number(credit) / 100;
  }
  return 0;
}

function isRange(item: string): boolean {
  const ends = endsOf(item);
  return ends !== undefined && ends[0] !== ends[1];
}

function isThere(cell: Cell, world: World): boolean {
  return cell instanceof Date || textOf(cell, world) !== undefined;
}
