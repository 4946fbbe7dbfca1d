import { colors, dimensionColors, styles } from '../look/palette';
import { tierStyles } from '../look/tier-styles';
import { bar } from '../report/bar';
import type { Page, PageCell, PageRow } from '../report/page';
import { lined, type Place, sectionRow, spacer } from '../report/parts';
import type { CellStyle } from '../workbook';
import { type Cut, fitRows, type Room } from './fit-rows';
import { type Answer, type AnswerKey, answerKeys } from './four-answers';
import type { OnePage, ShownDimension, ShownTier } from './one-page';
import type { Proof } from './proof';
import { brief, linesOf } from './text-lines';
import { words } from './words';

/** Pixels a column that is printed; then a gap, and what stands beside the paper. */
const PRINTED = [98, 62, 53, 57, 156, 213, 51, 100, 50];
const WIDTHS = [...PRINTED, 24, 210];
/** Columns that are printed, and the first one beside them. */
export const PAPER_COLUMNS = PRINTED.length;
export const ASIDE = WIDTHS.length;
/** First row of the links beside the paper, 1-based. */
export const LINK_ROW = 2;

/**
 * Pixels of all rows on the paper. Letter with half an inch of margin is 10 inches high and 7.5 wide:
 * a twentieth less than that, since nobody has said how Sheets rounds.
 */
export const MOST_HEIGHT = Math.floor(
  PRINTED.reduce((sum, one) => sum + one, 0) * (10 / 7.5) * 0.95,
);
/**
 * Pixels of the rows of lists, which name none: the first that leaves room for all, else the last. Rows
 * of a page have the first one, and each stretch of others is a call.
 */
const ROW_HEIGHTS = [22, 20];
/** Pixels of a line of an answer. */
const LINE = 18;

/** Where the answers and the columns of the lists begin. */
const ANSWERS: readonly number[] = [1, 4, 6, 7];
const [NAME, WHY, BAR, SHARE] = [1, 5, 8, 9] as const;
const [TIER, SCORES, MEANING, ACTION, DAYS] = [1, 2, 3, 6, 9] as const;
const WHOLE: Place = { column: 1, columns: PAPER_COLUMNS };

/** Letters that have room there, in its size. */
const LETTERS = {
  title: 54,
  sentence: 112,
  answer: 32,
  proof: 104,
  name: 40,
  why: 74,
  dimension: 120,
  tier: 14,
  meaning: 44,
  action: 60,
  footer: 80,
} as const;
const MOST_LINES = { sentence: 2, answer: 6 } as const;
/** Tiers that are shown; further ones are counted. */
const MOST_TIERS = 6;

/** Names and headings of a list are one rectangle of rich texts, and bars another one. */
const plainText = { bold: false, size: 10, color: colors.text } as const;
const quiet = { size: 9, color: colors.secondary } as const;
const small: CellStyle = { size: 8, color: colors.secondary };
const right = { align: 'right' } as const;

/** What stands around the definition on the page. */
export interface Around {
  readonly version: number;
  /** Day of writing, as people write it. */
  readonly day: string;
  readonly proof: Proof;
  /** What the definition was when it was checked has changed since. */
  readonly isChanged: boolean;
  readonly owner: string;
  readonly reviewed: string;
  /** The cells that the answers and the owner are to be written into; `''` where there is no row for it. */
  readonly cells: Readonly<Record<AnswerKey | 'owner', string>>;
}

/** A page and how many of its rows are paper. */
export interface LaidOut {
  readonly page: Page;
  readonly paperRows: number;
}

/**
 * Lays the one page out: all of it on one sheet of paper, A4 or Letter. What has no room is counted.
 *
 * @example layOut(onePageOf(definition), around).page.rows.length // 52
 */
export function layOut(one: OnePage, around: Around): LaidOut {
  const top = [...headRows(one, around), ...answerRows(one, around), ...proofRows(around)];
  const bottom = [...tierRows(one.tiers), ...footerRows(around)];
  const shares = one.dimensions.map(({ criteria }) => criteria.map(({ share }) => share));
  const fixed = [...top, ...listRows(one, NOTHING).fixed, ...bottom];
  const rooms = ROW_HEIGHTS.map((height) => {
    const taken = fixed.reduce((sum, row) => sum + (row.height ?? height), 0);
    const rows = Math.floor((MOST_HEIGHT - taken) / height);
    return { height, room: fitRows(shares, one.exclusions.length, rows) };
  });
  const last = rooms[rooms.length - 1] as Fitted;
  const { height, room } = rooms.find(({ room }) => isWhole(room)) ?? last;
  const rows = [...top, ...listRows(one, room).all, ...bottom].map((row) => ({ height, ...row }));
  return {
    page: { end: words.end, rows: besidePaper(rows), widths: WIDTHS },
    paperRows: rows.length,
  };
}

interface Fitted {
  readonly height: number;
  readonly room: Room;
}

const NOTHING: Room = { criteria: [], exclusions: { shown: 0, all: 0 } };

function isWhole({ criteria, exclusions }: Room): boolean {
  return [...criteria, exclusions].every(({ shown, all }) => shown === all);
}

function headRows({ name, sentence }: OnePage, { version, day }: Around): PageRow[] {
  const lines = linesOf(sentence, LETTERS.sentence, MOST_LINES.sentence);
  return [
    {
      height: 22,
      cells: [
        { column: 1, value: words.kicker, style: styles.tabTitle },
        { column: SHARE, value: words.about(version, day), style: { ...quiet, ...right } },
      ],
    },
    {
      height: 36,
      cells: [{ column: 1, value: brief(name, LETTERS.title), style: { bold: true, size: 20 } }],
    },
    ...lines.map((value): PageRow => {
      return { height: 22, cells: [{ column: 1, value, style: { size: 11 } }] };
    }),
    spacer,
  ];
}

/** The four answers side by side, below each the cell in which it can be worded. */
function answerRows({ answers }: OnePage, { cells }: Around): PageRow[] {
  const line = { side: 'top', color: colors.sectionLine, isThick: true } as const;
  const columns = answers.map(({ key, text, by }, at) => {
    const lines = linesOf(text, LETTERS.answer, MOST_LINES.answer);
    const style = { size: 9, ...(by === 'nobody' && { color: colors.secondary, italic: true }) };
    const isCut = lines[lines.length - 1]?.endsWith('…') === true && !text.endsWith('…');
    const ask = askOf(key, by, isCut, cells[key]);
    return [
      ...lines.map((value) => ({ value, style })),
      ...(ask === '' ? [] : [{ value: ask, style: small }]),
    ].map((cell) => ({ ...cell, column: ANSWERS[at] ?? 1 }));
  });
  const titles = answers.map(({ key }, at): PageCell => {
    return { column: ANSWERS[at] ?? 1, value: words.answers[key], style: { bold: true } };
  });
  const rows = Math.max(...columns.map(({ length }) => length));
  const texts = Array.from({ length: rows }, (_, at): PageRow => {
    return { height: LINE, cells: columns.flatMap((cells) => cells[at] ?? []) };
  });
  const space: PageRow = { height: LINE, cells: [] };
  return [{ height: 22, cells: [{ ...WHOLE, style: { line } }, ...titles] }, ...texts, space];
}

function askOf(key: AnswerKey, by: Answer['by'], isCut: boolean, cell: string): string {
  if (by === 'person') return isCut ? words.cut(cell) : '';
  if (cell === '') return words.noRow(words.answers[key]);
  return by === 'nobody' ? words.write(cell) : words.better(cell);
}

function proofRows({ proof, isChanged }: Around): PageRow[] {
  const { tone, version } = proof;
  const style: CellStyle = { ...tone, bold: true, size: 11, vertical: 'middle' };
  const text = brief(proof.text, LETTERS.proof);
  const note = isChanged ? [{ column: 1, value: words.proof.changed(version), style: small }] : [];
  return [
    { height: 32, cells: [{ ...WHOLE, value: `  ${text}`, style }] },
    ...(note.length === 0 ? [] : [{ height: 17, cells: note }]),
    spacer,
  ];
}

/** Dimensions with their criteria, then exclusions; `fixed` are the rows that are there whatever fits. */
function listRows({ dimensions, exclusions }: OnePage, room: Room) {
  const largest = Math.max(...dimensions.map(({ criteria }) => criteria[0]?.share ?? 0));
  const shown = dimensions.flatMap((one, at) => {
    const cut = room.criteria[at];
    return cut === undefined || cut.shown === 0 ? [] : dimensionRows(one, cut, largest);
  });
  const left = dimensions.filter((_, at) => room.criteria[at]?.shown === 0);
  const missing = left.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const noted = [
    ...(dimensions.length === 0 ? [listed(words.noCriteria)] : []),
    ...(left.length > 0 ? [listed(words.moreDimensions(left.length, missing))] : []),
  ];
  const excluded = exclusions.slice(0, room.exclusions.shown).map((one): PageRow => {
    const name = { column: NAME, value: `  ${brief(one.name, LETTERS.name)}`, style: styles.bold };
    return { cells: [name, whyCell(one.reason)] };
  });
  const rest = room.exclusions.all - room.exclusions.shown;
  const others = [
    ...(exclusions.length === 0 ? [listed(words.noExclusions)] : []),
    ...(rest > 0 ? [listed(words.more(room.exclusions))] : []),
  ];
  const titled = (title: string) => ({ ...sectionRow(title, WHOLE), height: 22 });
  const [first, second] = [titled(words.criteria), titled(words.exclusions)];
  return {
    fixed: [first, spacer, second, spacer],
    all: [
      first,
      ...lined([...shown, ...noted], WHOLE),
      spacer,
      second,
      ...lined([...excluded, ...others], WHOLE),
      spacer,
    ],
  };
}

function listed(text: string): PageRow {
  return { cells: [{ column: NAME, value: `  ${text}`, style: quiet }] };
}

function whyCell(text: string): PageCell {
  return { column: WHY, value: brief(text, LETTERS.why), style: { size: 9, color: '#444746' } };
}

function dimensionRows(
  { name, question, share, place, criteria }: ShownDimension,
  cut: Cut,
  largest: number,
): PageRow[] {
  const more = cut.all > cut.shown ? words.lighter(cut.all - cut.shown) : '';
  const title = brief(name, LETTERS.name);
  const asked = brief(question, LETTERS.dimension - title.length - more.length);
  const rest = [asked, more].filter(Boolean).join(' · ');
  const text = `${title}  ${rest}`.trimEnd();
  const runs = [
    { from: 0, to: title.length, style: { ...plainText, bold: true } },
    ...(text.length > title.length
      ? [{ from: title.length, to: text.length, style: { ...plainText, ...quiet } }]
      : []),
  ];
  const heading: PageRow = {
    cells: [
      { column: NAME, value: { text, runs } },
      { column: BAR, value: { text: '', runs: [] } },
      { column: SHARE, value: share, format: 'wholePercent', style: { bold: true, ...right } },
    ],
  };
  const color = dimensionColors[place % dimensionColors.length] ?? colors.quietBar;
  const rows = criteria.slice(0, cut.shown).map((one): PageRow => {
    const name = `  ${brief(one.name, LETTERS.name)}`;
    const value = bar({ width: PRINTED[BAR - 1] ?? 0, upTo: [[one.share / largest, color]] });
    return {
      cells: [
        {
          column: NAME,
          value: { text: name, runs: [{ from: 0, to: name.length, style: plainText }] },
        },
        whyCell(one.why),
        { column: BAR, value },
        { column: SHARE, value: one.share, format: 'wholePercent', style: right },
      ],
    };
  });
  return [heading, ...rows];
}

function tierRows(tiers: readonly ShownTier[]): PageRow[] {
  const { tier, score, meaning, action } = words.tierHeaders;
  const header: PageRow = {
    cells: [
      { column: TIER, value: tier, style: quiet },
      { column: SCORES, value: score, style: quiet },
      { column: MEANING, value: meaning, style: quiet },
      { column: ACTION, value: action, style: quiet },
      ...(tiers.some(({ days }) => days !== undefined)
        ? [{ column: DAYS, value: words.days, style: { ...quiet, ...right } }]
        : []),
    ],
  };
  const isCut = tiers.length > MOST_TIERS;
  const shown = isCut ? tiers.slice(0, MOST_TIERS - 1) : tiers;
  const rows = shown.flatMap((one): PageRow[] => [
    {
      cells: [
        { column: TIER, value: ` ${brief(one.name, LETTERS.tier)}`, style: tierStyles[one.role] },
        { column: SCORES, value: ` ${one.scores}` },
        { column: MEANING, value: brief(one.meaning, LETTERS.meaning), style: { size: 9 } },
        { column: ACTION, value: brief(one.action, LETTERS.action), style: { size: 9 } },
        ...(one.days === undefined
          ? []
          : [{ column: DAYS, value: words.within(one.days), style: { size: 9, ...right } }]),
      ],
    },
    ...(one.customers === '' ? [] : [customersRow(one.customers)]),
  ]);
  const more = isCut ? [listed(words.more({ shown: shown.length, all: tiers.length }))] : [];
  return [
    { ...sectionRow(words.tiers, WHOLE), height: 22 },
    ...lined([header, ...rows, ...more], WHOLE),
    spacer,
  ];
}

function customersRow(action: string): PageRow {
  const value = brief(words.customers(action), LETTERS.action);
  return { cells: [{ column: ACTION, value, style: quiet }] };
}

function footerRows({ owner, reviewed, proof, cells }: Around): PageRow[] {
  const text = owner === '' ? words.unowned(cells.owner, reviewed) : words.owned(owner, reviewed);
  const left = { column: 1, value: brief(text, LETTERS.footer), style: quiet };
  const at = { column: SHARE, value: proof.on, style: { ...quiet, ...right } };
  return [{ height: 22, cells: [left, ...(proof.on === '' ? [] : [at])] }];
}

/** What stands beside the paper, in its first rows that have room for a line. */
function besidePaper(rows: readonly PageRow[]): PageRow[] {
  const link = { size: 10, color: colors.action } as const;
  const aside: readonly PageCell[] = [
    { column: ASIDE, value: words.print, style: { bold: true, size: 10 } },
    { column: ASIDE, value: words.links.A4, style: { ...link, vertical: 'middle' } },
    { column: ASIDE, value: words.links.letter, style: link },
    { column: ASIDE, value: words.aside, style: small },
  ];
  let next = 0;
  return rows.map((row) => {
    const own = (row.height ?? 0) < LINE ? undefined : aside[next++];
    return own === undefined ? row : { ...row, cells: [...row.cells, own] };
  });
}

/** The setting that words each answer. */
export const settingsAsked = [...answerKeys, 'owner'] as const;
