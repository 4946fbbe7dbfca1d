import type { Definition } from '../../../definition/definition';
import type { Discovery } from '../../../insight/discovery/discover';
import { colors } from '../../look/palette';
import type { PageRow } from '../../report/page';
import { lined, type Place, sectionRow } from '../../report/parts';
import { shortly } from '../../report/room';
import type { FoundPatterns } from '../find-patterns';
import { usableOf } from './finding';
import { frontWords } from './words';

const { worth: say } = frontWords;
/** Patterns of each comparison that there is room for, and letters of their names. */
const MOST = 3;
const LETTERS = 52;
const quiet = { size: 9, color: colors.secondary } as const;

/** What staying customers and the best ones have; nothing where neither are known. */
export function worthRows(
  { staying, best }: FoundPatterns,
  definition: Definition,
  place: Place,
): PageRow[] {
  const { column } = place;
  const part = (heading: string, about: (good: number, bad: number) => string, one: Discovery) => {
    const { won } = one.sample;
    const good = won.reduce((sum, is) => sum + is, 0);
    const head: PageRow = {
      cells: [
        { column, value: heading, style: { bold: true } },
        { column: column + 2, value: about(good, won.length - good), style: quiet },
      ],
    };
    const rows = usableOf(one, definition)
      .slice(0, MOST)
      .map(({ pattern: { winRate, otherWinRate }, label }): PageRow => {
        return {
          cells: [
            { column, value: `   ${shortly(label, LETTERS)}` },
            {
              column: column + 5,
              value: say.rate(winRate.value, otherWinRate.value),
              style: quiet,
            },
          ],
        };
      });
    const none: PageRow = { cells: [{ column, value: `   ${say.none}`, style: quiet }] };
    return [head, ...(rows.length > 0 ? rows : [none])];
  };
  const ranked = best?.discovery;
  const parts = [
    ...(staying ? part(say.stay, say.staying, staying) : []),
    ...(best && ranked ? part(say.best, () => say.rankedBy(best.rankedBy), ranked) : []),
  ];
  return parts.length === 0 ? [] : [sectionRow(say.title, place), ...lined(parts, place)];
}
