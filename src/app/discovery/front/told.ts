import { count } from '../../../engine/figures';
import { colors } from '../../look/palette';
import { paler, rateBar } from '../../report/bar';
import type { PageRow } from '../../report/page';
import { noteRow, type Place, sectionRow } from '../../report/parts';
import { shortly } from '../../report/room';
import type { Findings } from './finding';
import { toneOf } from './numbers';
import { frontWords } from './words';

/** Patterns that there is room for, letters of their names, and pixels of their bars. */
const MOST = 6;
const LETTERS = 26;
const BAR = 132;

/** The win rate of each pattern, with bars. */
export function toldRows({ usable }: Findings, { column, columns }: Place): PageRow[] {
  const rows = usable.slice(0, MOST).map(({ pattern, label, isThere }): PageRow => {
    const { successes, trials, value } = pattern.winRate;
    const tone = toneOf(pattern);
    return {
      cells: [
        { column, value: `${isThere ? '✓' : '○'} ${shortly(label, LETTERS)}` },
        {
          column: column + 1,
          value,
          format: 'wholePercent',
          style: { bold: true, align: 'right' },
        },
        { column: column + 2, value: rateBar(pattern.winRate, BAR, [tone, paler(tone, 0.5)]) },
        {
          column: column + 4,
          value: `${count(successes)} of ${count(trials)}`,
          style: { size: 9, color: colors.secondary },
        },
      ],
    };
  });
  const note = noteRow(frontWords.toldNote(usable.length - rows.length), column);
  return [sectionRow(frontWords.told, { column, columns }), ...rows, note];
}
