import type { Definition } from '../../definition/definition';
import { type DealRates, dealRates } from '../model/deal-rates';
import { evaluationOf } from '../model/matches';
import { scoreRows } from '../model/scored';
import { after, matches, rows } from './store';

/**
 * How well the draft would part won deals from lost ones without a criterion or exclusion.
 *
 * @param id - Of that.
 * @returns `undefined` without deals, or where it is switched off.
 */
export function dealRatesWithout(id: string): DealRates | undefined {
  const [outcome, given] = [after.value, rows.value];
  if (outcome === undefined || given?.deals === undefined) return undefined;
  const { criteria, exclusions } = outcome.definition;
  if (![...criteria, ...exclusions].some((one) => one.id === id && one.on)) return undefined;
  const definition = withoutOne(outcome.definition, id);
  const evaluation = evaluationOf(definition, matches.value, 'deals', given);
  return dealRates(given.deals, scoreRows(definition, evaluation), definition.tiers);
}

function withoutOne(definition: Definition, id: string): Definition {
  const off = <T extends { readonly id: string; readonly on: boolean }>(list: readonly T[]) =>
    list.map((one) => (one.id === id ? { ...one, on: false } : one));
  return {
    ...definition,
    criteria: off(definition.criteria),
    exclusions: off(definition.exclusions),
  };
}
