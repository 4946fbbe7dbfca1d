import { headOf, withinSentence } from '../../engine/excluded-reason';
import type { Override } from '../../engine/model';
import { tierName } from '../../engine/tiers';
import { wholeWords } from '../../engine/values/whole-words';
import { words as engineWords } from '../../engine/words';
import type { ScoredTable } from '../scoring/score-table';
import { words } from '../scoring/words';

/** Most characters: the day takes more than a short reason has, and its column shows them. */
export const LONGEST_OVERRIDE = 63;

const OVERRIDE = /^Override(?: until \d{1,2} [A-Z][a-z]{2} \d{4})?: /;

/**
 * The reason, in one line, of an account whose tier is an override: until when, why, and what the
 * definition alone says. What does not fit goes in this order: why it would be excluded, words
 * before what it would be, the reason from its first break on, the day, words of the reason.
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
  const said = (until: string, text: string, end: string) =>
    `Override${until}: ${text}${text === '' ? '' : ' · '}${end}`;
  const head = headOf(reason);
  const all = [words.until(override), ''].flatMap((until) =>
    [reason, head].flatMap((text) => ends.map((end) => said(until, text, end))),
  );
  const fitting = all.find((text) => text.length <= LONGEST_OVERRIDE);
  if (fitting !== undefined) return fitting;
  const room = LONGEST_OVERRIDE - said('', '', ` · ${would}`).length;
  return wholeWords(said('', wholeWords(head, room), would), LONGEST_OVERRIDE);
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
