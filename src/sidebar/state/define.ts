import { computed, signal } from '@preact/signals';
import { dealRates } from '../model/deal-rates';
import { firstMovers, type Judged, type Mover, movesOf } from '../model/movers';
import { after, before, draft, moved, type Outcome, rows, saved } from './store';

/** From so many criteria on they are searched and their dimensions collapse. */
const MANY = 15;

/** The row that is open in its place, as the id of its button; one at a time. */
export const opened = signal('');
/** What the criteria are searched for, while the sidebar is open. */
export const query = signal('');
/** Names of dimensions whose criteria are not shown. */
export const collapsed = signal<ReadonlySet<string>>(new Set());
export const hasMany = computed(() => (draft.value?.criteria.length ?? 0) >= MANY);

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

/** Shows the criteria of a dimension, whatever was searched for. */
export function showDimension(name: string): void {
  query.value = '';
  if (collapsed.value.has(name)) toggleDimension(name);
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

/** The accounts to look at first. @param to - As the draft has them. */
export function moversNow(to: Outcome, most: number): Mover[] {
  const from = before.value;
  return from === undefined ? [] : firstMovers(moved.value, judged(from), judged(to), most);
}

/** How well the tiers part won deals from lost ones, as saved and in the draft. */
export const dealRatesBoth = computed(() => {
  const rates = [before.value, after.value].map((outcome) => {
    const deals = rows.value?.deals;
    if (outcome?.deals === undefined || deals === undefined) return undefined;
    return dealRates(deals, outcome.deals, outcome.definition.tiers);
  });
  const [was, is] = rates;
  return was === undefined || is === undefined ? undefined : { was, is };
});
