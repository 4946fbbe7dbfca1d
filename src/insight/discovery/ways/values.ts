import { joinList } from '../../../engine/values/list';
import {
  type Candidate,
  common,
  countParts,
  groups,
  LONGEST_VALUE,
  SIDE,
  type Way,
} from '../candidate';

const MOST_COMMON = 12;

/** Single values, the values that win most, and all rare values together. */
export const values: Way = (column) => {
  const texts = column.read('text');
  const parts = countParts(
    column.won,
    (row) => (texts[row] === '' ? [] : [texts[row] as string]),
    (row) => column.text(row),
  ).filter(({ text }) => text.length <= LONGEST_VALUE);
  const often = common(parts);
  const found = groups(often, anyOf);
  if (often.length < 2 || often.length === parts.length || often.length > MOST_COMMON) return found;
  const known = often.map(({ text }) => text);
  return [...found, { ...anyOf(known), operator: 'is none of', tries: 1 / SIDE }];
};

function anyOf(texts: readonly string[]): Omit<Candidate, 'tries'> {
  return { operator: 'is any of', value: joinList(texts) };
}
