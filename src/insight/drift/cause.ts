import type { ScoringModel } from '../../engine/model';
import { independentCount } from '../deals/clusters';
import { type Deal, dealDay } from '../deals/deal';
import type { Column } from '../discovery/column';
import { binsOf, countBins, divide } from './bins';
import { effectsOf } from './effects';
import type { DriftOptions } from './options';
import type { JudgedDealSet } from './quarters';
import { tellSpread } from './stability';
import { dealsOf, type Turn } from './turns';

/** Why a rate turned: the mix of a field among its deals, or what a criterion tells. */
export type Cause =
  | { readonly kind: 'mix'; readonly field: string }
  | { readonly kind: 'effect'; readonly criterion: number };

/**
 * What most likely turned a rate: the field whose mix among its deals moved most beyond what luck gives,
 * else the criterion that tells least of what it told.
 *
 * @param columns - Of the fields that the definition uses, one row a deal that counts.
 * @returns `undefined` where no field and no criterion stands out.
 */
export function causeOf(
  turn: Turn,
  model: ScoringModel,
  closed: JudgedDealSet,
  columns: readonly Column[],
  options: DriftOptions,
): Cause | undefined {
  const { deals, judged } = closed;
  const isOf = dealsOf(turn.watched, judged);
  const rows = [...deals.keys()];
  const isNewer = (row: number) => dealDay(deals[row] as Deal) >= turn.day;
  const [older, newer] = [rows.filter((row) => !isNewer(row)), rows.filter(isNewer)];
  const [before, since] = [older.filter(isOf), newer.filter(isOf)];
  const chance = options.chance.mix / Math.max(1, columns.length);
  const repeats = Math.max(
    ...[before, since].map((some) => some.length / independentCount(judged, some)),
  );
  const mixes = columns.flatMap((column) => {
    const division = divide(column, options.bins);
    const bins = binsOf(division, column);
    const counts = countBins(division, bins, before);
    const now = countBins(division, bins, since);
    const found = tellSpread({ before: { counts }, now }, chance, options, repeats || 1);
    return found.says === 'moved' ? [{ field: column.field, by: found.index / found.limit }] : [];
  });
  const [most] = mixes.sort((a, b) => b.by - a.by);
  if (most !== undefined) return { kind: 'mix', field: most.field };
  const weaker = effectsOf(model, judged, [older, newer], options.chance.effects, false)
    .filter(({ says }) => says === 'weaker' || says === 'turned')
    .map(({ criterion, before: was, now }) => {
      return { criterion, by: (was.logOdds - now.logOdds) / Math.hypot(was.error, now.error) };
    })
    .sort((a, b) => b.by - a.by);
  return weaker[0] && { kind: 'effect', criterion: weaker[0].criterion };
}
