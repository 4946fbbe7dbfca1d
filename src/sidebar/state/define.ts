import { computed, signal } from '@preact/signals';
import type { DefinedCriterion } from '../../definition/definition';
import { firstMovers, type Judged, type Mover, movesOf } from '../model/movers';
import { after, before, draft, moved, type Outcome, part, preview, saved, tab } from './store';

/** From so many criteria on they are searched and their dimensions collapse. */
const MANY = 15;

/** The row that is open in its place, as the id of its button; one at a time. */
export const opened = signal('');
/** What the criteria are searched for, while the sidebar is open. */
export const query = signal('');
/** Names of dimensions whose criteria are not shown. */
export const collapsed = signal<ReadonlySet<string>>(new Set());
export const hasMany = computed(() => (draft.value?.criteria.length ?? 0) >= MANY);

/** Shows the weights. @param criterion - The ID of one to open; `''` for none. */
export function openWeights(criterion = ''): void {
  tab.value = 'Define';
  part.value = 'Weights';
  query.value = '';
  collapsed.value = new Set();
  opened.value = criterion === '' ? '' : `row-${criterion}`;
}

/** Opens a row, or closes it. */
export function toggle(row: string): void {
  opened.value = opened.value === row ? '' : row;
}

/** Shows the criteria of a dimension, or no longer. */
export function toggleDimension(name: string): void {
  const next = new Set(collapsed.value);
  if (!next.delete(name)) next.add(name);
  collapsed.value = next;
}

/** Whether a criterion is off and no column has its field. */
export function isWaiting({ on, field }: Pick<DefinedCriterion, 'on' | 'field'>): boolean {
  return !on && (preview.value?.waiting.includes(field) ?? false);
}

/** What is saved, by ID: where the marks of sliders stand. */
export const savedPoints = computed(
  () => new Map(saved.value?.definition.criteria.map(({ id, points }) => [id, points])),
);
export const savedWeights = computed(
  () => new Map(saved.value?.definition.dimensions.map(({ name, weight }) => [name, weight])),
);

const judged = ({ accounts, definition }: Outcome): Judged => ({
  scored: accounts,
  tiers: definition.tiers,
});

/** How many accounts move up and down. */
export const moves = computed(() => {
  const [from, to] = [before.value, after.value];
  if (from === undefined || to === undefined) return undefined;
  return movesOf(moved.value, judged(from), judged(to));
});

/** The accounts to look at first, so many at most. */
export function moversNow(most: number): Mover[] {
  const [from, to] = [before.value, after.value];
  if (from === undefined || to === undefined) return [];
  return firstMovers(moved.value, judged(from), judged(to), most);
}
