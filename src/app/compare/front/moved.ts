import type { ChangedAccount } from '../../../protocol/changed-account';
import { colors } from '../../look/palette';
import type { PageRow } from '../../report/page';
import { lined, noteRow, type Place, sectionRow } from '../../report/parts';
import { shortly } from '../../report/room';
import type { Comparison } from '../comparison';
import { type Findings, inIcp } from './finding';
import { frontWords } from './words';

const { moved: say } = frontWords;
/** Accounts of each direction, letters of a name and of a reason that there is room for. */
const MOST = 2;
const LETTERS = { name: 24, tier: 10, because: 27 };
const quiet = { size: 9, color: colors.secondary } as const;

/** The accounts whose tier changes most: into the ICP, out of it, and the others. */
export function movedRows(
  comparison: Comparison,
  found: Findings,
  link: (row: number) => string,
  place: Place,
): PageRow[] {
  const { total, largest } = comparison.changed;
  const { column } = place;
  const isIn = inIcp(comparison);
  const sides = [
    [say.into, found.into, false, true],
    [say.out, found.out, true, false],
    [say.within, found.within, undefined, undefined],
  ] as const;
  const parts = sides.flatMap(([heading, accounts, was, is]): PageRow[] => {
    if (accounts === 0) return [];
    const own = largest.filter(({ before, after }) => {
      const [from, to] = [isIn.before(before), isIn.after(after)];
      return was === undefined ? from === to : from === was && to === is;
    });
    const head: PageRow = {
      cells: [
        { column, value: heading, style: { bold: true } },
        { column: column + 2, value: say.counted(accounts), style: quiet },
      ],
    };
    return [head, ...own.slice(0, MOST).map((one) => accountRow(one, link, column))];
  });
  const below = total === 0 ? say.none : say.all(largest.length, total);
  return [
    sectionRow(say.title(total, found.accounts), place),
    ...lined(parts, place),
    noteRow(below, column),
  ];
}

function accountRow(
  { row, account, before, after, scoreBefore, scoreAfter, because }: ChangedAccount,
  link: (row: number) => string,
  column: number,
): PageRow {
  const score = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1));
  const tier = (name: string) => shortly(name, LETTERS.tier);
  return {
    cells: [
      { column, value: `   ${shortly(account, LETTERS.name)}` },
      {
        column: column + 2,
        value: link(row),
        format: 'formula',
        style: { size: 9, color: colors.action, align: 'left' },
      },
      { column: column + 3, value: `${tier(before)} → ${tier(after)}` },
      { column: column + 5, value: `${score(scoreBefore)} → ${score(scoreAfter)}` },
      { column: column + 7, value: shortly(because, LETTERS.because), style: quiet },
    ],
  };
}
