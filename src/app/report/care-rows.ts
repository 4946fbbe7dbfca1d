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

/** What to keep in mind as rows, so many at most. */
export function careRows(lines: readonly Care[], place: Place, most: number): PageRow[] {
  const shown = lines.slice(0, most);
  const tones = { '✓': colors.good.color, '!': colors.look.color };
  const rows = shown.map(({ mark, text }): PageRow => {
    const style = { color: tones[mark], wrap: 'overflow' } as const;
    return { cells: [{ ...place, value: `${mark} ${text}`, style }] };
  });
  const more = lines.length - shown.length;
  const rest = more > 0 ? [noteRow(`${more} more in full below.`, place.column)] : [];
  return [sectionRow('Read with care', place), ...rows, ...rest];
}
