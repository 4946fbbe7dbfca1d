import type { Definition } from '../../definition/definition';
import type { Evaluation } from '../../engine/combine';
import { wholePercent } from '../../engine/figures';
import { isMet } from '../../engine/met';
import type { Condition } from '../../engine/model';
import { type PackedColumn, unpackColumn } from '../../protocol/packed-column';
import type { PackedQuestion, Preview } from '../../protocol/preview';

/** How accounts and deals meet one question: 0 to 1 a row, NaN = unknown. */
export interface Matches {
  readonly accounts: Float64Array;
  readonly deals: Float64Array;
}

/** Matches by the key of their question. */
export type KnownMatches = ReadonlyMap<string, Matches>;

/** Deals as the sidebar counts them. */
export interface Deals {
  /** Index in `outcomeCodes`, one a deal. */
  readonly outcomes: Float64Array;
  /** As how many independent deals the won and the lost ones count. */
  readonly independent: { readonly won: number; readonly lost: number };
  readonly amounts: Float64Array;
  readonly currency: string;
  readonly total: number;
  /** Day of the first that counts; `null` where that is not known. */
  readonly from: number | null;
}

/** What the rows are, whatever the definition. */
export interface Rows {
  readonly blank: Uint8Array;
  readonly deals: Deals | undefined;
}

/** The same key for the same question, whoever asks it. */
export function questionKey({ field, operator, value }: Condition): string {
  return JSON.stringify([field, operator, value]);
}

export function unpackRows({ blank, sampled, deals }: Preview): Rows {
  return {
    blank: Uint8Array.from(unpackColumn(blank, sampled)),
    deals: deals && {
      outcomes: unpackColumn(deals.outcomes, deals.sampled),
      independent: deals.independent,
      amounts: Float64Array.from(deals.amounts, (amount) => amount ?? 0),
      currency: deals.currency,
      total: deals.total,
      from: deals.from,
    },
  };
}

/** Adds what the server answered to what is known. */
export function learn(
  known: KnownMatches,
  questions: readonly PackedQuestion[],
  { blank, deals }: Rows,
): KnownMatches {
  const unpack = (column: PackedColumn | undefined, rows: number) =>
    column === undefined ? new Float64Array(rows).fill(NaN) : unpackColumn(column, rows);
  const added = questions.map((question): [string, Matches] => [
    questionKey(question),
    {
      accounts: unpack(question.accounts, blank.length),
      deals: unpack(question.deals, deals?.outcomes.length ?? 0),
    },
  ]);
  return new Map([...known, ...added]);
}

/** The questions of a definition that are on and not answered yet. */
export function openQuestions(definition: Definition, known: KnownMatches): Condition[] {
  const open = new Map<string, Condition>();
  for (const { field, operator, value } of [...definition.criteria, ...definition.exclusions]) {
    const key = questionKey({ field, operator, value });
    if (!known.has(key)) open.set(key, { field, operator, value });
  }
  return [...open.values()];
}

/**
 * What `evaluate` would give for a definition; a condition that is not answered yet counts as off.
 *
 * @param side - Accounts or deals.
 */
export function evaluationOf(
  definition: Definition,
  known: KnownMatches,
  side: keyof Matches,
  { blank, deals }: Rows,
): Evaluation {
  const rowCount = side === 'accounts' ? blank.length : (deals?.outcomes.length ?? 0);
  const column = (condition: Condition & { readonly on: boolean }) =>
    condition.on ? known.get(questionKey(condition))?.[side] : undefined;
  return {
    rowCount,
    blank: side === 'accounts' ? blank : new Uint8Array(rowCount),
    criteria: definition.criteria.map(column),
    exclusions: definition.exclusions.map(column),
  };
}

/** Shares of the accounts that are not blank. */
export interface MatchShares {
  /** Be it in part. */
  readonly met: number;
  readonly full: number;
  readonly unknown: number;
  readonly metCount: number;
}

const counted = new WeakMap<Matches, MatchShares>();

/** How many accounts meet a question, and of how many it is unknown; counted once. */
export function matchShares(matches: Matches, blank: Uint8Array): MatchShares {
  const known = counted.get(matches);
  if (known !== undefined) return known;
  const shares = countShares(matches, blank);
  counted.set(matches, shares);
  return shares;
}

function countShares({ accounts }: Matches, blank: Uint8Array): MatchShares {
  let [met, full, unknown, rows] = [0, 0, 0, 0];
  for (let row = 0; row < accounts.length; row++) {
    if (blank[row] !== 0) continue;
    const match = accounts[row] as number;
    rows += 1;
    if (Number.isNaN(match)) unknown += 1;
    else if (isMet(match)) met += 1;
    if (match === 1) full += 1;
  }
  const of = Math.max(1, rows);
  return { met: met / of, full: full / of, unknown: unknown / of, metCount: met };
}

/**
 * Which share meets a question, fully and in part, and of which it is unknown.
 *
 * @example factsWords({ met: 0.82, full: 0.27, unknown: 0.08 }) // '27 % meet it, 55 % partly, 8 % unknown'
 */
export function factsWords({ met, full, unknown }: Omit<MatchShares, 'metCount'>): string {
  const parts = full === met ? '' : `, ${wholePercent(met - full)} partly`;
  const rest = unknown === 0 ? '' : `, ${wholePercent(unknown)} unknown`;
  return `${wholePercent(full)} meet it${parts}${rest}`;
}
