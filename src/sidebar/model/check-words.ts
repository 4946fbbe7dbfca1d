import type { Definition } from '../../definition/definition';
import { counted, wholePercent } from '../../engine/figures';
import { EXCLUDED, NEEDS_DATA, tierIndex, tierName } from '../../engine/tiers';
import type { Ask, CheckedRoute } from '../../protocol/check-view';
import type { AccountReading } from './account-reading';

const MOST_TOLD = 3;

/**
 * What an answer to a question would do.
 *
 * @param ask - A field that is not known.
 * @param reading - Where the company stands without it.
 * @example askWords(ask, { tier: 'Tier 2', known: 0.7 }) // '200 or more makes it Tier 1; under 50 excludes it'
 */
export function askWords(
  { outcomes, share, changesTier }: Ask,
  { tier, known }: Pick<AccountReading, 'tier' | 'known'>,
): string {
  if (!changesTier) {
    const scores = outcomes.flatMap(({ score }) => score ?? []);
    if (tier === NEEDS_DATA || scores.length === 0)
      return `Then ${wholePercent(known + share)} is known`;
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    const to = low === high ? `to ${low.toFixed(1)}` : `to ${low.toFixed(1)} or ${high.toFixed(1)}`;
    return outcomes.length > 2
      ? `Moves the score, ${low.toFixed(1)} to ${high.toFixed(1)}`
      : `Moves the score ${to}`;
  }
  const isAny = tier === NEEDS_DATA && new Set(outcomes.map((one) => one.tier)).size === 1;
  return isAny && outcomes.length > 1
    ? `Any answer makes it ${outcomes[0]?.tier}`
    : told(outcomes, tier);
}

function told(outcomes: Ask['outcomes'], tier: string): string {
  const byTier = new Map<string, string[]>();
  for (const { values, tier: then } of outcomes) {
    if (then !== tier) byTier.set(then, [...(byTier.get(then) ?? []), ...values]);
  }
  const parts = [...byTier].slice(0, MOST_TOLD).map(([then, values]) => {
    const value = either(values);
    return then === EXCLUDED ? `${value} excludes it` : `${value} makes it ${then}`;
  });
  return capital(parts.join('; '));
}

/** What all that is not known could make of the score together. */
export function rangeWords(
  { low, high, tier, score, excluded }: AccountReading,
  { tiers }: Pick<Definition, 'tiers'>,
  asks: readonly Ask[],
): string {
  if (asks.length === 0) return 'Nothing that is not known could change that.';
  if (excluded !== undefined) return '';
  const ends = [low, high].map((one) => tierName(tiers, tierIndex(tiers, one)));
  const [worst, best] = ends;
  const range = `Between ${low.toFixed(1)} and ${high.toFixed(1)} once all is known`;
  if (worst === best && (worst === tier || Number.isNaN(score))) return `${range}: ${worst}.`;
  const isTogether = tier !== NEEDS_DATA && !asks.some(({ changesTier }) => changesTier);
  const spread = `${range}: ${worst} to ${best}.`;
  return isTogether ? `${spread} No single answer changes the tier, several together can.` : spread;
}

/**
 * What to do with a company of a tier, how soon, and whose it is.
 *
 * @param known - Share of the weight that is known, 0 to 1.
 * @param route - The rule that it falls under.
 * @example nextWords('Tier 1', definition, 0.8) // 'Next: Call, within 2 days'
 */
export function nextWords(
  tier: string,
  { tiers, settings }: Pick<Definition, 'tiers' | 'settings'>,
  known: number,
  { owners = [], rule = '', days: asked }: Partial<CheckedRoute> = {},
): string {
  const own = tiers.find(({ name }) => name === tier);
  const isShort = tier === NEEDS_DATA && known < settings.minimumCoverage;
  const days = asked ?? own?.days;
  const action = own?.nextAction || (days === undefined ? '' : 'respond');
  const soon = days === undefined ? '' : `, within ${counted(days, 'day')}`;
  const by = rule === '' ? '' : `, by the rule “${rule}”`;
  return [
    isShort ? `A tier takes ${wholePercent(settings.minimumCoverage)} of the facts.` : '',
    action === '' ? '' : `Next: ${action}${soon}`,
    owners.length === 0 ? '' : `For ${either(owners)}${by}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** @example either(['A', 'B', 'C']) // 'A, B or C' */
function either(values: readonly string[]): string {
  const named = values.slice(0, MOST_TOLD);
  const more = values.length - named.length;
  const last = more > 0 ? counted(more, 'other') : named.pop();
  return named.length === 0 ? `${last}` : `${named.join(', ')} or ${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
