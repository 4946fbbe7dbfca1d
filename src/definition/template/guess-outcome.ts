import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { joinList } from '../../engine/values/list';
import { parseYesNo } from '../../engine/values/yes-no';
import { dealHeader, stageWords } from '../languages/languages';
import { readOutcomes } from '../outcomes';

/** What a stage says by its name; the first that fits counts. */
const outcomes: readonly (readonly [outcome: string, said: RegExp, denied: RegExp])[] = (
  ['churned', 'lost', 'won'] as const
).map((outcome) => {
  const words = `(?:${stageWords(outcome)})`;
  const denied = new RegExp(`\\b(?:${stageWords('not')})[ -]+(?:[a-z]+ )?${words}`);
  return [outcome, new RegExp(`\\b${words}`), denied];
});
const CLOSED = new RegExp(`\\b(?:${stageWords('closed')})`);
const WON_HEADER = dealHeader('won');
const NOT_WON = 'not won';
const IN_ORDER = ['won', 'lost', 'churned'];
const MOST_STAGES = 60;
const ANYTHING_ELSE = 'open = *';

type Named = readonly [outcome: string | undefined, stage: string];

/** Deals need both ends; a list without any deal of one most likely will call it so. */
const usualEnds = [
  ['won', 'Closed Won'],
  ['lost', 'Closed Lost'],
] as const;

/**
 * Which values of a stage column mean which outcome.
 *
 * @param header in plain words, as `headerWords` gives it: `is won` explains a yes
 * @param cells of that column
 * @returns values of the Outcome role, or `undefined` where none of them says won or one
 * can't be written in a list of outcomes
 * @example
 * guessOutcomes('stage', ['Closed Won', 'Lost', 'Demo']);
 * // 'won = Closed Won; lost = Lost; open = *'
 */
export function guessOutcomes(header: string, cells: readonly Cell[]): string | undefined {
  const stages = distinctTexts(cells);
  if (stages.length > MOST_STAGES) return undefined;
  const named = isYesNo(header, stages) ? yesNoOutcomes(stages) : namedOutcomes(stages);
  if (named.every(([outcome]) => outcome !== 'won')) return undefined;
  const values = writeOutcomes(withBothEnds(named, stages));
  return isMisfit(readOutcomes(values)) ? undefined : values;
}

/**
 * Values of the Outcome role; every value that no outcome names is open.
 *
 * @param named outcome and value; `open` may be left out
 * @example writeOutcomes([['won', 'Won'], ['lost', 'Lost']]) // 'won = Won; lost = Lost; open = *'
 */
function writeOutcomes(named: readonly Named[]): string {
  const written = IN_ORDER.flatMap((outcome) => {
    const stages = named.filter(([name]) => name === outcome).map(([, stage]) => joinList([stage]));
    return stages.length === 0 ? [] : [`${outcome} = ${stages.join(', ')}`];
  });
  return [...written, ANYTHING_ELSE].join('; ');
}

/**
 * Values of the Outcome role as far as a person has told them. For an end of which they have not told
 * any, the usual word stands, by a name that no value has, so that what is not told stays open.
 *
 * @param told outcome and value; of a value told twice the last counts
 * @param cells of that column
 * @returns what {@link readOutcomes} can read
 * @example toldOutcomes([['won', 'budget']], ['budget', 'support'])
 * // 'won = budget; lost = Closed Lost; open = *'
 */
export function toldOutcomes(told: readonly Named[], cells: readonly Cell[]): string {
  const byStage = new Map(told.map((named) => [fold(named[1]), named]));
  for (const unwritable of ['', '*']) byStage.delete(unwritable);
  return writeOutcomes(withBothEnds([...byStage.values()], distinctTexts(cells)));
}

function withBothEnds(named: readonly Named[], stages: readonly string[]): readonly Named[] {
  const taken = new Set([...stages, ...named.map(([, stage]) => stage)].map(fold));
  const missing = usualEnds.filter(([end]) => named.every(([outcome]) => outcome !== end));
  return [...named, ...missing.map(([end, usual]): Named => [end, freeName(usual, taken)])];
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(fold(name)) ? freeName(`${name} (none yet)`, taken) : name;
}

/** Where nothing is lost, what is not won is; where nothing is won, what is closed and not lost. */
function namedOutcomes(stages: readonly string[]): Named[] {
  const named = stages.map((stage): Named => [saidBy(fold(stage)), stage]);
  const has = (outcome: string) => named.some(([one]) => one === outcome);
  const told: readonly Named[] = has('lost')
    ? named
    : named.map(([one, stage]) => [one === NOT_WON ? 'lost' : one, stage]);
  const isEnded = has('won') || told.every(([one]) => one !== 'lost');
  return told.map(([one, stage]) => {
    const isWon = !isEnded && one === undefined && CLOSED.test(fold(stage));
    return [isWon ? 'won' : one, stage];
  });
}

function saidBy(folded: string): string | undefined {
  const found = outcomes.find(([, said]) => said.test(folded));
  if (found === undefined) return undefined;
  const [outcome, , denied] = found;
  const isDenied = denied.test(folded) || parseYesNo(answerIn(folded)) === 0;
  if (!isDenied) return outcome;
  return outcome === 'won' ? NOT_WON : undefined;
}

/** @example answerIn('won: no') // 'no' */
function answerIn(folded: string): string {
  return folded.includes(':') ? folded.slice(folded.lastIndexOf(':') + 1).trim() : '';
}

function isYesNo(header: string, stages: readonly string[]): boolean {
  return WON_HEADER.test(header) && stages.every((stage) => !Number.isNaN(parseYesNo(fold(stage))));
}

function yesNoOutcomes(stages: readonly string[]): Named[] {
  return stages.map((stage) => [parseYesNo(fold(stage)) === 1 ? 'won' : 'lost', stage]);
}

/** Texts of cells as written first, regardless of case; blanks left out. */
export function distinctTexts(cells: readonly Cell[]): string[] {
  const texts = new Map<string, string>();
  for (const cell of cells) {
    const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
    const key = fold(text);
    if (key !== '' && !texts.has(key)) texts.set(key, text);
  }
  return [...texts.values()];
}
