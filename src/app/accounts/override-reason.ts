import { headOf, withinSentence } from '../../engine/excluded-reason';
import type { Override } from '../../engine/model';
import { tierName } from '../../engine/tiers';
import { wholeWords } from '../../engine/values/whole-words';
import { words as engineWords } from '../../engine/words';
import type { ScoredTable } from '../scoring/score-table';
import { words } from '../scoring/words';

/** Most characters: the day takes more than a short reason has, and its column shows them. */
export const LONGEST_OVERRIDE = 63;

/** Fewest characters of a reason that say anything. */
const SHORTEST = 10;

const OVERRIDE = /^Override(?: until \d{1,2} [A-Z][a-z]{2} \d{4})?: /;

/**
 * The reason, in one line, of an account whose tier is an override: until when, why, and what the
 * definition alone says. What does not fit goes in this order: why it would be excluded, words
 * before what it would be, the day, words of the reason, with `…` in their place.
 *
 * @param own - Tier that the definition alone gives.
 * @param exclusion - Why it would be excluded, `''` where it would not be.
 * @example overrideReason({ tier: 'Tier 1', reason: 'strategic partner', until: 20_878, … }, 'Tier 3', '')
 * // 'Override until 1 Mar 2027: strategic partner · would be Tier 3'
 */
export function overrideReason(override: Override, own: string, exclusion: string): string {
  const reason = oneLine(override.reason);
  const would = words.would(own, override.tier);
  const why = withinSentence(oneLine(exclusion));
  const whys = exclusion === '' ? [] : [why, headOf(why)];
  const shorter = own === override.tier ? would : `else ${own}`;
  const ends = [...whys.map((text) => `would be ${engineWords.excluded(text)}`), would, shorter];
  const said = (until: string, text: string, end: string) => `Override${until}: ${text} · ${end}`;
  const all = [words.until(override), ''].flatMap((until) =>
    ends.map((end) => said(until, reason, end)),
  );
  const fitting = all.find((text) => text.length <= LONGEST_OVERRIDE);
  if (fitting !== undefined) return fitting;
  const room = LONGEST_OVERRIDE - said('', '…', shorter).length;
  return room < SHORTEST
    ? cut(said('', reason, shorter), LONGEST_OVERRIDE)
    : said('', cut(reason, room + 1), shorter);
}

/** Cut after a word where there is one, with a sign that it is. */
function cut(text: string, most: number): string {
  const words = wholeWords(text, most - 1);
  return `${words.length < SHORTEST ? text.slice(0, most - 1) : words.replace(/[\s,;:.]+$/, '')}…`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Reasons of rows, with that of the override where one holds. */
export function withOverrideReasons(
  { model, judged, override }: ScoredTable,
  reason: (row: number) => string,
): (row: number) => string {
  return (row) => {
    const held = override(row);
    if (held === undefined) return reason(row);
    const exclusion = model.exclusions[judged.scores.excludedBy[row] as number];
    const own = tierName(model.tiers, judged.tier[row] as number);
    return overrideReason(held, own, exclusion?.reason ?? '');
  };
}

/** Whether a text is such a reason. */
export function isOverrideReason(text: string): boolean {
  return OVERRIDE.test(text);
}
