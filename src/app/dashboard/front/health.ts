import { colors } from '../../look/palette';
import { brief } from '../../one-page/text-lines';
import type { PageRow } from '../../report/page';
import { sectionRow } from '../../report/parts';
import type { Dashboard } from '../dashboard';
import { words } from '../words';
import { LETTERS, RIGHT } from './frame';

const tones = {
  serious: { color: colors.serious.color, bold: true },
  look: { color: colors.look.color },
  note: {},
} as const;
const { column } = RIGHT;

/**
 * Health in a few lines: what harms most, then what is fine, then where it is put right.
 *
 * @param most - Rows that there are for them.
 */
export function healthRows({ health }: Dashboard, most: number): PageRow[] {
  const header: PageRow = {
    cells: [
      { ...RIGHT, style: { ground: colors.subtleHeader } },
      { column, value: health.below, style: { size: 9, color: colors.secondary } },
    ],
  };
  const room = Math.max(1, most - 1);
  const findings = health.findings.map(({ severity, title, what }): PageRow => {
    const said = (text: string) => `${words.finding[severity]} ${text}`;
    const value = said(what).length > LETTERS ? brief(said(`${title}.`), LETTERS) : said(what);
    return { cells: [{ column, value, style: tones[severity] }] };
  });
  const fine = health.fine.map((what): PageRow => {
    const style = { color: colors.good.color };
    return { cells: [{ column, value: brief(`✓ ${what}`, LETTERS), style }] };
  });
  const told = findings.slice(0, Math.max(room - 2, 1));
  const below: PageRow = {
    cells: [{ column, value: words.fix, style: { color: colors.secondary } }],
  };
  return [
    sectionRow(words.health, RIGHT),
    header,
    ...told,
    ...fine.slice(0, room - told.length),
    below,
  ];
}
