import { enumerated } from '../../engine/enumerated';
import { counted, wholePercent } from '../../engine/figures';
import { placeWords } from '../../protocol/place-words';
import type { AccountPart, AccountReading } from './account-reading';

const numbers = ['no', 'One', 'Two', 'Three'];
const MOST_NAMED = 3;

/** What would move an account, in a headline and a sentence; `undefined` where nothing is to be said. */
export function wayUp(
  reading: AccountReading,
  minimumCoverage: number,
): readonly string[] | undefined {
  const { excluded, needsData, next, unknown, known } = reading;
  if (excluded !== undefined) {
    return [
      `Excluded: ${excluded.reason}`,
      `${excluded.because}. Without that it would be ${placeWords(excluded)}.`,
    ];
  }
  if (needsData) {
    return [
      `Only ${wholePercent(known)} is known`,
      `${minimumCoverage > known ? `It takes ${wholePercent(minimumCoverage)}. ` : ''}Fill in ${names(unknown)}.`,
    ];
  }
  if (next === undefined) return undefined;
  return [`${next.short.toFixed(1)} points short of ${next.name}`, stepWords(next)];
}

function stepWords({ steps, score }: NonNullable<AccountReading['next']>): string {
  if (steps.length === 0) return 'It takes more than three of what it misses.';
  const enough = steps.length === 1 ? 'step is enough' : 'steps are needed';
  return `It would get there if it met ${enumerated(steps.map((step) => `“${step}”`))}: ${score.toFixed(1)}. ${numbers[steps.length]} ${enough}.`;
}

/** What stands above the points: what they are the reason of. @example whyWords(reading) // 'Why Tier 2?' */
export function whyWords({ tier, excluded }: Pick<AccountReading, 'tier' | 'excluded'>): string {
  return excluded === undefined ? `Why ${tier}?` : 'Without the exclusion';
}

/** What becomes of the score if nothing of what is not known fits. */
export function unknownWords({ unknown, ifUnfit, tier, excluded }: AccountReading): string {
  if (ifUnfit === undefined) return '';
  const isSame = ifUnfit.tier === tier;
  const does = excluded === undefined ? 'falls to' : 'would be';
  const fit = unknown.length === 1 ? 'it does not fit' : 'none of it fits';
  return `Left out of the score. If ${fit}, the score ${does} ${ifUnfit.score.toFixed(1)}: ${isSame ? 'still ' : ''}${ifUnfit.tier}.`;
}

function names(parts: readonly AccountPart[]): string {
  const fields = [...new Set(parts.map(({ field }) => field))];
  const named = fields.slice(0, MOST_NAMED);
  const more = fields.length - named.length;
  return enumerated(more > 0 ? [...named, counted(more, 'more', 'more')] : named);
}
