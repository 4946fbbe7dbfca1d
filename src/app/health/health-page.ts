import { count } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import { severities } from '../../insight/health/finding';
import type { DismissedLine, HealthLine, HealthView } from '../../protocol/health-view';
import { colors } from '../look/palette';
import { brief, linesOf } from '../one-page/text-lines';
import { bar } from '../report/bar';
import { headRows, type Mark } from '../report/head';
import { type BigNumber, numbersRows } from '../report/number-rows';
import type { Page, PageRow } from '../report/page';
import { noteRow, sectionRow, spacer } from '../report/parts';
import type { CellStyle } from '../workbook';
import { words } from './view-words';

/** Pixels: what it is in a few words, then its sentences; each of the three numbers has a column. */
const WIDTHS = [240, 300, 300, 300];
const WIDTH = WIDTHS.length;
const WHOLE = { column: 1, columns: WIDTH };
const [TITLE, TEXT, BESIDE] = [1, 2, 3] as const;
/** Letters of a sentence that stand in a row, beside a heading and alone, and rows that it may take. */
const LETTERS = 144;
const WHOLE_LETTERS = 180;
const HEADING_LETTERS = 36;
const MOST_LINES = 3;
const BAR = 224;

const marks = { serious: '✕', look: '!', note: '·' } as const;
const tones = {
  serious: colors.serious.color,
  look: colors.look.color,
  note: colors.secondary,
} as const;
const quiet = { color: colors.secondary } as const;

/** What stands around the view on the page. */
export interface Around {
  /** Of the definition. */
  readonly title: string;
  /** Such as `2026-11-23 14:05`. */
  readonly checkedAt: string;
}

/** The page `ICP Health`: the verdict, three numbers, findings the worst first, and what is fine. */
export function healthPage(view: HealthView, { title, checkedAt }: Around): Page {
  const { headline, below, version, fine, notTold, dismissed } = view;
  const about = words.page.about(title, version);
  return {
    end: 'End of ICP Health',
    rows: [
      ...headRows(
        {
          title: words.page.title,
          about,
          mark: markOf(view),
          text: headline,
          below: [below, words.page.asOf(checkedAt)],
        },
        [BESIDE, WIDTH],
      ),
      spacer,
      ...numbers(view),
      spacer,
      ...severities.flatMap((severity) =>
        part(
          words.page.severities[severity],
          view.findings.filter((line) => line.severity === severity).flatMap(findingRows),
        ),
      ),
      ...part(words.page.dismissed(dismissed.length), dismissed.flatMap(dismissedRows)),
      ...part(words.page.fine(fine.length), fineRows(fine)),
      ...part(words.page.notTold, notTold.flatMap(toldRows)),
      noteRow(words.page.sidebar, 1),
    ],
    widths: WIDTHS,
  };
}

function markOf({ findings, isPartial }: HealthView): Mark {
  const [worst] = findings;
  if (worst !== undefined && worst.severity !== 'note') return marks[worst.severity];
  return isPartial === true ? '·' : '✓';
}

/** A part with its title; none where it has no rows. */
function part(title: string, rows: readonly PageRow[]): PageRow[] {
  return rows.length === 0 ? [] : [sectionRow(title, WHOLE), ...rows, spacer];
}

function numbers({ findings, fine, checks }: HealthView): PageRow[] {
  const counted = (severity: HealthLine['severity']) =>
    findings.filter((line) => line.severity === severity).length;
  const [serious, look, note] = severities.map(counted) as [number, number, number];
  return numbersRows([
    [number(words.page.numbers.serious, serious, checks, tones.serious, ''), 1],
    [number(words.page.numbers.look, look, checks, tones.look, words.page.andTidyUp(note)), 2],
    [
      number(
        words.page.numbers.fine,
        fine.length,
        checks,
        colors.good.color,
        words.page.of(checks),
      ),
      3,
    ],
  ]);
}

function number(label: string, some: number, of: number, color: string, below: string): BigNumber {
  const upTo = [[of === 0 ? 0 : some / of, color] as const, [1, colors.empty] as const];
  return {
    ...{ label, below, shown: count(some) },
    color: some === 0 ? colors.secondary : color,
    bar: bar({ width: BAR, upTo }),
  };
}

/** What it is, why it matters, what to do. */
function findingRows({ severity, title, what, why, todo, again }: HealthLine): PageRow[] {
  const heading = `${marks[severity]} ${title}`;
  return rowsOf(heading, { bold: true, color: tones[severity] }, [
    [what, {}],
    [why, quiet],
    [words.page.todo(todo), {}],
    ...(again === undefined ? [] : [[again, { color: colors.look.color }] as const]),
  ]);
}

function dismissedRows({ title, what, reason, by, on }: DismissedLine): PageRow[] {
  const day = on === null ? '' : shownDay(isoDay(on));
  return rowsOf(title, quiet, [
    [what, quiet],
    [words.page.because(reason, by, day), {}],
  ]);
}

/** A heading, and beside it sentences below one another. */
function rowsOf(
  heading: string,
  style: CellStyle,
  sentences: readonly (readonly [text: string, style: CellStyle])[],
): PageRow[] {
  const lines = sentences.flatMap(([text, own]) =>
    linesOf(text, LETTERS, MOST_LINES).map((line) => ({ line, own })),
  );
  const rows = lines.map(({ line, own }, at): PageRow => {
    const first =
      at === 0 ? [{ column: TITLE, value: brief(heading, HEADING_LETTERS), style }] : [];
    return { cells: [...first, { column: TEXT, value: line, style: own }] };
  });
  const line = { side: 'bottom', color: colors.line } as const;
  return rows.map((row, at) =>
    at < rows.length - 1 ? row : { cells: [...row.cells, { ...WHOLE, style: { line } }] },
  );
}

/** Two in a row. */
function fineRows(fine: readonly string[]): PageRow[] {
  const style = { color: colors.good.color };
  const half = Math.ceil(fine.length / 2);
  return fine.slice(0, half).map((text, at) => {
    const other = fine[half + at];
    const first = { column: TITLE, value: `✓ ${text}`, style };
    const second = { column: BESIDE, value: `✓ ${other}`, style };
    return { cells: other === undefined ? [first] : [first, second] };
  });
}

/** A sentence over the whole page. */
function toldRows(text: string): PageRow[] {
  return linesOf(text, WHOLE_LETTERS, MOST_LINES).map((value) => {
    return { cells: [{ column: TITLE, value, style: quiet }] };
  });
}
