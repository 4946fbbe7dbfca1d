import { defaultSettings, defaultTiers } from '../../src/definition/defaults';
import { judge } from '../../src/engine/judge';
import type { Criterion, ScoringModel } from '../../src/engine/model';
import { evaluateDeals } from '../../src/insight/deals/evaluate-deals';
import { context } from '../insight/support/planted';
import { areaOf } from './area';
import type { Drawing, World } from './world';

/**
 * The card that says what is true: points in proportion to the log-odds, blank cells skipped or
 * counted as no, whichever separates the deals better.
 *
 * @param drawing - Deals to choose by.
 */
export function truthsCard({ fields }: World, { table, won }: Drawing): ScoringModel {
  const strongest = Math.max(...fields.map(({ strength }) => strength));
  let card = cardOf(
    fields.flatMap(({ header, rule, strength }, at): Criterion[] => {
      if (rule === undefined) return [];
      const points = Math.round((100 * strength) / strongest);
      const place = { id: `T${at + 1}`, dimension: 'Fit', field: header };
      return [{ ...place, ...rule, points, ifMissing: 'skip', on: true }];
    }),
  );
  const evaluation = evaluateDeals(card, table, context);
  const areaBy = (model: ScoringModel) => areaOf(judge(model, evaluation).shown, won);
  let best = areaBy(card);
  for (const own of card.criteria) {
    const other = cardOf(
      card.criteria.map((one) => (one.id === own.id ? { ...one, ifMissing: 'no' } : one)),
    );
    const area = areaBy(other);
    if (area > best) [card, best] = [other, area];
  }
  return card;
}

function cardOf(criteria: readonly Criterion[]): ScoringModel {
  return {
    dimensions: [{ name: 'Fit', weight: 100 }],
    criteria,
    exclusions: [],
    tiers: defaultTiers,
    missingWords: defaultSettings.missingWords,
    minimumCoverage: 0,
  };
}
