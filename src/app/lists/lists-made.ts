import { configSheetName } from '../../definition/names';
import { shownDay } from '../../engine/values/shown-day';
import type { MadeView } from '../../protocol/list-view';
import type { ListRequest } from '../../protocol/requests';
import { accountsToScore, readList } from '../accounts/list';
import { startDeadline } from '../deadline';
import { testBeside } from '../field-test/test-beside';
import { loadDefinition } from '../load-definition';
import { messages } from '../messages';
import { once } from '../once';
import type { Outside } from '../outside';
import type { Workbook } from '../workbook';
import { unpackAsked } from './asked-list';
import { judgeAccounts } from './choose-accounts';
import { type Market, marketOf } from './list-for';
import { openListLog } from './list-log';
import { madeNow } from './made-now';
import { asksOwner } from './owner-field';
import { words } from './words';

/** Lists that are looked at. */
const MOST = 5;

/**
 * The last lists of a definition, the newest first, each with who would be added and removed now. Nothing
 * is written.
 *
 * @param name - Name of the definition.
 * @throws A message where the definition is broken, its tabs do not fit it, or the time is over.
 */
export function readListsMade({ workbook, clock }: Outside, name: string): MadeView[] {
  const { checkpoint } = startDeadline(clock, messages.tooLate(words.tooLate, 'criteria'));
  const log = openListLog(workbook);
  const lines = log.newest(configSheetName(name)).slice(0, MOST);
  if (lines.length === 0) return [];
  const loaded = loadDefinition(workbook, name, clock);
  const { definition } = loaded;
  const sheet = accountsToScore(workbook, definition, name);
  const accounts = readList(workbook, sheet, definition.settings.headerRow);
  const test = once(() => testBeside(workbook, name, loaded, sheet, accounts));
  const market = marketOf(name, loaded, accounts, judgeAccounts(loaded, accounts), test);
  return lines.map((line) => {
    checkpoint();
    const { target, madeAt, by, who, companies } = line;
    const { asked, changed } = madeNow(log, line, market);
    return {
      ...{ target, madeAt: shownDay(madeAt), by, who, companies },
      ...(changed && { added: changed.added.length, removed: changed.removed.length }),
      ...(asked && { asked }),
    };
  });
}

/** A list that is out of date. */
export interface OutdatedList {
  readonly says: string;
  readonly asked: ListRequest;
}

/**
 * The last list of a definition, where it is out of date.
 *
 * @param name - Name of the definition.
 * @param marketNow - The accounts as they are; asked for only where there is a list.
 */
export function outdatedList(
  workbook: Workbook,
  name: string,
  marketNow: () => Market,
): OutdatedList | undefined {
  const log = openListLog(workbook);
  const [last, ...others] = log.newest(configSheetName(name));
  if (last === undefined) return undefined;
  const market = marketNow();
  const isByOwner = unpackAsked(last.asked)?.conditions.some(asksOwner) === true;
  const now = isByOwner ? withOwnersNow(workbook, name, market) : market;
  const { asked, changed } = madeNow(log, last, now);
  if (asked === undefined || changed === undefined) return undefined;
  const [added, removed] = [changed.added.length, changed.removed.length];
  if (added + removed === 0) return undefined;
  return { says: words.outdated(last, added, removed, others.length), asked };
}

/** The same with the owners that Score accounts has written since the accounts were read. */
function withOwnersNow(
  workbook: Workbook,
  name: string,
  { loaded, accounts: { headerRow }, standing, test }: Market,
): Market {
  const sheet = accountsToScore(workbook, loaded.definition, name);
  return marketOf(name, loaded, readList(workbook, sheet, headerRow), standing, test);
}
