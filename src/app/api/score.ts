import type { Answer } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import type { Outside } from '../outside';
import { scoreAccounts } from '../score-accounts/score-accounts';
import { words } from '../score-accounts/words';

/** Chunks of 10,000 rows a request: seldom enough for the sheet, often enough for a progress bar. */
const CHUNKS = 1;

/** Scores some accounts and tells how far it came; asked again, it goes on there. */
export function scoreSome(outside: Outside, { name }: RequestOf<'score'>): Answer<'score'> {
  const run = scoreAccounts(outside, { name, chunks: CHUNKS });
  const { sheet, done, total } = run;
  const summary = done < total ? '' : words.scored(run);
  return { ok: true, progress: { sheet, done, total, summary }, stands: run.fingerprint };
}
