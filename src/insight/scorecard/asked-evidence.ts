import { splitList } from '../../engine/values/list';
import { aucInterval } from '../../stats/auc-interval';
import { clusteredAuc } from '../../stats/clustered-auc';
import type { Estimate } from '../../stats/estimate';
import { levelsOf } from '../../stats/levels';
import { type Proportion, wilson } from '../../stats/wilson';
import { independentCount } from '../deals/clusters';
import type { Column } from '../discovery/column';
import { dealTerms, type Terms } from '../discovery/terms';
import { askedWords } from './asked-headers';

/** How some deals ended, one entry a deal. */
export interface Outcomes {
  /** 1 for a won deal. */
  readonly won: Uint8Array;
  /** The number of its account, from 0 on. */
  readonly cluster: Int32Array;
  /** Days since 1970-01-01; NaN = unknown. */
  readonly closedOn: ArrayLike<number>;
  /** What they are called; deals that are won or lost where it is left out. */
  readonly terms?: Terms;
}

/** Something of the lost and of the won deals. */
export type BySide<T> = readonly [lost: T, won: T];

/** What there is to know of a column before a person is asked about it. */
export interface Evidence {
  /** Its header in words, see `askedWords`. */
  readonly words: string;
  readonly column: Column;
  readonly outcomes: Outcomes;
  readonly terms: Terms;
  /** The folded texts; `''` = unknown. */
  readonly texts: readonly string[];
  /** How many cells are known, and how many different texts they hold. */
  readonly known: number;
  readonly distinct: number;
  readonly deals: BySide<number>;
  /** The shares of the deals whose cell is known. */
  readonly filled: BySide<number>;
  readonly levels: readonly Level[];
}

/** Says why a column looks like something, in words; `undefined` where it does not. */
export type Sign = (evidence: Evidence) => string | undefined;

/** Deals with the same text, or with numbers or days that lie together. */
export interface Level {
  readonly rows: readonly number[];
  readonly won: number;
}

/** More different texts than this are binned where they are numbers or days. */
const MOST_LEVELS = 40;
const BINS = 20;
/** Of the known cells, those that must be numbers or days. */
const MOST = 0.8;
/** Deals without which a text is one of the others. */
const LEAST_DEALS = 5;

/** Looks at a column of closed deals and at how they ended. */
export function evidenceOf(column: Column, outcomes: Outcomes): Evidence {
  const { won } = outcomes;
  const texts = column.folded();
  const byText = rowsBy(texts.map(inOneOrder));
  const blank = levelOf(byText.get('') ?? [], won);
  const known = texts.length - blank.rows.length;
  const distinct = byText.size - (blank.rows.length > 0 ? 1 : 0);
  const bins = distinct > MOST_LEVELS ? binned(column, known) : undefined;
  const wins = won.reduce((sum, one) => sum + one, 0);
  const deals = [won.length - wins, wins] as const;
  return {
    words: askedWords(column.field),
    ...{ column, outcomes, texts, known, distinct, deals },
    terms: outcomes.terms ?? dealTerms,
    filled: [1 - (blank.rows.length - blank.won) / deals[0], 1 - blank.won / deals[1]],
    levels: levelsIn(bins === undefined ? byText : rowsBy(bins), won),
  };
}

/** Lists of the same items are one text. */
function inOneOrder(text: string): string {
  return SEPARATOR.test(text) ? splitList(text).sort().join() : text;
}

const SEPARATOR = /[,;|\n]/;

function rowsBy(names: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  names.forEach((name, row) => {
    const own = rows.get(name);
    if (own === undefined) rows.set(name, [row]);
    else own.push(row);
  });
  return rows;
}

/** The bin of each cell, as a text; one that is as common as two bins has its own. `undefined` where the column is no measure. */
function binned(column: Column, known: number): string[] | undefined {
  for (const kind of ['number', 'day'] as const) {
    const reads = column.read(kind);
    const sorted = Float64Array.from(reads)
      .filter((one) => !Number.isNaN(one))
      .sort();
    if (sorted.length < MOST * known) continue;
    const cuts = Array.from(
      { length: BINS - 1 },
      (_, cut) => sorted[Math.floor(((cut + 1) * sorted.length) / BINS)] as number,
    );
    const common = new Set(cuts.filter((cut, at) => cut === cuts[at - 1]));
    return reads.map((one) => {
      if (Number.isNaN(one)) return '';
      return common.has(one) ? `${one} alone` : (BIN_NAMES[binOf(one, cuts)] as string);
    });
  }
  return undefined;
}

const BIN_NAMES = Array.from({ length: BINS }, (_, bin) => `${bin}`);

function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] as number)) bin++;
  return bin;
}

function levelsIn(rows: ReadonlyMap<string, readonly number[]>, won: Uint8Array): Level[] {
  const all = [...rows.values()];
  const common = all.filter(({ length }) => length >= LEAST_DEALS);
  const others = all.filter(({ length }) => length < LEAST_DEALS).flat();
  return [...common, ...(others.length === 0 ? [] : [others])].map((own) => levelOf(own, won));
}

function levelOf(rows: readonly number[], won: Uint8Array): Level {
  return { rows, won: rows.reduce((sum, row) => sum + (won[row] as number), 0) };
}

/** The share of some deals, with the interval that their accounts allow. */
export function shareOfRows(
  successes: number,
  rows: readonly number[],
  { cluster }: Outcomes,
): Proportion {
  const independent = independentCount({ cluster, clusters: cluster.length }, rows);
  return wilson(successes, rows.length, independent);
}

const FOLDS = 5;

/**
 * How far a column alone tells won deals from lost ones: the area under the ROC curve of its levels in
 * the order of their win rates, these taken from the deals of other accounts, in five folds.
 *
 * @param least - Where even the win rates of the deals themselves reach no more, the rest is spared.
 * @returns With the interval that the accounts allow; `undefined` where it is spared.
 */
export function separation(
  { levels, deals, outcomes: { won, cluster } }: Evidence,
  least: number,
): Estimate | undefined {
  if (!(inSample(levels, deals) > least)) return undefined;
  const base = deals[1] / won.length;
  const scores = new Float64Array(won.length);
  for (const level of levels) {
    const [all, wins] = [new Float64Array(FOLDS), new Float64Array(FOLDS)];
    for (const row of level.rows) {
      const fold = (cluster[row] as number) % FOLDS;
      all[fold] = (all[fold] as number) + 1;
      wins[fold] = (wins[fold] as number) + (won[row] as number);
    }
    for (const row of level.rows) {
      const fold = (cluster[row] as number) % FOLDS;
      const elsewhere = level.rows.length - (all[fold] as number);
      scores[row] = (level.won - (wins[fold] as number) + base) / (elsewhere + 1);
    }
  }
  const { area, positives, negatives } = clusteredAuc([
    { levels: levelsOf(scores), positive: won, cluster },
  ]);
  return aucInterval(area, positives, negatives);
}

function inSample(levels: readonly Level[], [lostAll, wonAll]: Evidence['deals']): number {
  const ordered = [...levels].sort((a, b) => a.won / a.rows.length - b.won / b.rows.length);
  let [below, pairs] = [0, 0];
  for (const { rows, won } of ordered) {
    const lost = rows.length - won;
    pairs += won * (below + lost / 2);
    below += lost;
  }
  return pairs / (wonAll * lostAll);
}
