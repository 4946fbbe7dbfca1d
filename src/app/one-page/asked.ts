import { type AnswerKey, isTelling } from './four-answers';
import type { OnePage } from './one-page';
import type { Proof } from './proof';
import { words } from './words';

/** What a page lacks, and where that is written. */
export interface Lacking {
  readonly page: OnePage;
  readonly owner: string;
  readonly proof: Proof;
  readonly isChanged: boolean;
  /** Answers that the page has no room for in full. */
  readonly cut: readonly AnswerKey[];
  /** The cells that the answers and the owner are to be written into; `''` where there is no row for it. */
  readonly cells: Readonly<Record<AnswerKey | 'owner', string>>;
}

/** Some lines under a title. */
export interface Asked {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Asks for what a page lacks; nothing of it is printed. Groups without a line are left out. */
export function askedOf({ page, owner, proof, isChanged, cut, cells }: Lacking): Asked[] {
  const { asked } = words;
  const { answers, dimensions, exclusions } = page;
  const at = (key: AnswerKey) => asked.at(words.answers[key], cells[key] || asked.noRow);
  const todo = proof.todo || (isChanged ? words.proof.again : '');
  const lacks = {
    criteria: dimensions.length === 0,
    whys: dimensions.some(({ criteria }) => criteria.some(({ why }) => why === '')),
    exclusions: exclusions.length === 0,
  };
  const missing = [
    ...answers.filter((one) => !isTelling(one)).map(({ key }) => at(key)),
    ...(owner === '' ? [asked.at(asked.owner, cells.owner || asked.noRow)] : []),
    ...(lacks.criteria ? [asked.criteria] : []),
    ...(lacks.whys ? [asked.whys] : []),
    ...(lacks.exclusions ? [asked.exclusions] : []),
    ...(todo === '' ? [] : [asked.at(asked.proof, todo)]),
  ];
  const made = answers.filter(({ by }) => by === 'whys').map(({ key }) => at(key));
  const groups = [
    { title: asked.missing, lines: missing },
    { title: asked.made, lines: made },
    { title: asked.cut, lines: cut.map(at) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
