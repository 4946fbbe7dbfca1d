import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import type { Outside } from '../outside';
import { scoreAccounts } from '../score-accounts/score-accounts';
import { words } from '../score-accounts/words';

/** How long a request writes: all is read again in each, and somebody waits for its progress. */
const WORK_MS = 20_000;

/** Scores some accounts and tells how far it came; asked again, it goes on there. */
export function scoreSome(outside: Outside, { name }: RequestOf<'score'>): Answer<'score'> {
  const run = scoreAccounts(outside, { name, workMs: WORK_MS });
  const { sheet, done, total, outdated } = run;
  const summary = done < total ? '' : words.scored(run);
  const list = outdated && { outdated: outdated.asked };
  return { ok: true, progress: { sheet, done, total, summary, ...list }, stands: run.fingerprint };
}
