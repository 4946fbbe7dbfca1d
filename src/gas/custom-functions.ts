import type { FunctionName, Output } from '../app/formulas/outputs';
import type { Argument } from '../app/functions/arguments';
import { callFunction } from '../app/functions/call';
import { systemClock } from './clock';
import { openWorkbook } from './workbook';

type Call = [rows: Argument, config?: Argument, headers?: Argument];

function answer(name: FunctionName, args: Call): Output[][] {
  return callFunction(name, args, { workbook: openWorkbook(), clock: systemClock });
}

/**
 * How well accounts fit the Ideal Customer Profile, from 0 to 100.
 *
 * @example =ICP_SCORE(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} The score of each row; blank where nothing is known.
 * @customfunction
 */
export function ICP_SCORE(...args: Call): Output[][] {
  return answer('ICP_SCORE', args);
}

/**
 * The tier of accounts, such as Tier 1, Excluded or Needs data.
 *
 * @example =ICP_TIER(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} The tier of each row; an override counts where rows has the column of the account key.
 * @customfunction
 */
export function ICP_TIER(...args: Call): Output[][] {
  return answer('ICP_TIER', args);
}

/**
 * Why accounts have their score: what each criterion adds, misses or does not know.
 *
 * @example =ICP_EXPLAIN(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} One text a row, for at most 5,000 accounts; its contributions add up to the score.
 * @customfunction
 */
export function ICP_EXPLAIN(...args: Call): Output[][] {
  return answer('ICP_EXPLAIN', args);
}

/**
 * The score of accounts in each dimension, from 0 to 100.
 *
 * @example =ICP_DIMENSIONS(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} One column a dimension.
 * @customfunction
 */
export function ICP_DIMENSIONS(...args: Call): Output[][] {
  return answer('ICP_DIMENSIONS', args);
}

/**
 * How much is known of accounts: the share of the weight whose cells can be read.
 *
 * @example =ICP_COVERAGE(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} A share from 0 to 1 for each row.
 * @customfunction
 */
export function ICP_COVERAGE(...args: Call): Output[][] {
  return answer('ICP_COVERAGE', args);
}

/**
 * Why accounts are excluded; blank where they are not.
 *
 * @example =ICP_EXCLUSION(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} The reason for each row.
 * @customfunction
 */
export function ICP_EXCLUSION(...args: Call): Output[][] {
  return answer('ICP_EXCLUSION', args);
}

/**
 * What to do with accounts: the next action of their tier, also of customers, since it reads no deals.
 *
 * @example =ICP_ACTION(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} The next action for each row.
 * @customfunction
 */
export function ICP_ACTION(...args: Call): Output[][] {
  return answer('ICP_ACTION', args);
}

/**
 * Score, tier, coverage, lowest and highest possible score, exclusion, next action and explanation, side by side.
 *
 * @example =ICP_REPORT(A1:L; ICP_CONFIG)
 * @param {A1:L} rows The whole list with its header row: one formula for all of it. For a handful of accounts, their rows, such as A7:L7.
 * @param {ICP_CONFIG} [config] ICP_CONFIG, so that a change of the definition recalculates by itself; or the name of a definition in quotes.
 * @param {A1:L1} [headers] The header row, where rows has none.
 * @return {Array} Eight columns for each row, for at most 5,000 accounts.
 * @customfunction
 */
export function ICP_REPORT(...args: Call): Output[][] {
  return answer('ICP_REPORT', args);
}
