import { fingerprint, shortHash } from '../../definition/fingerprint';
import { bestFirst } from '../../engine/tiers';
import { shownDay } from '../../engine/values/shown-day';
import type { ListView } from '../../protocol/list-view';
import type { ListRequest } from '../../protocol/requests';
import { accountsToScore, type List, readList } from '../accounts/list';
import { storedScores } from '../accounts/score-columns';
import { startDeadline } from '../deadline';
import { testBeside } from '../field-test/test-beside';
import { words as testWords } from '../field-test/words';
import type { ListTarget } from '../list-targets';
import { loadDefinition } from '../load-definition';
import { messages } from '../messages';
import { once } from '../once';
import type { Outside } from '../outside';
import { presentVersion } from '../versions/current-version';
import { versionLabel } from '../versions/version-label';
import type { Sheet } from '../workbook';
import { type ChangedMembers, changedMembers } from './changed-members';
import { type ChosenAccounts, judgeAccounts } from './choose-accounts';
import type { CompanyList } from './company-list';
import { bytesOf, csvOf } from './csv';
import { listFindings } from './findings';
import { listFor, type Market, marketOf } from './list-for';
import { type EarlierList, type ListLog, openListLog } from './list-log';
import type { Member } from './members';
import { ownerField } from './owner-field';
import { words } from './words';

/** What a person asks a list of. */
export interface AskedList extends ListRequest {
  /** Name of the definition. */
  readonly name: string;
}

/** A list that is ready to be written. */
export interface PlannedList {
  readonly market: Market;
  /** The tab of the accounts. */
  readonly sheet: Sheet;
  readonly target: ListTarget;
  /** Such as `v12`. */
  readonly version: string;
  readonly who: string;
  readonly list: CompanyList;
  /** Its file. */
  readonly csv: string;
  readonly view: ListView;
  readonly log: ListLog;
  /** The same list, the last time. */
  readonly earlier: EarlierList | undefined;
  /** Its companies; `undefined` where they can't be read. */
  readonly members: readonly Member[] | undefined;
  /** Since then; `undefined` where there was none, or its companies can't be read. */
  readonly changed: ChangedMembers | undefined;
}

/**
 * Makes a list and compares it with the last one of the same definition, target and accounts. Nothing is
 * written.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - Which accounts, and for what.
 * @throws A message where the definition is broken, tabs do not fit it, the accounts have nothing that
 *   the target could go by, or the time is over.
 */
export function planList(outside: Outside, asked: AskedList): PlannedList {
  const { workbook, clock } = outside;
  const { checkpoint } = startDeadline(clock, messages.tooLate(words.tooLate, 'criteria'));
  const loaded = loadDefinition(workbook, asked.name, clock);
  const { definition } = loaded;
  const sheet = accountsToScore(workbook, definition, asked.name);
  const accounts = readList(workbook, sheet, definition.settings.headerRow);
  const test = once(() => testBeside(workbook, asked.name, loaded, sheet, accounts));
  const market = marketOf(asked.name, loaded, accounts, judgeAccounts(loaded, accounts), test);
  checkpoint();
  const { target, chosen, list } = listFor(market, asked);
  checkpoint();
  const csv = csvOf([list.headers, ...list.companies.map(({ cells }) => cells)], asked.file);
  const version = versionLabel(asked.name, presentVersion(outside, asked.name, loaded));
  const findings = listFindings(list, target, {
    bytes: bytesOf(csv),
    version,
    stale: asked.byTest ? [] : staleAccounts(accounts, chosen, list, version),
  });
  const who = words.who(asked);
  const log = openListLog(workbook);
  const place = { definition: words.definition(asked.name), target: target.name, who };
  const earlier = log.last(place);
  const members = earlier && log.members(earlier);
  const changed = members && changedMembers(list.companies, members);
  const owner = ownerField(accounts, asked.name, loaded);
  const running = test()?.test;
  const view: ListView = {
    companies: list.companies.length,
    from: words.from(list.accounts, list.filled, list.filledFrom),
    tiers: bestFirst(definition.tiers).map(({ name, inIcp }) => {
      return { name, inIcp, accounts: chosen.counts.get(name) ?? 0 };
    }),
    excluded: chosen.excluded.length,
    ...(target.least !== undefined && { least: target.least }),
    findings: [...findings, ...logFinding(earlier, members)],
    ...(owner && { owner }),
    ...(running && { test: testWords.runs(running) }),
    print: shortHash(JSON.stringify(asked) + fingerprint(definition) + csv),
    ...(earlier && {
      earlier: {
        madeAt: shownDay(earlier.madeAt),
        by: earlier.by,
        companies: earlier.companies,
        ...(changed && { added: changed.added.length, removed: changed.removed.length }),
      },
    }),
  };
  return { market, sheet, target, version, who, list, csv, view, log, earlier, members, changed };
}

/** Accounts of the list that stand in the sheet with another tier of this version. */
function staleAccounts(
  accounts: List,
  { chosen }: ChosenAccounts,
  { companies }: CompanyList,
  version: string,
) {
  const storedOf = storedScores(accounts, version);
  const names = new Map(
    companies.flatMap(({ name, domain, rows }) => rows.map((row) => [row, name || domain])),
  );
  return chosen.flatMap(({ row, tier }) => {
    const place = accounts.headerRow + 1 + row;
    const stored = storedOf(place);
    const text = names.get(place);
    return text === undefined || stored === undefined || stored.tier === tier
      ? []
      : [{ text, row: place }];
  });
}

function logFinding(
  earlier: EarlierList | undefined,
  members: readonly Member[] | undefined,
): ListView['findings'] {
  if (earlier === undefined || members !== undefined) return [];
  const text = words.unreadableLog(words.since(earlier));
  return [{ kind: 'unreadable log', count: 1, text, accounts: [] }];
}
