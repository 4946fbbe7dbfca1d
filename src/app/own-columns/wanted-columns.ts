import type { Definition } from '../../definition/definition';
import { routingRules } from '../../insight/routing/rules';
import { isRouting, type ScoreHeader } from '../accounts/own-header';

/**
 * Which columns Score accounts writes by a definition: whose an account is where a rule or a tier names
 * somebody, by when where days are said too, and all others in any case.
 *
 * @example wantedColumns(definition)('ICP Due') // false where nobody is named
 */
export function wantedColumns(
  definition: Pick<Definition, 'routes' | 'tiers'>,
): (header: ScoreHeader) => boolean {
  const rules = routingRules(definition);
  const hasOwners = rules.some(({ owners }) => owners.length > 0);
  const hasDays = [...rules, ...definition.tiers].some(({ days }) => days !== undefined);
  return (header) => !isRouting(header) || (hasOwners && (hasDays || header === 'ICP Owner'));
}
