import type { Condition } from '../../engine/model';
import { joinList } from '../../engine/values/list';
import { wilson } from '../../stats/wilson';
import { independentCount } from '../deals/clusters';
import type { Encoded } from './encoded';
import type { Outcomes } from './outcomes';

/** A condition that hardly any won deal meets, with the deals that do. */
export interface HardlyWins extends Condition {
  readonly won: number;
  readonly deals: number;
}

const LEAST_DEALS = 20;
/** The win rate's upper end lies below this part of that of all. */
const PART = 1 / 3;
/** 99 % instead of 95 %: as if the independent deals were fewer. */
const STRICTER = (1.96 / 2.58) ** 2;
const MOST = 5;

/**
 * Values that hardly ever win, for a person to decide on: at least 20 deals, and the upper end of the
 * 99 % interval of their win rate below a third of that of all deals.
 *
 * @param fields - Texts, lists and answers are looked at.
 * @returns The surest first, at most five.
 */
export function hardlyWins(fields: readonly Encoded[], outcomes: Outcomes): HardlyWins[] {
  const { won } = outcomes;
  const base = won.reduce((sum, one) => sum + one, 0) / won.length;
  const found = fields.flatMap((encoded) =>
    candidates(encoded).flatMap(({ rows, ...condition }) => {
      if (rows.length < LEAST_DEALS) return [];
      const hits = rows.filter((row) => won[row] === 1).length;
      const independent = independentCount(outcomes, rows, outcomes.alike) * STRICTER;
      const { high } = wilson(hits, rows.length, independent);
      return high < PART * base ? [{ ...condition, won: hits, deals: rows.length, high }] : [];
    }),
  );
  found.sort((a, b) => a.high - b.high);
  return found.slice(0, MOST).map(({ high: _, ...one }) => one);
}

function candidates(encoded: Encoded): (Condition & { readonly rows: readonly number[] })[] {
  const { column, kind, bins, bin, others, having } = encoded;
  const rowsOf = (at: number) => [...bin.keys()].filter((row) => bin[row] === at);
  const { field } = column;
  if (kind === 'yes-no') {
    return ['is no', 'is yes'].map((operator, at) => ({
      field,
      operator,
      value: '',
      rows: rowsOf(at),
    }));
  }
  if (kind !== 'text' && kind !== 'list') return [];
  const operator = kind === 'list' ? 'contains any of' : 'is any of';
  return bins.flatMap(({ text }, at) => {
    if (at === others) return [];
    const rows = kind === 'list' ? (having[at] as readonly number[]) : rowsOf(at);
    return [{ field, operator, value: joinList([text]), rows }];
  });
}
