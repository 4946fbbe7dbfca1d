import { fold } from '../../engine/values/fold';
import { joinList } from '../../engine/values/list';
import type { ScoredKind } from '../catalogue/field-kind';
import type { ColumnProfile, ValueShare } from './column-profile';
import type { Start } from './start';
import { words } from './words';

const MOST_DISTINCT = 300;
const MOST_VALUES = 8;
/** Values are added, the most common first, until they make up this share of the column. */
const ENOUGH = 0.35;
const RARE = 0.02;

/** The values of the column that the catalogue prefers for this field. */
export function preferred({ top }: ColumnProfile, { prefer }: ScoredKind): Start | undefined {
  if (prefer === undefined) return undefined;
  const [values, inCommon] = prefer;
  const found = top.filter(({ text }) => values.test(fold(text))).slice(0, MOST_VALUES);
  if (found.length === 0) return undefined;
  return isAnyOf(found, words.preferred(inCommon));
}

/** The most common values of a column that has few. */
export function common({ kind, top, distinct, rows }: ColumnProfile): Start | undefined {
  if (kind === 'date' || distinct < 2 || distinct > Math.min(MOST_DISTINCT, rows / 2)) {
    return undefined;
  }
  const found = mostCommon(top);
  return found.length === 0 ? undefined : isAnyOf(found, words.common(found.length));
}

/** Items of a list column that some have and some have not. */
export function listed({ kind, topItems }: ColumnProfile): Start | undefined {
  if (kind !== 'list') return undefined;
  return containsAnyOf(
    topItems.filter(({ share }) => share <= 0.6),
    words.listed,
  );
}

/** The last part of places such as `Austin, Texas`. */
export function regions({ top }: ColumnProfile): Start | undefined {
  const shares = new Map<string, number>();
  for (const { text, share } of top) {
    const region = text.slice(text.lastIndexOf(',') + 1).trim();
    if (text.includes(',')) shares.set(region, (shares.get(region) ?? 0) + share);
  }
  const found = [...shares].map(([text, share]) => ({ text, share }));
  return containsAnyOf(
    found.sort((a, b) => b.share - a.share),
    words.regions,
  );
}

function containsAnyOf(values: readonly ValueShare[], from: string): Start | undefined {
  const found = mostCommon(values);
  if (found.length === 0) return undefined;
  return { operator: 'contains any of', value: joinList(found.map(({ text }) => text)), from };
}

function isAnyOf(values: readonly ValueShare[], from: string): Start {
  return { operator: 'is any of', value: joinList(values.map(({ text }) => text)), from };
}

function mostCommon(values: readonly ValueShare[]): ValueShare[] {
  const found: ValueShare[] = [];
  let covered = 0;
  for (const value of values) {
    if (covered >= ENOUGH || found.length === MOST_VALUES || value.share < RARE) break;
    found.push(value);
    covered += value.share;
  }
  return found;
}
