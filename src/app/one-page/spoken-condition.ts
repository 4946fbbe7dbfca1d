import { spokenHeader } from '../../definition/catalogue/match-header';
import { joined } from '../../definition/profile-sentence';
import { ownWords } from '../../definition/short-names';
import { conditionText } from '../../engine/condition-text';
import type { Condition } from '../../engine/model';
import { between } from '../../engine/operators/amounts';
import { creditedItem, splitGrades } from '../../engine/operators/grade-list';
import { fold } from '../../engine/values/fold';
import { oneLine } from './text-lines';
import { words } from './words';

/** A condition by its name, where it has one, else as it is read aloud; in one line. */
export function calledAloud(condition: Condition & { readonly name?: string }): string {
  return oneLine(condition.name || spokenCondition(condition));
}

/**
 * A condition as it is read aloud: graded values by what they count, the best first, each once.
 *
 * @example spokenCondition({ field: 'Employees', operator: 'graded', value: '1000 - 6000; 600 - 8000 (50%)' })
 * // '1,000 to 6,000 employees; 600 to 8,000 count half'
 */
export function spokenCondition(condition: Condition): string {
  if (condition.operator !== 'graded') return conditionText(condition);
  const { field, value } = condition;
  const [first, ...rest] = gradesOf(value);
  if (first === undefined) return conditionText(condition);
  const most = first.credit === 1 ? joined(first.items) : counting(first);
  return [led(field, most), ...rest.map(counting)].join('; ');
}

interface Graded {
  readonly credit: number;
  readonly items: readonly string[];
}

/** Items of one credit together, without those that were said before. */
function gradesOf(value: string): Graded[] {
  const items = new Map<string, { readonly spoken: string; readonly credit: number }>();
  for (const { written, credit } of splitGrades(value).map(creditedItem)) {
    const key = fold(written);
    if (!items.has(key)) items.set(key, { spoken: spokenSpan(written), credit });
  }
  const all = [...items.values()];
  const credits = [...new Set(all.map(({ credit }) => credit))].sort((a, b) => b - a);
  return credits.map((credit) => {
    return { credit, items: all.filter((one) => one.credit === credit).map((one) => one.spoken) };
  });
}

/** @example spokenSpan('1000 - 6000') // '1,000 to 6,000' */
function spokenSpan(item: string): string {
  const [low, high, ...more] = between.label('', item).split(' – ');
  const isRange = high !== undefined && more.length === 0 && /\d/.test(item);
  return isRange ? words.range(oneLine(low ?? ''), oneLine(high)) : oneLine(item);
}

function counting({ items, credit }: Graded): string {
  const percent = Math.round(credit * 100);
  const share = words.credits[percent] ?? words.percent(percent);
  return words.counts(joined(items), items.length, share);
}

/** People are counted, and what else there is is named first. */
function led(field: string, most: string): string {
  const name = ownWords(field);
  const isPeople = spokenHeader(name) === 'size' && /^\d/.test(most);
  const who = /^employees$/i.test(name) ? name.toLowerCase() : 'people';
  return isPeople ? `${most} ${who}` : `${name}: ${most}`;
}
