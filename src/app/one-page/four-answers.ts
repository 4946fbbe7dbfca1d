import type { DefinedCriterion, Definition } from '../../definition/definition';
import { isEvidence } from '../../definition/edit/evidence';
import { reasonIn } from '../../definition/template/words';
import { fold } from '../../engine/values/fold';
import { calledAloud } from './spoken-condition';
import { oneLine } from './text-lines';
import { words } from './words';

/** The settings that the page is worded by, in its order. */
export const answerKeys = ['whatKind', 'whyNow', 'whyUs', 'whyItPays'] as const;
export type AnswerKey = (typeof answerKeys)[number];

/** One of the four answers. */
export interface Answer {
  readonly key: AnswerKey;
  readonly text: string;
  /** Who worded it: a person, the whys of criteria, their names alone, or nobody yet. */
  readonly by: 'person' | 'whys' | 'names' | 'nobody';
}

/** Dimensions of usual names whose whys say why now, why us and why it pays; all others say what kind. */
const dimensionsOf: Readonly<Record<Exclude<AnswerKey, 'whatKind'>, RegExp>> = {
  whyNow: /^(?:situational|behaviou?ral|intent|timing)$/,
  whyUs: /^(?:technographic|problem fit)$/,
  whyItPays: /^(?:success potential|economics)$/,
};

/** Whys that are taken over, and names. */
const MOST_WHYS = 2;
const MOST_NAMES = 3;

/**
 * The four answers: as the settings word them; where one is blank, from the whys that people or deals
 * gave to its criteria, the weightiest first, else from what these look for. Why it pays is told by
 * nothing but whys: of its own dimensions, else what deals say of the weightiest criterion.
 *
 * @param criteria - Those that count, the weightiest first.
 */
export function fourAnswers(
  { settings }: Pick<Definition, 'settings'>,
  criteria: readonly DefinedCriterion[],
): Answer[] {
  return answerKeys.map((key): Answer => {
    const written = oneLine(settings[key]);
    if (written !== '') return { key, text: written, by: 'person' };
    return { key, ...madeOf(key, criteria) };
  });
}

/** Whether an answer says more than the lists below it. */
export function isTelling({ by }: Answer): boolean {
  return by === 'person' || by === 'whys';
}

type Made = Pick<Answer, 'text' | 'by'>;
const NOBODY: Made = { text: words.nobody, by: 'nobody' };

function madeOf(key: AnswerKey, criteria: readonly DefinedCriterion[]): Made {
  const own = criteria.filter(({ dimension }) => isOf(key, fold(dimension)));
  const told = own.filter(({ why }) => oneLine(reasonIn(why)) !== '');
  if (told.length > 0) {
    return { text: told.slice(0, MOST_WHYS).map(sentenceOf).join(' '), by: 'whys' };
  }
  if (key === 'whyItPays') {
    const proven = criteria.find(({ why }) => isEvidence(why));
    return proven === undefined ? NOBODY : { text: sentenceOf(proven), by: 'whys' };
  }
  const names = own.slice(0, MOST_NAMES).map(calledAloud);
  return names.length === 0 ? NOBODY : { text: words.lookFor(names), by: 'names' };
}

function isOf(key: AnswerKey, dimension: string): boolean {
  if (key !== 'whatKind') return dimensionsOf[key].test(dimension);
  return !Object.values(dimensionsOf).some((names) => names.test(dimension));
}

/** A why says of what it is one. */
function sentenceOf(criterion: DefinedCriterion): string {
  const text = words.because(calledAloud(criterion), oneLine(reasonIn(criterion.why)));
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
