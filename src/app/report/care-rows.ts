import { counted } from '../../engine/figures';
import { colors } from '../look/palette';
import type { PageRow } from './page';
import { noteRow, type Place, sectionRow } from './parts';

/** A line of what to keep in mind. */
export interface Care {
  readonly mark: '✓' | '!';
  readonly text: string;
}

/** What needs a look. */
export const look = (text: string): Care => ({ mark: '!', text });
/** What is as it should be. */
export const good = (text: string): Care => ({ mark: '✓', text });

/** What to keep in mind as rows, so many at most and one that says how many more; one more takes its place. */
export function careRows(lines: readonly Care[], place: Place, most: number): PageRow[] {
  const shown = lines.length > most + 1 ? lines.slice(0, most) : lines;
  const tones = { '✓': colors.good.color, '!': colors.look.color };
  const rows = shown.map(({ mark, text }): PageRow => {
    const style = { color: tones[mark], wrap: 'overflow' } as const;
    return { cells: [{ ...place, value: `${mark} ${text}`, style }] };
  });
  const others = lines.slice(shown.length);
  const rest = others.length > 0 ? [noteRow(moreWords(others), place.column)] : [];
  return [sectionRow('Read with care', place), ...rows, ...rest];
}

function moreWords(others: readonly Care[]): string {
  const cautions = others.filter(({ mark }) => mark === '!').length;
  return cautions > 0
    ? `${counted(cautions, 'more caution')} in full below.`
    : `${others.length} more are as they should be.`;
}
