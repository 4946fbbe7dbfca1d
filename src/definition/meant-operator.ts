import { type OperatorName, operators } from '../engine/operators';
import { fold } from '../engine/values/fold';
import { mayMean, nearest } from './near-miss';

const names = [...operators.keys()];

/** What people write for an operator, folded. */
const said: Partial<Record<OperatorName, string>> = {
  'is any of': 'is one of;one of;any of;in;is in;equals;equal to;=;is',
  'is none of':
    'not in;is not in;is not;is not any of;is not one of;not any of;not one of;none of;not equal to;does not equal;!=;<>',
  'contains any of': 'includes;contains;has',
  'contains all of': 'has all of',
  'contains none of': 'excludes;does not contain;not contains;does not include;does not have',
  matches: 'like',
  'at least': '>=;=>;≥;>;greater than;more than;over;above;minimum;min',
  'at most': '<=;=<;≤;<;less than;under;below;up to;maximum;max',
  'within last days': 'last days;in the last;within last',
  'within next days': 'next days;in the next;within next',
  'older than days': 'older than',
  'is yes': 'true;yes;is true',
  'is no': 'false;no;is false',
  'is known': 'not empty;is not empty;filled;is filled;not blank;is not blank;exists;known',
  'is blank': 'empty;is empty;blank;missing;is missing;unknown;is unknown;not known;is not known',
  'country is any of': 'country is;country in',
};
const meanings = new Map(
  Object.entries(said).flatMap(([name, texts]) => texts.split(';').map((text) => [text, name])),
);

/** Operators of which one is met where others are not. */
const opposed: readonly (readonly string[])[] = [
  ['is any of', 'is none of'],
  ['contains any of', 'contains none of'],
  ['contains all of', 'contains none of'],
  ['at least', 'at most'],
  ['is yes', 'is no'],
  ['is known', 'is blank'],
  ['within last days', 'within next days', 'older than days'],
];

const negation = /\bno(t|n|ne)?\b|nt\b/;

/**
 * The operator that somebody probably meant by a text that names none: by the words that people have
 * for it, else by its letters. One that means the opposite of what may have been meant is not proposed.
 *
 * @param written - What stands there, as typed.
 * @returns Its name; nothing where it is not clear.
 * @example meantOperator('is one of') // 'is any of'
 */
export function meantOperator(written: string): string | undefined {
  const text = plain(written);
  return meanings.get(text) ?? clearlyNearest(text);
}

/** Folded, with "isn't" and "≠" as "is not" and "!=": folding takes the stroke away. */
function plain(written: string): string {
  const signs = written.normalize('NFD').replace(/(.)\u0338/g, '!$1');
  return fold(signs).replace(/\b(is|does)n'?t\b/, '$1 not');
}

function clearlyNearest(text: string): string | undefined {
  const near = nearest(text, names);
  if (near === undefined || (negation.test(text) && !negation.test(near))) return undefined;
  const opposites = opposed.flatMap((group) => (group.includes(near) ? group : []));
  const others = opposites.filter((name) => name !== near);
  if (others.some((name) => mayMean(text, name))) return undefined;
  const rivals = [...meanings.keys()].filter((word) => others.includes(meanings.get(word) ?? ''));
  return nearest(text, [...rivals, near]) === near ? near : undefined;
}
