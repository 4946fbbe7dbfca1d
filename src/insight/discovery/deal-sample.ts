import { isoDay } from '../../engine/values/iso-day';
import { median } from '../../stats/median';
import { type Clusters, clustersOf } from '../deals/clusters';
import { canTellRepeats } from '../deals/repeated-rows';
import type { Column } from './column';
import type { Label, LabelledRows } from './labelled-rows';
import type { Terms } from './terms';

/** The deals as counting needs them, one entry a row. */
export interface Sample extends Clusters {
  readonly won: Uint8Array;
  readonly churned: Uint8Array;
  /** NaN = unknown. */
  readonly amounts: Float64Array;
  /** Days; NaN = unknown. */
  readonly closedOn: readonly number[];
  /** 1 in the newer half, 0 in the older one, -1 where the deal has no date. */
  readonly newer: Int8Array;
  /** Years of the deals, `2024–2026`; blank where they have no dates. */
  readonly years: string;
  readonly terms: Terms;
}

/**
 * Takes from the deals what counting needs.
 *
 * @param columns - The usable fields.
 */
export function takeSample({ labels, terms }: LabelledRows, columns: readonly Column[]): Sample {
  const won = Uint8Array.from(labels, ({ isWon }) => (isWon ? 1 : 0));
  const days = labels.map(({ day }) => day);
  return {
    won,
    churned: Uint8Array.from(labels, ({ isChurned }) => (isChurned ? 1 : 0)),
    amounts: Float64Array.from(labels, ({ amount }) => amount),
    closedOn: labels.map(({ closedOn }) => closedOn),
    newer: halves(days),
    ...clustersOf(clusterKeys(labels, columns), won),
    years: yearsOf(days),
    terms,
  };
}

/** The account of each deal or, where it has none, its whole row; `''` where it stands alone. */
function clusterKeys(labels: readonly Label[], columns: readonly Column[]): readonly string[] {
  const texts = columns.map((column) => column.read('text'));
  const repeats = canTellRepeats(texts, labels.length);
  return labels.map(({ account }, row) => {
    if (account !== '') return `account ${account}`;
    return repeats ? JSON.stringify(texts.map((column) => column[row])) : '';
  });
}

function halves(days: readonly number[]): Int8Array {
  const middle = median(days);
  return Int8Array.from(days, (day) => (Number.isNaN(day) ? -1 : day > middle ? 1 : 0));
}

function yearsOf(days: readonly number[]): string {
  const dated = days.filter((day) => !Number.isNaN(day));
  if (dated.length === 0) return '';
  const [first, last] = [dated.reduce(lesser), dated.reduce(greater)].map(yearOf);
  return first === last ? `${first}` : `${first}–${last}`;
}

const lesser = (a: number, b: number) => Math.min(a, b);
const greater = (a: number, b: number) => Math.max(a, b);
const yearOf = (day: number) => isoDay(day).slice(0, 4);
