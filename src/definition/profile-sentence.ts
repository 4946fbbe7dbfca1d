import { conditionLabel } from '../engine/condition-text';
import type { Condition } from '../engine/model';
import { findOperator } from '../engine/operators';
import { ofFullCredit } from '../engine/operators/grade-list';
import { splitList } from '../engine/values/list';
import { wholeWords } from '../engine/values/whole-words';
import { spokenHeader } from './catalogue/match-header';
import type { Definition } from './definition';
import { shortNames } from './short-names';

/** Items of a list, and conditions, that are said; how many more there are is counted. */
const MOST_ITEMS = 4;
const MOST_CONDITIONS = 3;
/** Characters of an item. */
const LONGEST = 60;
/** Characters that stand in one line of the config sheet; fewer conditions are said where they are more. */
const ONE_LINE = 200;

type Criterion = Definition['criteria'][number];

/**
 * Says in one or two sentences who the customer is, from the names and conditions of the criteria that
 * count, the weightiest first, and of the exclusions.
 *
 * @param definition - Any; one without criteria says that it has none.
 * @returns One line.
 * @example profileSentence(definition)
 * // 'Software and Fintech companies of 200–1,000 people. Also counts: Asked for a demo. Never: Too small.'
 */
export function profileSentence(definition: Definition): string {
  let most = MOST_CONDITIONS;
  let sentence = sentenceOf(definition, most);
  while (sentence.length > ONE_LINE && most > 1) {
    most -= 1;
    sentence = sentenceOf(definition, most);
  }
  return sentence;
}

/** @param most - How many conditions of a kind it says. */
function sentenceOf(definition: Definition, most: number): string {
  const counted = byShare(definition);
  const never = definition.exclusions.filter(({ on }) => on).map(said);
  const without = never.length === 0 ? '' : ` Never: ${some(never, '; ', most)}.`;
  if (counted.length === 0) return `No criterion counts yet: nothing says who fits.${without}`;
  const industry = saidOf(counted, 'industry', listOf);
  const size = saidOf(counted, 'size', sizeOf);
  const country = saidOf(counted, 'country', listOf);
  const told = new Set([industry, size, country].map((one) => one?.criterion));
  const others = called(counted.filter((one) => !told.has(one)));
  const who = [
    industry === undefined ? 'Companies' : `${industry.words} companies`,
    size && `of ${size.words} people`,
    country && `in ${country.words}`,
  ]
    .filter(Boolean)
    .join(' ');
  const isAnybody = industry === undefined && size === undefined && country === undefined;
  const also = some(others, '; ', most);
  if (isAnybody) return `Companies of which this counts: ${also}.${without}`;
  return `${who}.${also === '' ? '' : ` Also counts: ${also}.`}${without}`;
}

/** The criteria that can change a score, by the share that they have of it. */
function byShare({ criteria, dimensions }: Definition): Criterion[] {
  const weights = new Map(dimensions.map(({ name, weight }) => [name, weight]));
  const on = criteria.filter(({ on, points }) => on && points > 0);
  const points = new Map<string, number>();
  for (const one of on) points.set(one.dimension, (points.get(one.dimension) ?? 0) + one.points);
  const share = (one: Criterion) =>
    ((weights.get(one.dimension) ?? 0) * one.points) / (points.get(one.dimension) ?? 1);
  return on.filter((one) => share(one) > 0).sort((a, b) => share(b) - share(a));
}

interface Said {
  readonly criterion: Criterion;
  readonly words: string;
}

/** The weightiest criterion on a field of a meaning that can be said so. */
function saidOf(
  counted: readonly Criterion[],
  meaning: string,
  say: (condition: Condition) => string,
): Said | undefined {
  for (const criterion of counted) {
    if (spokenHeader(criterion.field) !== meaning) continue;
    const words = say(criterion);
    if (words !== '') return { criterion, words };
  }
  return undefined;
}

const listing: ReadonlySet<string> = new Set(['is any of', 'contains any of', 'country is any of']);

function listOf({ operator, value }: Condition): string {
  if (operator === 'graded') return joined(ofFullCredit(value));
  return listing.has(operator) ? joined(splitList(value)) : '';
}

const sizes: ReadonlySet<string> = new Set(['between', 'at least', 'at most']);

/**
 * The numbers that a condition asks for, in a few words; `''` where it asks for none.
 *
 * @example sizeOf({ field: 'Employees', operator: 'between', value: '50-500' }) // '50–500'
 */
export function sizeOf({ operator, value }: Condition): string {
  const isGraded = operator === 'graded';
  const brief = sizes.has(operator) ? (findOperator(operator)?.brief(value) ?? '') : '';
  const spans = ofFullCredit(value).map((span) =>
    dashed(findOperator('between')?.brief(span) ?? span),
  );
  const words = isGraded ? joined(spans) : dashed(brief);
  return /\d/.test(words) ? words : '';
}

function dashed(span: string): string {
  return span.replace(/(\d)\s*-\s*(?=\d)/g, '$1–');
}

/** @example joined(['A', 'B', 'C']) // 'A, B and C' */
export function joined(items: readonly string[]): string {
  const said = items.map((item) => wholeWords(item, LONGEST)).filter((item) => item !== '');
  if (said.length > MOST_ITEMS) return some(said, ', ', MOST_ITEMS);
  const [last, ...before] = [...said].reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} and ${last}`;
}

/** @example some(['A', 'B', 'C'], '; ', 2) // 'A; B and 1 more' */
function some(items: readonly string[], separator: string, most: number): string {
  const said = items.slice(0, most).join(separator);
  return items.length > most ? `${said} and ${items.length - most} more` : said;
}

/** Names as they were given, else short ones. */
function called(conditions: readonly Criterion[]): string[] {
  const short = shortNames(conditions);
  return conditions.map(({ name }, index) => oneLine(name) || (short[index] ?? ''));
}

/** What would keep an account out has to be said in full. */
function said(exclusion: Definition['exclusions'][number]): string {
  const label = oneLine(conditionLabel(exclusion));
  return wholeWords(label, LONGEST) || label.slice(0, LONGEST);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
