import type { BandRole } from '../../../definition/tier-role';
import { wholePercent } from '../../../engine/figures';
import type { DriftSaid, DriftView } from '../../../protocol/drift-view';
import { colors } from '../../look/palette';
import { tierColors, tierStyles } from '../../look/tier-styles';
import { paler, rateBar } from '../../report/bar';
import { WIDTHS } from '../../report/frame';
import type { PageCell, PageRow } from '../../report/page';
import { noteRow, type Place, sectionRow } from '../../report/parts';
import { folded, shortly } from '../../report/room';
import { words } from '../words';
import { rateOf } from './numbers';

const quiet = { size: 9, color: colors.secondary } as const;
const right = { align: 'right' } as const;
/** Letters of a name in the first column. */
const NAME = 28;
/** Lines of a part. */
const MOST = 9;

/** What there is to say of each of some things, what moved first. */
export function saidRows(
  title: string,
  said: readonly DriftSaid[],
  place: Place,
  none: string,
): PageRow[] {
  const rows = said.slice(0, MOST).map(
    ({ name, says, moved }): PageRow => ({
      cells: [
        { column: place.column, value: shortly(name, NAME) },
        {
          column: place.column + 1,
          value: moved ? `! ${says}` : says,
          style: { color: moved ? colors.look.color : colors.secondary },
        },
      ],
    }),
  );
  const more = said.length - rows.length;
  return [
    sectionRow(title, place),
    ...rows,
    ...(more > 0 ? [noteRow(words.more(more), place.column)] : []),
    ...(said.length === 0 ? textRows([none], place) : []),
  ];
}

/** The win rate of each tier now, a gap in its bar where it was before. */
export function tierRows(
  { tiers }: DriftView,
  roles: ReadonlyMap<string, BandRole>,
  place: Place,
): PageRow[] {
  const { column } = place;
  const rows = tiers.map(({ name, before, now, says, moved }): PageRow => {
    const role = roles.get(name) ?? 'next';
    const rate = rateOf(now);
    const was = rateOf(before);
    const color = tierColors[role];
    const gap = Number.isNaN(was.value) ? undefined : was.value;
    return {
      cells: [
        { column, value: name, style: tierStyles[role] },
        {
          column: column + 1,
          value: rate.value,
          format: 'wholePercent',
          style: { bold: true, ...right },
        },
        { column: column + 2, value: rateBar(rate, BAR, [color, paler(color, 0.5)], gap) },
        {
          column: column + 4,
          value: rate.trials === 0 ? words.tiers.noDeal : words.tiers.won(rate),
          style: quiet,
        },
        { column: column + 6, value: words.tiers.before(was), style: quiet },
        {
          column: column + 8,
          value: moved ? `! ${says}` : says,
          style: { ...right, color: moved ? colors.look.color : colors.secondary },
        },
      ],
    };
  });
  if (rows.length === 0) return [];
  return [sectionRow(words.tiers.title, place), ...rows, noteRow(words.tiers.legend, column)];
}

const BAR = 146;

/** What differs in and out of the ICP, now and before. */
export function sideRows({ sides }: DriftView, place: Place): PageRow[] {
  if (sides.length === 0) return [];
  const at = [2, 3, 4, 6].map((step) => place.column + step);
  const cells = (values: readonly string[], style: PageCell['style']): PageCell[] =>
    values.map((value, index) => ({
      column: at[index] as number,
      value,
      style: { ...right, ...style },
    }));
  return [
    sectionRow(words.sides.title, place),
    { cells: cells(words.sides.headers, quiet) },
    ...sides.map(
      ({ name, inside: [before, now], outside: [out, outNow] }): PageRow => ({
        cells: [{ column: place.column, value: name }, ...cells([now, before, outNow, out], {})],
      }),
    ),
  ];
}

/** Open deals that take too long, by tier, and what they share. */
export function stalledRows(
  { stalled }: DriftView,
  roles: ReadonlyMap<string, BandRole>,
  place: Place,
): PageRow[] {
  if (stalled === null) return [];
  const { stalled: say } = words;
  const isAny = stalled.tiers.some((one) => one.stalled > 0);
  const rows = isAny ? stalled.tiers : [];
  return [
    sectionRow(say.title, place),
    ...textRows([stalled.says], place),
    ...rows.map(({ tier, open, stalled: late, after }): PageRow => {
      const style = tierStyles[roles.get(tier) ?? 'next'];
      return {
        cells: [
          { column: place.column, value: tier, style },
          { column: place.column + 2, value: say.of(late, open), style: right },
          { column: place.column + 3, value: `  ${after}`, style: quiet },
        ],
      };
    }),
    ...textRows(stalled.shared.slice(0, MOST_SHARED), place),
    ...textRows(stalled.aside, place, quiet),
  ];
}

const MOST_SHARED = 3;

/** From stage to stage beside what is usual. */
export function stageRows({ stages }: DriftView, place: Place): PageRow[] {
  if (stages === null) return [];
  const { column } = place;
  return [
    sectionRow(words.stages.title(stages.header), place),
    ...stages.steps.map(({ name, rate, usual, says, moved }): PageRow => {
      const { value, successes, trials } = rateOf(rate);
      return {
        cells: [
          { column, value: name },
          { column: column + 3, value: wholePercent(value), style: { bold: true, ...right } },
          { column: column + 4, value: `  ${words.stalled.of(successes, trials)}`, style: quiet },
          { column: column + 6, value: usual && words.stages.isUsual(usual), style: quiet },
          {
            column: column + 8,
            value: moved ? `! ${says}` : says,
            style: { ...right, color: moved ? colors.look.color : colors.secondary },
          },
        ],
      };
    }),
  ];
}

/** Deals that sellers began beside those that came by themselves. */
export function beganRows({ initiators }: DriftView, place: Place): PageRow[] {
  if (initiators === null) return [];
  const { initiators: say } = words;
  const { column } = place;
  const sides = [
    [say.inbound, initiators.inbound, colors.won],
    [say.seller, initiators.seller, colors.quietBar],
  ] as const;
  return [
    sectionRow(say.title(initiators.header), place),
    ...sides.map(([name, counted, color]): PageRow => {
      const rate = rateOf(counted);
      return {
        cells: [
          { column, value: name },
          { column: column + 2, value: rateBar(rate, BAR, [color, paler(color, 0.5)]) },
          { column: column + 4, value: wholePercent(rate.value), style: { bold: true, ...right } },
          { column: column + 6, value: words.tiers.won(rate), style: quiet },
        ],
      };
    }),
    noteRow(initiators.says, column),
  ];
}

/** Texts over the width of a part. @param indent - In front of each line. */
export function textRows(
  texts: readonly string[],
  { column, columns }: Place,
  style: PageCell['style'] = {},
  indent = '',
): PageRow[] {
  const pixels = WIDTHS.slice(column - 1, column - 1 + columns).reduce((sum, one) => sum + one, 0);
  const most = Math.floor(pixels / LETTER);
  return texts.flatMap((text) =>
    folded(text, most).map(
      (line): PageRow => ({ cells: [{ column, value: indent + line, style }] }),
    ),
  );
}

/** Pixels of a letter, on average. */
const LETTER = 6.2;
