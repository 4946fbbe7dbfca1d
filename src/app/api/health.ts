import { fingerprint } from '../../definition/fingerprint';
import type { Answer, Standing } from '../../protocol/answer';
import type { HealthView } from '../../protocol/health-view';
import type { RequestOf } from '../../protocol/requests';
import { keepAuthor, keptAuthor } from '../author';
import { type Deadline, startDeadline } from '../deadline';
import { draftOf } from '../drafts/sent-draft';
import type { Checked } from '../health/gather';
import { writeHealth as write } from '../health/health-action';
import { readHealthTab } from '../health/health-tab';
import { viewOf } from '../health/health-view';
import { type ReadHealth, readHealth } from '../health/read-health';
import { words } from '../health/view-words';
import { inCalendar, loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { remarksOn } from '../own-tabs';

/** Checks a definition, saved or draft; nothing is written. */
export function checkHealth(outside: Outside, request: RequestOf<'health'>): Answer<'health'> {
  const { checked, read, withTab } = look(outside, request);
  return { ok: true, health: withTab(read.view), ...standing(checked, read) };
}

/** Notes that a finding is fine as it is, with the reason. */
export function dismissHealth(
  outside: Outside,
  { reason, author, ...request }: RequestOf<'dismissHealth'>,
): Answer<'dismissHealth'> {
  const { checked, read, withTab } = look(outside, request);
  const { seen, dismissed } = read;
  const found = seen.findings.find(({ id }) => id === request.id);
  if (reason.trim() === '') throw new Error(words.noReason);
  if (found === undefined) throw new Error(words.gone);
  const one = {
    ...{ id: found.id, what: found.what, severity: found.severity, reason: reason.trim() },
    by: author.trim() || keptAuthor(outside),
    at: stampOf(outside, checked),
  };
  const looks = openLooks();
  const sheet = dismissed.append(one, looks);
  keepAuthor(outside, author.trim());
  const all = new Map([...seen.dismissed, [one.id, one]]);
  const health = withTab(viewOf({ ...seen, dismissed: all }));
  const remarks = [...remarksOn({ dismissed: sheet }), ...looks.remarks()];
  const summary = messages.withRemarks(words.dismissed(found.title), { remarks });
  return { ok: true, health, summary, ...standing(checked, read) };
}

/** Takes back that a finding is fine as it is. */
export function restoreHealth(
  outside: Outside,
  request: RequestOf<'restoreHealth'>,
): Answer<'restoreHealth'> {
  const { checked, read, withTab } = look(outside, request);
  const { seen, dismissed } = read;
  const looks = openLooks();
  dismissed.restore(request.id, stampOf(outside, checked), looks);
  const left = new Map([...seen.dismissed].filter(([id]) => id !== request.id));
  const health = withTab(viewOf({ ...seen, dismissed: left }));
  const summary = messages.withRemarks(words.restored, { remarks: looks.remarks() });
  return { ok: true, health, summary, ...standing(checked, read) };
}

/** Does what the menu's Health check does: writes the tab `ICP Health`. */
export function writeHealth(
  outside: Outside,
  { name }: RequestOf<'writeHealth'>,
): Answer<'writeHealth'> {
  const written = write(outside, name);
  return { ok: true, summary: messages.withRemarks(words.done(written.view), written) };
}

interface Looked {
  readonly checked: Checked;
  readonly read: ReadHealth;
  /** Says of a view whether the tab does; the tab is read before anything is written. */
  readonly withTab: (view: HealthView) => HealthView;
}

function look(
  outside: Outside,
  { name, definition: draft }: Pick<RequestOf<'health'>, 'name' | 'definition'>,
): Looked {
  const { workbook, clock } = outside;
  const deadline: Deadline = startDeadline(clock, messages.tooLate('Health check', 'criteria'));
  const saved = loadDefinition(workbook, name, clock);
  const loaded =
    draft === undefined ? saved : inCalendar(draftOf(draft), saved.calendar, clock, workbook);
  const checked = { name, loaded, saved };
  const read = readHealth(outside, checked, deadline);
  const tabOf = draft === undefined ? readHealthTab(workbook) : () => undefined;
  const withTab = (view: HealthView): HealthView => {
    const tab = tabOf(view);
    return tab === undefined ? view : { ...view, tab };
  };
  return { checked, read, withTab };
}

function standing({ saved }: Checked, { listed }: ReadHealth): Standing {
  return { stands: fingerprint(saved.definition), ...(listed !== undefined && { listed }) };
}

function stampOf({ clock }: Outside, { saved }: Checked): string {
  return saved.calendar.stamp(clock.now());
}
