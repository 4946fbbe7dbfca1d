import { counted } from '../../engine/figures';
import type { Preview } from '../../protocol/preview';

type Remarked = Pick<Preview, 'problems' | 'unreadable' | 'remarks'>;

/**
 * What the accounts hold that a definition can't use, in one line.
 *
 * @returns `''` where there is nothing of it.
 * @example remarkTitle(preview) // '28 cells could not be read · 1 more remark'
 */
export function remarkTitle({ problems, unreadable, remarks }: Remarked): string {
  const cells = unreadable.reduce((sum, one) => sum + one.cells, 0);
  const others = remarks.length;
  const parts = [
    problems.length > 0 && `${counted(problems.length, 'column')} could not be found`,
    cells > 0 && `${counted(cells, 'cell')} could not be read`,
    others > 0 && counted(others, 'remark'),
  ];
  return parts.filter(Boolean).join(' · ');
}
