import type { Verdict } from '../../../definition/verdict';
import { signed, wholePercent } from '../../../engine/figures';
import { worthALook } from '../../../insight/backtest/worth-a-look';
import type { Rates } from '../../../insight/deals/rates';
import { colors } from '../../look/palette';
import type { PageRow } from '../../report/page';
import { type Place, sectionRow } from '../../report/parts';
import { folded, shortly } from '../../report/room';
import type { CellStyle } from '../../workbook';
import type { BacktestRun } from '../backtest-run';
import type { ConditionName } from '../condition-names';
import { noAdvice } from '../report-blocks';

/** Changes that there is room for. */
const MOST = 4;
/** Letters of a name. */
const NAME = 28;
/** Columns from which on a line is a long one. */
const WIDE = 6;

interface Line {
  readonly text: string;
  readonly rates: Rates;
  readonly gets: string;
}

const gets = { higher: 'Fewer, better leads', lower: 'More leads', without: 'One less to keep up' };

/** What a verdict leaves to do. */
interface Help {
  readonly lines: (run: BacktestRun, name: ConditionName) => readonly Line[];
  /** Above these lines. */
  readonly some: string;
  /** Where there is none. */
  readonly none: (run: BacktestRun) => string;
  readonly style: CellStyle;
}

const met = '✓ Nothing has to change. Both targets are met.';
const passed: Help = {
  lines: options,
  some: `${met} Worth a look:`,
  none: () => met,
  style: { bold: true },
};
const helps: Readonly<Record<Verdict, Help>> = {
  PASS: passed,
  'PASS, not yet certain': passed,
  FAIL: { lines: advised, some: '✕ One of these changes:', none: noAdvice, style: {} },
  'TOO FEW DEALS': {
    lines: () => [],
    some: '',
    none: () => 'Once there are enough deals, changes that help stand here.',
    style: { color: colors.secondary },
  },
};

/** What to change, with what one gets of it, in words. */
export function adviceRows(
  run: BacktestRun,
  name: ConditionName,
  place: Place,
  [won, lost, got]: readonly [number, number, number],
): PageRow[] {
  const { verdict, wonIncluded, lostExcluded, by } = run.stated;
  const help = helps[verdict];
  const lines = help.lines(run, name);
  const small = { size: 9 } as const;
  const quiet = { ...small, color: colors.secondary } as const;
  const { column } = place;
  const told =
    lines.length > 0
      ? [line(column, help.some, { bold: true })]
      : folded(help.none(run), place.columns > WIDE ? 104 : 76).map((text) =>
          line(column, text, help.style),
        );
  const header: PageRow = {
    cells: [
      { column, value: 'Change (in brackets: by how many points)', style: quiet },
      { column: won, value: 'Won kept', style: quiet },
      { column: lost, value: 'Lost left out', style: quiet },
      { column: got, value: 'What you get', style: quiet },
    ],
  };
  const now: Rates = by === 'newer deals' ? run.metrics : { wonIncluded, lostExcluded };
  const rows = lines.slice(0, MOST).map(({ text, rates, gets: what }): PageRow => {
    const cell = (key: keyof Rates) => {
      const points = signed(Math.round(100 * rates[key].value) - Math.round(100 * now[key].value));
      return `${wholePercent(rates[key].value)} (${points})`;
    };
    return {
      cells: [
        { column, value: text },
        { column: won, value: cell('wonIncluded'), style: small },
        { column: lost, value: cell('lostExcluded'), style: small },
        { column: got, value: what, style: quiet },
      ],
    };
  });
  return [
    sectionRow('What would help', place),
    ...told,
    ...(rows.length > 0 ? [header, ...rows] : []),
  ];
}

function line(column: number, value: string, style: CellStyle): PageRow {
  return { cells: [{ column, value, style }] };
}

function advised({ advice, thresholds: { current } }: BacktestRun, name: ConditionName): Line[] {
  return advice.map(({ kind, change, rates, passes }) => {
    const text =
      kind === 'cut-off'
        ? beginAt(change, current)
        : `Switch off ${shortly(name({ kind, index: change }), NAME)}`;
    return { text, rates, gets: passes ? 'Reaches both' : 'Nearer, not enough' };
  });
}

function options(run: BacktestRun, name: ConditionName): Line[] {
  return worthALook(run).map(({ kind, change, rates }) => {
    const text =
      kind === 'without'
        ? `Switch off ${shortly(name({ kind: 'criterion', index: change }), NAME)}`
        : beginAt(change, run.thresholds.current);
    return { text, rates, gets: gets[kind] };
  });
}

function beginAt(from: number, current: number | undefined): string {
  return current === undefined
    ? `Begin the ICP at ${from}`
    : `Begin the ICP at ${from} instead of ${current}`;
}
