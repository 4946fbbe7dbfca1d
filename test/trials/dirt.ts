import { chance, pick, type Random } from '../../src/app/sample/random';
import type { Cell } from '../../src/engine/model';
import { isoDay, MS_PER_DAY } from '../../src/engine/values/iso-day';

/** A text in other case or with spaces, now and then. */
export function writeText(random: Random, name: string): Cell {
  const draw = random();
  if (draw < 0.07) return name.toLowerCase();
  if (draw < 0.12) return name.toUpperCase();
  return draw < 0.2 ? ` ${name.replace(' ', '  ')} ` : name;
}

/** A whole number, now and then as text: with separators, about, or as a span around it. */
export function writeNumber(random: Random, value: number): Cell {
  const draw = random();
  if (draw < 0.08) return value.toLocaleString('en-US');
  if (draw < 0.13) return `~${value}`;
  if (draw < 0.18 && value >= 50) {
    const around = Math.round(value * 0.15);
    return `${value - around}-${value + around}`;
  }
  return draw < 0.22 ? ` ${value} ` : value;
}

/** A list in any order and case, with one of the usual separators. */
export function writeList(random: Random, items: readonly string[]): Cell {
  const written = items.map((item) => (chance(random, 0.1) ? item.toLowerCase() : item));
  const ordered = chance(random, 0.5) ? written : written.toReversed();
  return ordered.join(pick(random, ['; ', ', ', ' | ']));
}

/** Mostly a date cell, else ISO text. */
export function writeDate(random: Random, day: number): Cell {
  return chance(random, 0.7) ? new Date(day * MS_PER_DAY) : isoDay(day);
}

/** Yes or no as people write it in one column. */
export function writeYesNo(random: Random, isYes: boolean): Cell {
  const [yes, no] = chance(random, 0.85) ? ['Yes', 'No'] : pick(random, otherAnswers);
  return isYes ? yes : no;
}

const otherAnswers: readonly (readonly [Cell, Cell])[] = [
  ['yes', 'no'],
  [true, false],
  ['Y', 'N'],
];

/** What stands in a cell of which nothing is known. */
export function writeBlank(random: Random): Cell {
  return chance(random, 0.75) ? '' : pick(random, ['n/a', 'N/A', '-', 'unknown', ' ']);
}
