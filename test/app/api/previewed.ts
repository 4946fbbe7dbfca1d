import type { Definition } from '../../../src/definition/definition';
import { dealRates } from '../../../src/sidebar/model/deal-rates';
import {
  evaluationOf,
  type KnownMatches,
  learn,
  unpackRows,
} from '../../../src/sidebar/model/matches';
import { bandsOf, scoreRows } from '../../../src/sidebar/model/scored';
import { done, type Server } from './support';

/** What a sidebar knows of a draft, each of its criteria asked for once more. */
function known(server: Server, draft: Definition) {
  const { preview } = done(server.ask({ action: 'preview', name: '' }));
  const rows = unpackRows(preview);
  let matches: KnownMatches = learn(new Map(), preview.questions, rows);
  for (const { field, operator, value } of draft.criteria) {
    const asked = server.ask({ action: 'question', name: '', field, operator, value });
    matches = learn(matches, [done(asked).question], rows);
  }
  return { rows, matches };
}

/** Score and tier of each account as the sidebar counts them for a draft. */
export function previewedAccounts(server: Server, draft: Definition) {
  const { rows, matches } = known(server, draft);
  const scored = scoreRows(draft, evaluationOf(draft, matches, 'accounts', rows));
  const names = new Map(bandsOf(draft.tiers).map(({ index, name }) => [index, name]));
  return Array.from(scored.tiers, (tier, row) => {
    const score = scored.scores[row] as number;
    const isScored = !Number.isNaN(score) && tier !== -1;
    return [isScored ? score : tier === -1 ? 0 : '', names.get(tier) ?? ''];
  });
}

/** Won deals in and lost deals out, as the sidebar counts them for a draft. */
export function previewedRates(server: Server, draft: Definition) {
  const { rows, matches } = known(server, draft);
  const scored = scoreRows(draft, evaluationOf(draft, matches, 'deals', rows));
  return rows.deals && dealRates(rows.deals, scored, draft.tiers);
}
