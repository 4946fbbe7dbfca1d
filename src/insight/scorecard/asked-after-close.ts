import { AFTER_THE_CLOSE, ENOUGH, FILL_GAP } from '../backtest/leaks';
import { type Evidence, type Sign, separation, shareOfRows } from './asked-evidence';
import {
  IS_A_STAGE,
  isNamedAfterTheClose,
  MAY_BE_OF_THE_CLOSE,
  NAMES_AN_OUTCOME,
} from './asked-headers';
import { words as say } from './asked-words';

/** What may make a column look known only after the close, the plainest first. */
export const afterTheClose: readonly Sign[] = [
  ({ words }) => (isNamedAfterTheClose(words) ? say.byName : undefined),
  isSameAsOutcome,
  isFilledForOne,
  isDatedAfterwards,
  standsForOne,
  decidesAlone,
  isBorneOut,
];

/** Deals of each outcome without which two values that divide them are no surprise. */
const LEAST_OF_EACH = 5;

function isSameAsOutcome({ levels, deals, terms }: Evidence): string | undefined {
  const isPure = levels.every(({ rows, won }) => won === 0 || won === rows.length);
  const isEnough = Math.min(...deals) >= LEAST_OF_EACH;
  return isEnough && isPure && levels.length === 2 ? say.sameAsOutcome(terms) : undefined;
}

/** Shares of the deals of the one and of the other outcome. */
const HARDLY_FILLED = 0.05;
const FILLED = 0.1;

function isFilledForOne(evidence: Evidence): string | undefined {
  const { filled, terms } = evidence;
  const [lost, won] = filled;
  const isForOne = Math.min(lost, won) <= HARDLY_FILLED && Math.max(lost, won) >= FILLED;
  return isForOne && isFillApart(evidence) ? say.filledForOne(terms, won, lost) : undefined;
}

/** Whether chance hardly sets the shares of filled cells so far apart: their intervals do not meet. */
function isFillApart({ filled, texts, outcomes }: Evidence): boolean {
  const [lost, won] = filled.map((share, side) => {
    const rows = texts.flatMap((_, row) => (outcomes.won[row] === side ? [row] : []));
    return shareOfRows(Math.round(share * rows.length), rows, outcomes);
  });
  if (lost === undefined || won === undefined) return false;
  return lost.high < won.low || won.high < lost.low;
}

/** Of the known cells, those that must be days. */
const DAYS = 0.8;
const MOST = 0.5;

/**
 * Dates of the close or later that move with it. Those of a list as it is today, such as the last
 * activity of an account, are later too; they lie together whenever the deals were closed.
 */
function isDatedAfterwards({ column, outcomes, known }: Evidence): string | undefined {
  const read = column.read('day');
  const dated = read.flatMap((day, row) => (Number.isNaN(day) ? [] : [row]));
  if (dated.length < DAYS * known) return undefined;
  const told = dated.filter((row) => !Number.isNaN(outcomes.closedOn[row]));
  const days = told.map((row) => read[row] as number);
  const later = told.map((row, at) => (days[at] as number) - (outcomes.closedOn[row] as number));
  const share = later.filter((gap) => gap >= 0).length / later.length;
  const isLater = later.length >= ENOUGH && share > MOST;
  return isLater && spread(later) < spread(days) ? say.datedAfterwards(share) : undefined;
}

/** Between the quarters of some numbers. */
function spread(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return at(0.75) - at(0.25);
}

/** Deals that a value wrongly stands for, with their whole interval: at most, and of those expected. */
const ERRORS = 0.01;
const ERRORS_OF_EXPECTED = 0.1;

/** A value of one outcome only, which holds most of the deals of that outcome. */
function standsForOne({ levels, deals, outcomes, texts, column, terms }: Evidence) {
  if (Math.min(...deals) < ENOUGH) return undefined;
  for (const { rows, won } of levels) {
    const side = won > rows.length / 2 ? 1 : 0;
    const right = side === 1 ? won : rows.length - won;
    if (right < MOST * deals[side]) continue;
    const wrong = shareOfRows(rows.length - right, rows, outcomes).high;
    const expected = (deals[1 - side] as number) / outcomes.won.length;
    if (wrong > Math.min(ERRORS, ERRORS_OF_EXPECTED * expected)) continue;
    const [first = 0] = rows;
    const isOne = rows.every((row) => texts[row] === texts[first]);
    const value = texts[first] === '' ? say.blank : `"${column.text(first)}"`;
    return say.standsForOne(terms, isOne ? value : say.some, side === 1);
  }
  return undefined;
}

/** An area under the ROC curve that an honest column alone hardly reaches. */
const DECIDES = 0.95;

function decidesAlone(evidence: Evidence): string | undefined {
  const told = separation(evidence, DECIDES);
  if (told === undefined || !(told.low > DECIDES)) return undefined;
  return say.decidesAlone(evidence.terms, told.value);
}

/** So much is enough where the header has words of the close. */
const TELLS = 0.65;

/** Words of the header that honest columns have too, with a sign in the values. */
function isBorneOut(evidence: Evidence): string | undefined {
  const { words, texts, known } = evidence;
  const mayBe = MAY_BE_OF_THE_CLOSE.test(words) || AFTER_THE_CLOSE.test(words);
  if (!mayBe && !IS_A_STAGE.test(words)) return undefined;
  const named = texts.filter((text) => NAMES_AN_OUTCOME.test(text)).length;
  const isSeen = named >= MOST * known || (mayBe && goesWithOutcome(evidence));
  return isSeen ? say.byNameAndValues(evidence.terms) : undefined;
}

function goesWithOutcome(evidence: Evidence): boolean {
  const [lost, won] = evidence.filled;
  const isFilledApart = Math.abs(lost - won) >= FILL_GAP && isFillApart(evidence);
  return isFilledApart || (separation(evidence, TELLS)?.low ?? 0) > TELLS;
}
