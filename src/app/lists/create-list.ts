import { bestFirst } from '../../engine/tiers';
import type { ListFile, ListView } from '../../protocol/list-view';
import { keptAuthor } from '../author';
import { runOf } from '../changes/keep-run';
import { keepList } from '../changes/lists-kept';
import type { ListTarget } from '../list-targets';
import { loadDefinition } from '../load-definition';
import { type Looks, openLooks } from '../looks';
import type { Outside } from '../outside';
import { remarksOn } from '../own-tabs';
import { currentVersion } from '../versions/current-version';
import type { Sheet } from '../workbook';
import { packAsked } from './asked-list';
import type { CompanyList } from './company-list';
import { csvOf, wouldRun } from './csv';
import { type Leaver, leaversOf } from './leavers';
import { writeList } from './list-sheet';
import type { LoggedList } from './log-columns';
import { type KeyField, keyFields, type Member } from './members';
import { type AskedList, type PlannedList, planList } from './plan-list';
import { words } from './words';

/** A list that was made. */
export interface CreatedList {
  readonly view: ListView;
  /** All companies first, then what changed since the last time. */
  readonly files: readonly ListFile[];
  /** What was done, in words. */
  readonly summary: string;
  /** `2026-06-30 14:05` */
  readonly madeAt: string;
}

/**
 * Makes a list: writes `ICP List` anew, notes it in `ICP List Log` with its companies, and gives its
 * files.
 *
 * Rule: README, Actions. The last list stays until the new one is complete. The log comes last: what it
 * says was made is there. What the last list of the same definition, target and accounts had tells what was
 * added and removed.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - Which accounts, and for what.
 * @throws A message where there is nothing to write, see `planList`; nothing is written then.
 */
export function createList(outside: Outside, asked: AskedList): CreatedList {
  const { workbook, clock } = outside;
  const plan = planList(outside, asked);
  const { list, target, version, who, view, earlier, changed, market } = plan;
  const { loaded } = market;
  const { companies } = list;
  const before = plan.members ?? [];
  if (companies.length === 0 && before.length === 0) {
    throw new Error(words.nobody(who, list.left.length));
  }
  currentVersion(outside, asked.name, loaded);
  const by = keptAuthor(outside);
  const madeAt = loaded.calendar.stamp(clock.now());
  const definition = words.definition(asked.name);
  const gone = changed?.removed.map((place) => before[place] as Member) ?? [];
  const removed = leaversOf(gone, market, list.headers, target);
  const told =
    changed && earlier
      ? words.changes(changed.added.length, removed.length, words.since(earlier))
      : '';
  const looks = openLooks();
  const tab = writeList(
    workbook,
    {
      sentence: words.companiesFor(companies.length, target.name),
      isSound: view.findings.every(({ isSerious }) => isSerious !== true),
      about: words.about(definition, version, madeAt),
      basis: [who, view.from, told].filter(Boolean).join(' · '),
      note: [words.excludedNever(view.excluded), target.note].filter(Boolean).join(' '),
      findings: view.findings,
      list,
      added: changed?.added,
      removed,
    },
    looks,
  );
  const line: LoggedList = {
    ...{ madeAt, by, definition, version, target: target.name, who, companies: companies.length },
    added: changed?.added.length ?? companies.length,
    removed: removed.length,
    asked: packAsked(asked),
  };
  const log = noted(plan, line, tab, looks);
  looks.attempt('what What changed compares this list with', () =>
    keepAsBaseline(outside, plan, asked, line),
  );
  tab.activate();
  const said = words.done(companies.length, target.name, tab.name, told, view.findings.length);
  const unknown = removed.filter(({ tier }) => tier === undefined).length;
  const remarks = [
    ...(view.test === undefined || asked.byTest ? [] : [words.notByTest(view.test)]),
    ...words.goneAway(unknown, market.accounts.sheet),
    ...remarksOn({ list: tab, lists: log }),
    ...looks.remarks(),
  ];
  return {
    view,
    files: filesOf(plan, asked, removed, madeAt.slice(0, 10)),
    summary: [said, ...remarks].join(' '),
    madeAt,
  };
}

/** What the accounts were and what the definition said of them, so that What changed may be asked since then. */
function keepAsBaseline(
  { workbook }: Outside,
  { market, sheet, target, who }: PlannedList,
  { name }: AskedList,
  { madeAt, version }: LoggedList,
): void {
  const { loaded, accounts, standing } = market;
  const of = { name, tab: sheet.id(), tabName: sheet.name };
  const { account, table } = standing;
  const said = { version, scoredAt: madeAt, columnOf: table.columnOf, account };
  const run = runOf(of, loaded, accounts, said);
  if (run.keys.every((key) => key === '')) return;
  keepList(workbook, run, { target: target.name, who, madeAt });
}

/** A list of all companies in the ICP, for whatever takes a CSV file. */
export function listIcp(outside: Outside, name: string): CreatedList {
  const { definition } = loadDefinition(outside.workbook, name, outside.clock);
  const tiers = bestFirst(definition.tiers).filter(({ inIcp }) => inIcp);
  return createList(outside, {
    ...{ name, tiers: tiers.map((tier) => tier.name), conditions: [] },
    ...{ target: 'plain', file: 'import' },
  });
}

function noted(
  { log, list, target }: PlannedList,
  line: LoggedList,
  tab: Sheet,
  looks: Looks,
): Sheet {
  try {
    return log.append(line, membersOf(list, target), looks);
  } catch (error) {
    throw new Error(
      words.notLogged(tab.name, error instanceof Error ? error.message : String(error)),
    );
  }
}

/** The companies with what the columns of the target tell them by. */
function membersOf({ headers, companies }: CompanyList, { columns }: ListTarget): Member[] {
  const places = columns.flatMap(([header, field]): [KeyField, number][] => {
    const [key, place] = [keyFields.find((one) => one === field), headers.indexOf(header)];
    return key === undefined || place < 0 ? [] : [[key, place]];
  });
  return companies.map(({ domain, name, cells }) => {
    const keys = Object.fromEntries(places.map(([key, place]) => [key, cells[place] ?? '']));
    return { domain, name, keys };
  });
}

/** All companies; where there was a list before, also those that came and those that went. */
function filesOf(
  { list, csv, changed }: PlannedList,
  { target: id, file }: AskedList,
  removed: readonly Leaver[],
  day: string,
): ListFile[] {
  const { headers, companies } = list;
  const fileOf = (holds: ListFile['holds'], rows: number, text: string): ListFile => {
    const part = holds === 'all' ? '' : `-${holds}`;
    return { name: `icp-${id}-${day}${part}.csv`, text, rows, holds };
  };
  const partOf = (holds: ListFile['holds'], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [fileOf(holds, rows.length, csvOf([headers, ...rows], file))];
  const refuses = file === 'import' ? wouldRun : () => false;
  const added = changed?.added.map((place) => companies[place]?.cells ?? []) ?? [];
  return [
    fileOf('all', companies.length, csv),
    ...partOf('added', added),
    ...partOf(
      'removed',
      removed
        .filter(({ name, domain }) => !refuses(name) && !refuses(domain))
        .map(({ cells }) => cells.map((cell) => (refuses(cell) ? '' : cell))),
    ),
  ];
}
