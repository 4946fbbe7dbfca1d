import { usedFields } from '../../definition/fields';
import { createReading } from '../../engine/values/reading';
import { type Checkpoint, unhurried } from '../../insight/checkpoint';
import type { Deal } from '../../insight/deals/deal';
import type { Pattern } from '../../insight/discovery/pattern';
import { type Drift, driftOf, isWaiting } from '../../insight/drift/drift';
import { type Initiators, initiatorsOf } from '../../insight/drift/initiators';
import { benchmarksOf, type Conversion, conversions } from '../../insight/drift/stages';
import { type OpenDealTable, whatStalls } from '../../insight/drift/stalled';
import { readSomeDeals } from '../discovery/deal-table';
import { sameFolds } from '../discovery/same-folds';
import { begunIn } from '../judged/begun-by';
import type { JudgedWorkbook, ReadDeals } from '../judged/read-judged';
import type { LoadedDefinition } from '../load-definition';
import type { KeptBaseline } from './kept-baseline';
import { stagesIn } from './stage-column';

/** What is no longer as it was, and what that was told from. */
export interface DriftFacts {
  readonly loaded: Pick<LoadedDefinition, 'definition' | 'context'>;
  readonly judged: JudgedWorkbook;
  /** `undefined` where none was taken. */
  readonly kept: KeptBaseline | undefined;
  readonly drift: Drift;
}

/** What else the page Drift tells. */
export interface DriftRead extends DriftFacts {
  /** By which column of the accounts, and each step; `undefined` where none holds stages. */
  readonly stages: { readonly header: string; readonly steps: readonly Conversion[] } | undefined;
  /** `undefined` where no column says who began a deal. */
  readonly initiators: (Initiators & { readonly header: string }) | undefined;
  /** What stalled open deals have more often than the others; `undefined` where either are few. */
  readonly shared: readonly Pattern[] | undefined;
  /** What could not be looked at, and why, in words. */
  readonly notTold: readonly string[];
}

/**
 * Holds what accounts and deals say now against what they said. Scores that lack a column are not
 * compared: that it is missing is told instead.
 *
 * @param judged - As `readJudged` gives it.
 * @param kept - As `openBaseline` gives it.
 * @example driftFacts(loaded, readJudged(workbook, loaded), openBaseline(workbook, '').kept).drift.turns
 */
export function driftFacts(
  loaded: DriftFacts['loaded'],
  judged: JudgedWorkbook,
  kept: KeptBaseline | undefined,
): DriftFacts {
  const { accounts, deals } = judged;
  const { definition } = loaded;
  const drift = driftOf({ definition, accounts, deals: deals?.input, baseline: kept?.baseline });
  const isWhole = accounts === undefined || accounts.columnProblems.length === 0;
  const spread = isWhole ? drift.spread : drift.spread.filter(({ of }) => of !== 'score');
  return { loaded, judged, kept, drift: { ...drift, spread } };
}

/** The same with what takes longer. @param checkpoint - May end it. */
export function readDrift(facts: DriftFacts, checkpoint: Checkpoint = unhurried): DriftRead {
  const { loaded, judged } = facts;
  const { accounts, deals, notTold } = judged;
  const stages = accounts && stagesIn(accounts.tab, loaded);
  checkpoint();
  const initiators = deals && whoBegan(loaded, accounts, deals);
  checkpoint();
  return {
    ...facts,
    stages: stages && {
      header: stages.header,
      steps: conversions(stages.furthest, benchmarksOf(loaded.definition.settings)),
    },
    initiators,
    shared: sharedByStalled(facts, checkpoint),
    notTold: [
      ...notTold,
      ...(accounts?.columnProblems ?? []).filter(
        (one) => !notTold.some((why) => why.includes(one)),
      ),
    ],
  };
}

/** By a column of the deals, else by one of their accounts. */
function whoBegan(
  { definition, context }: DriftFacts['loaded'],
  accounts: JudgedWorkbook['accounts'],
  { tab, input, judged: judge }: ReadDeals,
): DriftRead['initiators'] {
  const { selection, judged } = judge();
  const own = selection.used.map((deal) => tab.rows[deal] ?? []);
  const theirs = selection.used.map((deal) => {
    return accounts?.tab.rows[input.dealAccounts?.rows[deal] ?? -1] ?? [];
  });
  const found =
    begunIn({ headers: tab.headers, rows: own }, context, definition) ??
    begunIn({ headers: accounts?.tab.headers ?? [], rows: theirs }, context, definition);
  return found && { header: found.header, ...initiatorsOf(found.begun, judged) };
}

/**
 * What parts stalled deals from moving ones, the surest first: what tells them apart is no secret of the
 * close. By fields of accounts, and those of deals that scores or a person use; no people, no products.
 */
function sharedByStalled(
  { loaded, judged: { deals, tables }, drift: { stalled } }: DriftFacts,
  checkpoint: Checkpoint,
): readonly Pattern[] | undefined {
  if (deals === undefined || tables === undefined || stalled === undefined) return undefined;
  const waiting = deals.input.deals.filter(isWaiting);
  const late = new Set(stalled.deals.map((index) => waiting[index]?.row));
  const isThere = new Set(waiting.filter(isDated).map(({ row }) => row));
  const { definition, context } = loaded;
  const all = readSomeDeals(definition, tables, context, ({ row }) => isThere.has(row));
  const used = new Set(usedFields(definition));
  const table = withColumns(
    all,
    (header) =>
      !all.onlyOnDeals.has(header) || used.has(header) || all.answers.get(header) === true,
  );
  const indexes = [...table.deals.keys()].filter((index) => late.has(table.deals[index]?.row));
  const reading = createReading(context, definition.settings.missingWords);
  const isSearched = table.headers.map((header) => [header, true] as const);
  const answers = new Map([...isSearched, ...table.answers]);
  const found = whatStalls({ ...table, answers }, indexes, reading, sameFolds(), checkpoint);
  const ours = found?.asked.filter(({ kind }) => kind !== 'after the close') ?? [];
  return found?.patterns.filter(
    ({ verdict, field }) =>
      verdict !== 'noise' && verdict !== 'unstable' && !ours.some((one) => one.field === field),
  );
}

function isDated({ createdOn }: Deal): boolean {
  return !Number.isNaN(createdOn);
}

function withColumns(
  { headers, rows, ...table }: OpenDealTable,
  isKept: (header: string) => boolean,
): OpenDealTable {
  const places = [...headers.keys()].filter((at) => isKept(headers[at] as string));
  const pick = <T>(some: readonly T[]) => places.map((at) => some[at] as T);
  return { ...table, headers: pick(headers), rows: rows.map(pick) };
}
