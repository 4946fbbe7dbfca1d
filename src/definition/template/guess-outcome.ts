import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { joinList } from '../../engine/values/list';
import { readOutcomes } from '../outcomes';

/** What speaks for an outcome in the name of a stage; the first that fits counts. */
const outcomes: readonly (readonly [string, RegExp])[] = [
  ['churned', /churn|cancel|terminated/],
  [
    'lost',
    /\blost\b|\bloss\b|\blose\b|disqualif|\bdead\b|no decision|reject|abandon|verloren|\bverl\b|perdu|perdid/,
  ],
  ['won', /\bwon\b|\bwin\b|signed|success|customer|gewonnen|\bgew\b|gagne|ganad|ganh/],
];
const IN_ORDER = ['won', 'lost', 'churned'];
const MOST_STAGES = 60;
const YES = /^(?:true|yes|y|1)$/;
const NO = /^(?:false|no|n|0)$/;
const ANYTHING_ELSE = 'open = *';

type Named = readonly [outcome: string | undefined, stage: string];

/** Deals need both ends; a list without any lost deal most likely will call it so. */
const USUAL_LOST: Named = ['lost', 'Closed Lost'];

/** What stands for a column none of whose values says how a deal ended. */
export const usualOutcomes = 'won = Closed Won; lost = Closed Lost; open = *';

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
  const named = isYesNo(header, stages) ? yesNoOutcomes(stages) : stages.map(namedOutcome);
  if (named.every(([outcome]) => outcome !== 'won')) return undefined;
  const isLostMissing = named.every(([outcome]) => outcome !== 'lost');
  const values = writeOutcomes(isLostMissing ? [...named, USUAL_LOST] : named);
  return isMisfit(readOutcomes(values)) ? undefined : values;
}

/**
 * Values of the Outcome role; every value that no outcome names is open.
 *
 * @param named outcome and value; `open` may be left out
 * @example writeOutcomes([['won', 'Won'], ['lost', 'Lost']]) // 'won = Won; lost = Lost; open = *'
 */
export function writeOutcomes(named: readonly Named[]): string {
  const written = IN_ORDER.flatMap((outcome) => {
    const stages = named.filter(([name]) => name === outcome).map(([, stage]) => joinList([stage]));
    return stages.length === 0 ? [] : [`${outcome} = ${stages.join(', ')}`];
  });
  return [...written, ANYTHING_ELSE].join('; ');
}

function namedOutcome(stage: string): Named {
  const folded = fold(stage);
  return [outcomes.find(([, pattern]) => pattern.test(folded))?.[0], stage];
}

function isYesNo(header: string, stages: readonly string[]): boolean {
  const answers = stages.map(fold);
  return (
    /\b(?:won|win|gewonnen|gagnee?)\b/.test(header) &&
    answers.every((text) => YES.test(text) || NO.test(text))
  );
}

function yesNoOutcomes(stages: readonly string[]): Named[] {
  return stages.map((stage) => [YES.test(fold(stage)) ? 'won' : 'lost', stage]);
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
