import { todayOf } from '../../insight/health/facts';
import { healthOf } from '../../insight/health/health';
import { limitsOf } from '../../insight/health/limits';
import type { HealthView } from '../../protocol/health-view';
import { type Deadline, noDeadline } from '../deadline';
import { lookForDrift } from '../drift/health-of-drift';
import type { JudgedWorkbook } from '../judged/read-judged';
import type { Outside } from '../outside';
import { listPrint } from '../preview/list-print';
import { type DismissedSheet, openDismissed } from './dismissed';
import { type Checked, gather } from './gather';
import { type Seen, viewOf } from './health-view';
import { lookedAt, waitingFields } from './looked-at';
import { tell } from './told';
import { words } from './view-words';

/** The health of a definition, and what may be changed of it. */
export interface ReadHealth {
  readonly view: HealthView;
  /** What the view is made of. */
  readonly seen: Seen;
  readonly dismissed: DismissedSheet;
  /** The accounts and deals that it was told by. */
  readonly judged: JudgedWorkbook;
  /** Of the accounts, see `listPrint`; `undefined` where there are none. */
  readonly listed: string | undefined;
}

/**
 * Checks the health of a definition and its data. Nothing is written.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param checked - Which definition, saved or draft.
 * @param deadline - May end it.
 * @returns Findings the worst first, what is fine, and what could not be looked at.
 */
export function readHealth(
  outside: Outside,
  checked: Checked,
  deadline: Pick<Deadline, 'checkpoint'> = noDeadline,
): ReadHealth {
  const { name, loaded, saved } = checked;
  const limits = limitsOf(loaded.definition.settings);
  const gathered = gather(outside, checked, limits, deadline);
  const { facts, judged, inbound, version } = gathered;
  const looked = lookedAt(facts, healthOf(facts, limits), limits);
  const { accounts } = judged;
  const hasDeals = facts.deals !== undefined;
  const where = { name, loaded, saved, accounts, hasDeals, inbound };
  const drift = lookForDrift(outside.workbook, name, loaded, judged);
  const dismissed = openDismissed(outside.workbook, name);
  const { context } = loaded;
  const seen: Seen = {
    findings: [...tell(looked.findings, where), ...drift.findings],
    checks: looked.checks + drift.checks,
    fine: [...looked.fine, ...drift.fine],
    notTold: [
      ...gathered.notTold,
      ...(looked.isBroken ? [words.notTold.missingColumn] : []),
      ...words.notTold.waiting([...new Set(waitingFields(facts))]),
      ...(looked.lacksColumns ? [words.notTold.lacksColumns] : []),
      ...(looked.isUnsure ? [words.notTold.unsure] : []),
      ...(looked.chosen ? [words.notTold.noMarket(looked.chosen, limits.icpShare)] : []),
    ],
    ...{ checkedOn: todayOf(context), version },
    dismissed: dismissed.standing,
    hasAccounts: facts.accounts !== undefined,
  };
  const listed = judged.accounts && listPrint(saved.definition, judged.accounts.list);
  return { view: viewOf(seen), seen, dismissed, judged, listed };
}
