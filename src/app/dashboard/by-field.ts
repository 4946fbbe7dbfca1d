import type { BandRole } from '../../definition/tier-role';
import { fold } from '../../engine/values/fold';

/** What a part of a bar stands for, the best first: tiers of one role, and all that is left. */
export const parts = ['first', 'in', 'next', 'rest'] as const;
export type Part = (typeof parts)[number];

/** The accounts that have one text in a field, by the role of their tier. */
export interface Category {
  /** As it is written first; `''` where nothing is known. */
  readonly text: string;
  readonly counts: Readonly<Record<Part, number>>;
}

/** Accounts by the texts of a field. */
export interface ByField {
  /** The most frequent texts, with most accounts first. */
  readonly shown: readonly Category[];
  /** How many texts are counted together, and their accounts. */
  readonly others: { readonly texts: number; readonly counts: Category['counts'] } | undefined;
}

/** Categories that a chart has room for, the others among them. */
const MOST = 8;

/**
 * Counts accounts by the texts of a field, which are compared without case and accents.
 *
 * @param texts - One an account.
 * @param roles - Of the tier of each.
 * @param order - The texts in an order of their own; else the most frequent come first.
 * @example byField(['Software', 'software', 'Retail'], ['first', 'in', 'lowest']).shown[0]?.text // 'Software'
 */
export function byField(
  texts: readonly string[],
  roles: readonly BandRole[],
  order: readonly string[] = [],
): ByField {
  const found = new Map<string, { text: string; counts: Record<Part, number> }>();
  texts.forEach((text, row) => {
    const one = found.get(fold(text)) ?? { text, counts: { first: 0, in: 0, next: 0, rest: 0 } };
    one.counts[partOf(roles[row] as BandRole)] += 1;
    found.set(fold(text), one);
  });
  const placeOf = ({ text }: { readonly text: string }) => {
    const place = order.indexOf(text);
    return place < 0 ? order.length : place;
  };
  const all = [...found.values()].sort(
    (one, other) => placeOf(one) - placeOf(other) || sizeOf(other) - sizeOf(one),
  );
  if (all.length <= MOST) return { shown: all, others: undefined };
  const left = all.slice(MOST - 1);
  const counts = Object.fromEntries(
    parts.map((part) => [part, left.reduce((sum, one) => sum + one.counts[part], 0)]),
  ) as Category['counts'];
  return { shown: all.slice(0, MOST - 1), others: { texts: left.length, counts } };
}

/** Accounts of a category. */
export function sizeOf({ counts }: Pick<Category, 'counts'>): number {
  return parts.reduce((sum, part) => sum + counts[part], 0);
}

/** Tiers below those that are next are of no use beside one another. */
function partOf(role: BandRole): Part {
  return role === 'first' || role === 'in' || role === 'next' ? role : 'rest';
}
