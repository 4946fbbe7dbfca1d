import type { Drift } from '../../insight/drift/drift';
import { kinds } from '../own-tabs';
import type { DriftFacts } from './read-drift';
import { words } from './words';

/** Why nothing is held against a baseline, or `''`. */
export function notCompared(facts: DriftFacts): string {
  return isCompared(facts) ? '' : baselineSays(facts);
}

/** What accounts are held against, or why against nothing. */
export function baselineSays({ drift, kept, judged, loaded }: DriftFacts): string {
  const say = words.baseline;
  if (judged.accounts === undefined) return say.noAccounts;
  if (kept === undefined) return say.none;
  const { takenAt, version } = kept.about;
  if (kept.baseline === undefined) return say.torn(takenAt, kinds.keptRuns.name);
  if (drift.baseline === 'later than today') return say.later(kept.baseline.takenOn);
  if (drift.baseline === 'another definition') return say['another definition'](takenAt, version);
  const isToday = kept.baseline.takenOn === loaded.context.asOf;
  return isToday && !hasMoved(drift) ? say.today : say.taken(takenAt, version);
}

/** Whether accounts are held against others than themselves. */
export function isCompared({ drift, kept, loaded }: DriftFacts): boolean {
  const isToday = kept?.baseline?.takenOn === loaded.context.asOf;
  return drift.spread.length > 0 && (!isToday || hasMoved(drift));
}

function hasMoved({ spread }: Drift): boolean {
  return spread.some(({ says }) => says === 'moved');
}
