import { colors } from '../look/palette';
import type { PageRow } from './page';
import { sentenceRow, titleRow } from './parts';
import { folded } from './room';

/** A judgement: it holds, it needs a look, it does not hold; `·` where nothing is right or wrong. */
export type Mark = '✓' | '!' | '✕' | '·';

const tones = {
  '✓': colors.good,
  '!': colors.look,
  '✕': colors.serious,
  '·': { color: colors.text, ground: colors.subtleHeader },
} as const;

/** The top of a page. */
export interface Head {
  /** Name of the tab. */
  readonly title: string;
  readonly about: string;
  readonly mark: Mark;
  /** The sentence that says it all. */
  readonly text: string;
  /** What to do where nothing can be said, and what it rests on: a row each, none for `''`. */
  readonly below: readonly string[];
}

/** Letters of a line below the sentence over a page that stands beside an open sidebar. */
const LINE = 184;

/** The first rows of a page: its name, its sentence and what that rests on. */
export function headRows(
  { title, about, mark, text, below }: Head,
  [aboutColumn, columns]: readonly [aboutColumn: number, columns: number],
): PageRow[] {
  return [
    titleRow(title, about, aboutColumn),
    sentenceRow(`${mark} ${text}`, tones[mark], columns),
    ...below
      .filter(Boolean)
      .flatMap((text) => folded(text, LINE))
      .map((value) => ({ cells: [{ column: 1, value, style: { color: colors.secondary } }] })),
  ];
}
