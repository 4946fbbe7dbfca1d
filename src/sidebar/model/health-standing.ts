import type { Definition } from '../../definition/definition';
import { type Mend, mend } from '../../definition/edit/mend';
import type { HealthAct } from '../../protocol/health-view';

/** What became of what a finding proposes. */
export interface Standing {
  /** `open` while nobody has done it, `void` where it would change nothing of what was checked. */
  readonly kind: 'open' | 'draft' | 'saved' | 'void';
  /** What was done, in words. */
  readonly says: string;
}

/** The definition as it is saved, as a draft has it, and whether the saved one is newer than the check. */
export interface Now {
  readonly saved: Definition;
  readonly draft: Definition;
  readonly isNewer: boolean;
}

/**
 * What became of a finding’s change since the check: an undone one is open again.
 *
 * @example standingOf(act, { saved, draft, isNewer: false }).kind // 'draft'
 */
export function standingOf(act: HealthAct, now: Now): Standing {
  if (act.do === 'change') return ofChange(act, now);
  if (act.do === 'open' && act.at === 'owner') return ofOwner(now);
  return { kind: 'open', says: '' };
}

function ofChange(
  { mend: change, says }: Extract<HealthAct, { do: 'change' }>,
  { saved, draft, isNewer }: Now,
): Standing {
  if (!has(draft, change)) return { kind: 'open', says };
  if (!has(saved, change)) return { kind: 'draft', says };
  return { kind: isNewer ? 'saved' : 'void', says };
}

/** Whether a definition is as a change would leave it. */
function has(definition: Definition, change: Mend): boolean {
  return JSON.stringify(mend(change)(definition)) === JSON.stringify(definition);
}

function ofOwner({ saved, draft }: Now): Standing {
  const { owner } = draft.settings;
  const says = `Owner: ${owner}`;
  if (owner.trim() === '') return { kind: 'open', says };
  return { kind: saved.settings.owner === owner ? 'saved' : 'draft', says };
}
