import { wholePercent } from '../../../engine/figures';
import { MANY } from '../../../insight/build/words';
import { colors } from '../../look/palette';
import type { PageRow } from '../../report/page';
import { type Place, sectionRow } from '../../report/parts';
import { folded, shortly } from '../../report/room';
import type { Finding, Findings } from './finding';
import { frontWords } from './words';

const { next: say } = frontWords;
/** Changes that there is room for, and letters of their names. */
const MOST = 4;
const LETTERS = 40;
const LINE = 104;
const quiet = { size: 9, color: colors.secondary } as const;

/** What to do with what was found: in words, or as changes with what one gets of them. */
export function nextRows(findings: Findings, place: Place): PageRow[] {
  const { usable, fresh, asked, areSame, idle } = findings;
  const { column } = place;
  const says = (text: string, bold = false): PageRow[] =>
    folded(text, LINE).map((value) => ({ cells: [{ column, value, style: { bold } }] }));
  const changes = fresh.slice(0, MOST).map((one) => changeRow(one, column));
  const [change, own, others, gets] = say.headers;
  const header: PageRow = {
    cells: [
      { column, value: change, style: quiet },
      { column: column + 4, value: own, style: quiet },
      { column: column + 5, value: others, style: quiet },
      { column: column + 7, value: gets, style: quiet },
    ],
  };
  const told = [
    ...(changes.length > 0 ? [...says(say.accept, true), header, ...changes] : []),
    ...(changes.length === 0 && usable.length > 0
      ? [...says(say.allThere(areSame), true), ...says(say.backtest)]
      : []),
    ...(usable.length === 0 ? withoutAny(findings).flatMap((text) => says(text)) : []),
    ...(usable.length > 0 && idle.length > 0 ? says(say.idle(idle)) : []),
    ...(asked.length > 0 ? says(say.answer(asked)) : []),
  ];
  return [sectionRow(say.title, place), ...told];
}

function changeRow({ pattern, label }: Finding, column: number): PageRow {
  const { verdict, winRate, otherWinRate } = pattern;
  const change = { exclusion: say.exclude, 'wins but churns': say.weigh } as const;
  const tell =
    verdict === 'exclusion' || verdict === 'wins but churns' ? change[verdict] : say.take;
  const gets = verdict in say.gets ? say.gets[verdict as keyof typeof say.gets] : '';
  return {
    cells: [
      { column, value: tell(shortly(label, LETTERS)) },
      { column: column + 4, value: wholePercent(winRate.value) },
      { column: column + 5, value: wholePercent(otherWinRate.value) },
      { column: column + 7, value: gets, style: quiet },
    ],
  };
}

function withoutAny({ won, lost }: Findings): string[] {
  const isFew = Math.min(won, lost) < MANY;
  return [say.column, ...(isFew ? [frontWords.moreDeals] : [])];
}
