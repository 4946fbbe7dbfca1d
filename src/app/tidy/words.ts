import type { Carried } from '../../definition/sheet/tidy/plan-tidy';
import { must } from '../messages';

/** Of what goes along, so much is told. */
const SHOWN = 6;

const STAYS = 'The definition stays as it is, and so do all scores.';

/** What tidying up says. */
export const words = {
  ask: (sheet: string, carried: readonly Carried[]) =>
    [
      `${sheet} is laid out as a new one: its name, a sentence and a status line on top, CRITERIA first, SETTINGS last, columns of one kind below each other, drop-downs and colours. ${STAYS}`,
      ...(carried.length === 0 ? [] : [`What is yours goes along: ${told(carried)}.`]),
      'Tidy up now?',
    ].join('\n\n'),
  askLooks: (sheet: string) =>
    `${sheet} is tidy: all stands where it stands in a new one. Nothing was written.\n\nLay its widths, colours, drop-downs and notes anew?`,
  done: (sheet: string, carried: readonly Carried[]) =>
    [
      `${sheet} is tidy: CRITERIA first, SETTINGS last. ${STAYS}`,
      ...(carried.length === 0 ? [] : [`Yours went along: ${told(carried)}.`]),
    ].join(' '),
  looksDone: (sheet: string) => `${sheet} has its widths, colours, drop-downs and notes anew.`,
  changed: (sheet: string) =>
    `${sheet} was changed since you were asked. Nothing was written: choose Tidy up… again.`,
  otherDefinition: (sheet: string) =>
    `${sheet} would not read as the same definition afterwards. It was left as it was.`,
  halfway: (sheet: string) =>
    `A part of ${sheet} stands in its new place already. It scores as before; Tidy up… finishes it.`,
  merged: (cell: string) =>
    inTheWay('merged cells', 'some', cell, 'Format › Merge cells › Unmerge'),
  protected: (cell: string) =>
    inTheWay('protected ranges', 'one', cell, 'Data › Protect sheets and ranges'),
  filtered: (cell: string) => inTheWay('filters', 'one', cell, 'Data › Remove filter'),
  torn: (read: string, cell: string) =>
    must(
      'A formula',
      'about one cell, or cells of one column of a section',
      read,
      `${cell}; its parts go apart: let it read ICP_CONFIG or one column`,
    ),
  textual: (sheet: string, cell: string) =>
    must('A formula', 'one that follows what it reads', `"${sheet}" in a text`, cell),
  tornRange: (range: string, area: string) =>
    must(
      `Named range ${range}`,
      'over one cell, or cells of one column of a section',
      area,
      'Data › Named ranges; its parts go apart',
    ),
} as const;

function inTheWay(what: string, found: string, cell: string, where: string): string {
  return must('Cells that move', `free of ${what}`, found, `${cell}; ${where}`);
}

/** @example told([{ what: 'column', called: 'Ticket', from: 'J', to: 'M' }]) // 'column J ("Ticket") to M' */
function told(carried: readonly Carried[]): string {
  const one = ({ what, called, from, to }: Carried) => {
    const noun = what === 'rows' && !from.includes('–') ? 'row' : what;
    return `${noun} ${from}${called === '' ? '' : ` ("${called}")`} to ${to}`;
  };
  const shown = carried.slice(0, SHOWN).map(one);
  const more = carried.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
