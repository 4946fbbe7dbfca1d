import type { Cell } from '../../engine/model';
import { dealSteps, type ReviewStep, reviewSteps } from '../../protocol/review-steps';
import type { SettledStep } from '../../protocol/review-view';
import {
  countedDecisions,
  decisionWords,
  standingOf,
  stepTitles,
} from '../../protocol/review-words';
import { colors, styles } from '../look/palette';
import { linesOf } from '../one-page/text-lines';
import { headRows } from '../report/head';
import { endOf, type Page, type PageRow } from '../report/page';
import { sectionRow } from '../report/parts';
import { stepText, words } from './words';

/** What was decided in a review. */
export interface ReviewReport {
  /** What the definition calls itself. */
  readonly title: string;
  readonly version: number;
  /** Day numbers: of the review, and of the next one. */
  readonly on: number;
  readonly next: number;
  /** Who ended it. */
  readonly by: string;
  /** When it was begun: `2026-11-23 14:05`. */
  readonly begun: string;
  readonly isFull: boolean;
  /** Why deals could not be asked; `''` where they could. */
  readonly noDeals: string;
  readonly steps: readonly SettledStep[];
  /** What it changed, in words. */
  readonly changes: readonly string[];
}

/** Pixels: finding, decision, what or why, by whom. */
const WIDTHS = [520, 110, 390, 110];
const WIDTH = WIDTHS.length;
const WHOLE = { column: 1, columns: WIDTH };

/**
 * The page `ICP Review`: the last review on top, those before it below as they stand there.
 *
 * @param before - The cells of the tab as it is, from A1; none where there is none.
 */
export function reviewPage(report: ReviewReport, before: readonly (readonly Cell[])[]): Page {
  const { version, title, steps, changes } = report;
  const standing = standingOf(steps);
  const head = {
    ...{ title: words.title, about: title },
    mark: '·',
    text: words.sentence(version, changes.length),
    below: [
      standing.text && `${standing.mark} ${standing.text}`,
      words.decided(countedDecisions(steps)),
    ],
  } as const;
  return {
    end: words.end,
    rows: [
      ...headRows(head, [WIDTH, WIDTH]),
      columnsRow,
      ...rowsOf([...reportRows(report), ...formerRows(report, before)]),
    ],
    widths: WIDTHS,
  };
}

const columnsRow: PageRow = {
  cells: Object.values(words.columns).map((value, at) => {
    return { column: at + 1, value, style: styles.header };
  }),
};

type Texts = readonly string[];

/** A review as texts; how each row looks is told by what stands in it, see `shownRow`. */
function reportRows(report: ReviewReport): Texts[] {
  const { on, title, version, changes, noDeals } = report;
  const isUnasked = (step: ReviewStep) =>
    noDeals !== '' && dealSteps.includes(step) && report.steps.every((one) => one.step !== step);
  const asked = reviewSteps.filter(
    (step) => (report.isFull || step !== 'onePage') && !isUnasked(step),
  );
  return [
    [words.head(on, title, version)],
    [beganLine(report)],
    ...asked.flatMap((step) => stepRows(step, report.steps)),
    ...(noDeals === '' ? [] : [[noDeals]]),
    [`${words.changes}:`],
    ...(changes.length === 0 ? [words.nothingChanged] : changes).map((line) => [`· ${line}`]),
    [],
  ];
}

function beganLine({ by, begun, isFull, next }: ReviewReport): string {
  return `${words.by(by, begun, isFull)} ${words.next(next)}`;
}

function stepRows(step: ReviewStep, steps: readonly SettledStep[]): Texts[] {
  const noted = steps.find((one) => one.step === step);
  if (noted === undefined) return [[words.step(stepTitles[step], words.notReached)]];
  const told = noted.entries.map(({ what, decision, reason, by }) => {
    return [noEnd(what), decisionWords[decision], reason, by];
  });
  return [[stepText(noted)], ...told];
}

/** No finding is taken for the end of the page. */
function noEnd(text: string): string {
  return text.startsWith(words.end) ? `“${text}”` : text;
}

/** What stood below the head, but for this very review, which a second try writes again. */
function formerRows(report: ReviewReport, before: readonly (readonly Cell[])[]): Texts[] {
  const end = endOf(before, words.end);
  if (end === undefined) return [];
  const all = before.slice(0, end.rows - 1).map((row) => row.slice(0, WIDTH).map(String));
  const top = all.findIndex((row) => isColumns(row) || isHead(row));
  const rows = all.slice(isColumns(all[top]) ? top + 1 : top);
  const first = rows.findIndex((row) => row.some((text) => text !== ''));
  const [head, began] = rows.slice(first);
  const isOwn =
    head?.[0] === words.head(report.on, report.title, report.version) &&
    began?.[0] === beganLine(report);
  const next = rows.findIndex((row, at) => at > first && isHead(row));
  const kept = isOwn ? (next < 0 ? [] : rows.slice(next)) : rows.slice(Math.max(0, first));
  return kept;
}

function isColumns([first, second]: Texts = []): boolean {
  return first === words.columns.finding && second === words.columns.decision;
}

function isHead([first = '', second = '']: Texts): boolean {
  return second === '' && /^\d{1,2} \w{3} \d{4} · .+, version [\d,]+$/.test(first);
}

const titles = [...Object.values(stepTitles), words.changes].map((title) => `${title}:`);

/** All rows below the head are as high, so that one call sets them however many reviews there were. */
function rowsOf(rows: readonly Texts[]): PageRow[] {
  const lines = Math.max(LEAST_LINES, ...rows.map(linesIn));
  return rows.map((row) => ({ ...shownRow(row), height: lines * LINE + 6 }));
}

/** A head and a step have the whole width. */
function linesIn(row: Texts): number {
  const [first = '', , third = ''] = row;
  if (isHead(row) || isStep(row)) return 1;
  return Math.max(
    linesOf(first, LETTERS.finding, MOST_LINES).length,
    linesOf(third, LETTERS.reason, MOST_LINES).length,
  );
}

function isStep([first = '', second = '']: Texts): boolean {
  return second === '' && titles.some((title) => first.startsWith(title));
}

function shownRow(row: Texts): PageRow {
  const [first = '', second = '', third = '', fourth = ''] = row;
  if (row.every((text) => text === '')) return { cells: [] };
  if (isHead(row)) return sectionRow(first, WHOLE);
  if (isStep(row)) return { cells: [{ column: 1, columns: WIDTH, value: first, style: STEP }] };
  const quiet = { ...WRAPPED, color: colors.secondary };
  if (second === '') return { cells: [{ column: 1, value: first, style: quiet }] };
  return {
    cells: [
      { column: 1, value: first, style: WRAPPED },
      { column: 2, value: second, style: { ...WRAPPED, bold: true } },
      { column: 3, value: third, style: WRAPPED },
      { column: 4, value: fourth, style: quiet },
    ],
  };
}

const STEP = { ...styles.bold, ground: colors.subtleHeader, vertical: 'middle' } as const;
const WRAPPED = { wrap: 'wrap', vertical: 'middle', size: 9 } as const;
/** Lines of a row, and the pixels of each. */
const LEAST_LINES = 2;
const MOST_LINES = 5;
const LINE = 14;
/** That its columns have room for in a line. */
const LETTERS = { finding: 84, reason: 62 } as const;
