import { colors, dimensionColors, styles } from '../look/palette';
import { tierStyles } from '../look/tier-styles';
import { bar } from '../report/bar';
import type { Page, PageCell, PageRow } from '../report/page';
import { lined, type Place, sectionRow, spacer } from '../report/parts';
import { folded } from '../report/room';
import type { CellStyle } from '../workbook';
import { type Asked, askedOf, type Lacking } from './asked';
import { type Cut, fitRows, type Room } from './fit-rows';
import { grantRows, type Item, itemRows, type LongText, moreRows } from './folded-rows';
import { type Answer, answerKeys, isTelling } from './four-answers';
import type { OnePage, ShownCriterion, ShownDimension, ShownTier } from './one-page';
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

/** Where the answers begin, and letters that have room in a line, by how many answers there are. */
const ANSWERS: readonly (readonly [columns: readonly number[], letters: number])[] = [
  [[], 0],
  [[1], 132],
  [[1, 6], 66],
  [[1, 4, 6], 32],
  [[1, 4, 6, 7], 32],
];
/** Where the columns of the lists begin. */
const [NAME, WHY, BAR, SHARE] = [1, 5, 8, 9] as const;
const [TIER, SCORES, MEANING, ACTION, DAYS] = [1, 2, 3, 6, 9] as const;
const WHOLE: Place = { column: 1, columns: PAPER_COLUMNS };

/** Letters that have room there, in its size. */
const LETTERS = {
  title: 54,
  sentence: 112,
  proof: 104,
  name: 39,
  excluded: 36,
  nameAlone: 106,
  why: 70,
  reason: 95,
  asked: 48,
  dimension: 120,
  tier: 14,
  meaning: 44,
  action: 60,
  customers: 70,
  footer: 80,
} as const;
const MOST_LINES = { title: 2, sentence: 3 } as const;
/** Most lines of an answer: where there is room, and where there is not. */
const ANSWER_LINES = { most: 14, least: 6 } as const;
/** Tiers that are shown; further ones are counted. */
const MOST_TIERS = 6;

/** Names and headings of a list are one rectangle of rich texts, and bars another one. */
const plainText = { bold: false, size: 10, color: colors.text } as const;
const quiet = { size: 9, color: colors.secondary } as const;
const small: CellStyle = { size: 8, color: colors.secondary };
const right = { align: 'right' } as const;

/** What stands around the definition on the page. */
export interface Around extends Omit<Lacking, 'page' | 'cut'> {
  readonly version: number;
  /** Day of writing, as people write it. */
  readonly day: string;
  readonly reviewed: string;
}

/** A page and how many of its rows are paper. */
export interface LaidOut {
  readonly page: Page;
  readonly paperRows: number;
}

/**
 * Lays the one page out: all of it on one sheet of paper, A4 or Letter. What has no room is counted, and
 * a long text goes on in further rows as long as the paper has some.
 *
 * @example layOut(onePageOf(definition), around).page.rows.length // 52
 */
export function layOut(one: OnePage, around: Around): LaidOut {
  const [roomy, dense] = [ANSWER_LINES.most, ANSWER_LINES.least].map((lines) =>
    ROW_HEIGHTS.map((height) => arranged(one, around, height, lines)),
  ) as [Arranged[], Arranged[]];
  const { height, top, footer, answers, tiers, items, left } =
    [...roomy, ...dense].find(({ isWhole, isEasy }) => isWhole && isEasy) ??
    dense.find(({ isWhole }) => isWhole) ??
    (dense[dense.length - 1] as Arranged);
  const granted = grantRows([...tiers, ...items], left);
  const rows = [
    ...top,
    ...listRows(items, startRemark(one, around), granted.slice(tiers.length)).all,
    ...tierRows(one.tiers, tiers, granted),
    ...footer,
  ].map((row) => ({ height, ...row }));
  const cut = answers.filter(({ isCut }) => isCut).map(({ key }) => key);
  const asked = askedOf({ ...around, page: one, cut });
  return {
    page: { end: words.end, rows: besidePaper(rows, asked), widths: WIDTHS },
    paperRows: rows.length,
  };
}

interface Arranged {
  readonly height: number;
  readonly top: readonly PageRow[];
  readonly footer: readonly PageRow[];
  readonly answers: readonly ShownAnswer[];
  readonly tiers: readonly Item[];
  readonly items: readonly ListItem[];
  /** Rows that are left, where each item has one. */
  readonly left: number;
  readonly isWhole: boolean;
  /** All texts have room. */
  readonly isEasy: boolean;
}

/** What the paper shows in rows of a height, with answers of so many lines. */
function arranged(one: OnePage, around: Around, height: number, lines: number): Arranged {
  const answers = shownAnswers(one.answers, lines);
  const top = [...headRows(one, around), ...answerRows(answers), ...proofRows(around)];
  const [tiers, footer] = [tierItems(one.tiers), footerRows(around)];
  const fixed = [
    ...top,
    ...listRows([], '', []).fixed,
    ...tierRows(one.tiers, tiers, []),
    ...footer,
  ];
  const taken = fixed.reduce((sum, row) => sum + (row.height ?? height), 0);
  const rows = Math.floor((MOST_HEIGHT - taken) / height);
  const shares = one.dimensions.map(({ criteria }) => criteria.map(({ share }) => share));
  const room = fitRows(shares, one.exclusions.length, rows);
  const items = itemsOf(one, room);
  const left = rows - items.length;
  const wanted = [...tiers, ...items].reduce((sum, item) => sum + moreRows(item), 0);
  const isEasy = wanted <= left && !answers.some(({ isCut }) => isCut);
  return { height, top, footer, answers, tiers, items, left, isWhole: isWhole(room), isEasy };
}

function isWhole({ criteria, exclusions }: Room): boolean {
  return [...criteria, exclusions].every(({ shown, all }) => shown === all);
}

function headRows({ name, sentence }: OnePage, { version, day }: Around): PageRow[] {
  const lines = linesOf(sentence, LETTERS.sentence, MOST_LINES.sentence);
  const titles = linesOf(name, LETTERS.title, MOST_LINES.title);
  return [
    {
      height: 22,
      cells: [
        { column: 1, value: words.kicker, style: styles.tabTitle },
        { column: SHARE, value: words.about(version, day), style: { ...quiet, ...right } },
      ],
    },
    ...titles.map((value): PageRow => {
      return { height: 36, cells: [{ column: 1, value, style: { bold: true, size: 20 } }] };
    }),
    ...lines.map((value): PageRow => {
      return { height: 22, cells: [{ column: 1, value, style: { size: 11 } }] };
    }),
    spacer,
  ];
}

interface ShownAnswer extends Answer {
  readonly column: number;
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

/** Those that say more than the lists do, side by side. */
function shownAnswers(answers: readonly Answer[], most: number): ShownAnswer[] {
  const telling = answers.filter(isTelling);
  const [columns, letters] = ANSWERS[telling.length] ?? [[], 0];
  return telling.map((answer, at) => {
    const lines = linesOf(answer.text, letters, most);
    const isCut = lines[lines.length - 1]?.endsWith('…') === true && !answer.text.endsWith('…');
    return { ...answer, column: columns[at] ?? 1, lines, isCut };
  });
}

function answerRows(answers: readonly ShownAnswer[]): PageRow[] {
  if (answers.length === 0) return [];
  const line = { side: 'top', color: colors.sectionLine, isThick: true } as const;
  const titles = answers.map(({ key, column }): PageCell => {
    return { column, value: words.answers[key], style: { bold: true } };
  });
  const rows = Math.max(...answers.map(({ lines }) => lines.length));
  const texts = Array.from({ length: rows }, (_, at): PageRow => {
    const cells = answers.flatMap(({ column, lines }): PageCell[] => {
      const value = lines[at];
      return value === undefined ? [] : [{ column, value, style: { size: 9 } }];
    });
    return { height: LINE, cells };
  });
  const space: PageRow = { height: LINE, cells: [] };
  return [{ height: 22, cells: [{ ...WHOLE, style: { line } }, ...titles] }, ...texts, space];
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

/** A row of the lists; what it is counts where sections are parted. */
interface ListItem extends Item {
  readonly of: 'criteria' | 'exclusions';
}

/** What the lists show, each a row at least: dimensions with their criteria, then exclusions. */
function itemsOf({ dimensions, exclusions }: OnePage, room: Room): ListItem[] {
  const largest = Math.max(...dimensions.map(({ criteria }) => criteria[0]?.share ?? 0));
  const shown = dimensions.flatMap((one, at) => {
    const cut = room.criteria[at];
    return cut === undefined || cut.shown === 0 ? [] : dimensionItems(one, cut, largest);
  });
  const left = dimensions.filter((_, at) => room.criteria[at]?.shown === 0);
  const missing = left.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const noted = [
    ...(dimensions.length === 0 ? [listed(words.noCriteria)] : []),
    ...(left.length > 0 ? [listed(words.moreDimensions(left.length, missing))] : []),
  ];
  const excluded = exclusions.slice(0, room.exclusions.shown).map(({ name, reason }): Item => {
    const bold = (value: string) => ({ column: NAME, value: `  ${value}`, style: styles.bold });
    const letters = reason === '' ? LETTERS.nameAlone : LETTERS.excluded;
    return {
      texts: [
        { text: name, letters, cellOf: bold },
        { ...whyText(reason), letters: LETTERS.reason },
      ],
    };
  });
  const rest = room.exclusions.all - room.exclusions.shown;
  const others = [
    ...(exclusions.length === 0 ? [listed(words.noExclusions)] : []),
    ...(rest > 0 ? [listed(words.more(room.exclusions))] : []),
  ];
  return [
    ...[...shown, ...noted].map((item): ListItem => ({ of: 'criteria', ...item })),
    ...[...excluded, ...others].map((item): ListItem => ({ of: 'exclusions', ...item })),
  ];
}

/** The lists with their titles; `fixed` are the rows that are there whatever fits. */
function listRows(items: readonly ListItem[], remark: string, granted: readonly number[]) {
  const titled = (title: string) => ({ ...sectionRow(title, WHOLE), height: 22 });
  const title = titled(words.criteria);
  const style = { ...quiet, ...right, bold: false };
  const noted = { ...title, cells: [...title.cells, { column: SHARE, value: remark, style }] };
  const [first, second] = [remark === '' ? title : noted, titled(words.exclusions)];
  const rowsOf = (which: ListItem['of']) =>
    items.flatMap((item, at) => (item.of === which ? itemRows(item, granted[at] ?? 0, WHOLE) : []));
  return {
    fixed: [first, spacer, second, spacer],
    all: [first, ...rowsOf('criteria'), spacer, second, ...rowsOf('exclusions'), spacer],
  };
}

/** How many criteria have the value that Set up gave them, as long as no deals have judged it. */
function startRemark({ dimensions }: OnePage, { proof, isChanged }: Around): string {
  const criteria = dimensions.flatMap((one) => one.criteria);
  const starts = criteria.filter(({ isStart }) => isStart).length;
  const isChecked = proof.isJudged && !isChanged;
  return starts === 0 || isChecked ? '' : words.startValues(starts, criteria.length);
}

function listed(text: string): Item {
  return { texts: [], first: [{ column: NAME, value: `  ${text}`, style: quiet }] };
}

function whyText(text: string): LongText {
  const cellOf = (value: string) => ({ column: WHY, value, style: { size: 9, color: '#444746' } });
  return { text, letters: LETTERS.why, cellOf };
}

function dimensionItems(
  { name, question, share, place, criteria }: ShownDimension,
  cut: Cut,
  largest: number,
): Item[] {
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
  const heading: Item = {
    texts: [],
    first: [
      { column: NAME, value: { text, runs } },
      { column: BAR, value: { text: '', runs: [] } },
      { column: SHARE, value: share, format: 'wholePercent', style: { bold: true, ...right } },
    ],
  };
  const color = dimensionColors[place % dimensionColors.length] ?? colors.quietBar;
  const rows = criteria.slice(0, cut.shown).map((one) => criterionItem(one, largest, color));
  return [heading, ...rows];
}

function criterionItem({ name, why, share }: ShownCriterion, largest: number, color: string): Item {
  const named = (line: string): PageCell => {
    const text = line === '' ? '' : `  ${line}`;
    const runs = text === '' ? [] : [{ from: 0, to: text.length, style: plainText }];
    return { column: NAME, value: { text, runs } };
  };
  const value = bar({ width: PRINTED[BAR - 1] ?? 0, upTo: [[share / largest, color]] });
  const letters = why === '' ? LETTERS.nameAlone : LETTERS.name;
  return {
    texts: [{ text: name, letters, cellOf: named }, ...(why === '' ? [] : [whyText(why)])],
    first: [
      { column: BAR, value },
      { column: SHARE, value: share, format: 'wholePercent', style: right },
    ],
    others: [{ column: BAR, value: { text: '', runs: [] } }],
  };
}

/** Tiers that are shown, each a row at least, and those that are only counted. */
function tierItems(tiers: readonly ShownTier[]): Item[] {
  const isCut = tiers.length > MOST_TIERS;
  const shown = isCut ? tiers.slice(0, MOST_TIERS - 1) : tiers;
  const items = shown.flatMap((one): Item[] => {
    const style = tierStyles[one.role];
    const name = { column: TIER, value: ` ${brief(one.name, LETTERS.tier)}`, style };
    const due = one.days === undefined ? '' : words.within(one.days);
    const item = {
      texts: [
        tierText(MEANING, one.meaning, LETTERS.meaning),
        tierText(ACTION, one.action, LETTERS.action),
      ],
      first: [
        name,
        { column: SCORES, value: ` ${one.scores}` },
        ...(due === '' ? [] : [{ column: DAYS, value: due, style: { size: 9, ...right } }]),
      ],
      others: [{ column: TIER, style }],
    };
    const customers = tierText(ACTION, words.customers(one.customers), LETTERS.customers, quiet);
    return [item, ...(one.customers === '' ? [] : [{ texts: [customers] }])];
  });
  const more = isCut ? [listed(words.more({ shown: shown.length, all: tiers.length }))] : [];
  return [...items, ...more];
}

function tierText(
  column: number,
  text: string,
  letters: number,
  style: CellStyle = { size: 9 },
): LongText {
  return { text, letters, cellOf: (value) => ({ column, value, style }) };
}

function tierRows(
  tiers: readonly ShownTier[],
  items: readonly Item[],
  granted: readonly number[],
): PageRow[] {
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
  return [
    { ...sectionRow(words.tiers, WHOLE), height: 22 },
    ...lined([header], WHOLE),
    ...items.flatMap((item, at) => itemRows(item, granted[at] ?? 0, WHOLE)),
    spacer,
  ];
}

function footerRows({ owner, reviewed, proof }: Around): PageRow[] {
  const text = owner === '' ? words.unowned(reviewed) : words.owned(owner, reviewed);
  const left = { column: 1, value: brief(text, LETTERS.footer), style: quiet };
  const at = { column: SHARE, value: proof.on, style: { ...quiet, ...right } };
  return [{ height: 22, cells: [left, ...(proof.on === '' ? [] : [at])] }];
}

/** What stands beside the paper, in its rows that have room for a line, and below them where there are too few. */
function besidePaper(rows: readonly PageRow[], asked: readonly Asked[]): PageRow[] {
  const link = { size: 10, color: colors.action } as const;
  const aside = (value: string, style: CellStyle): PageCell => ({ column: ASIDE, value, style });
  const title = { bold: true, size: 10 } as const;
  const beside: PageCell[][] = [
    [aside(words.print, title)],
    [aside(words.links.A4, { ...link, vertical: 'middle' })],
    [aside(words.links.letter, link)],
    [aside(words.aside, small)],
    ...asked.flatMap((one) => [
      [],
      [aside(one.title, title)],
      ...one.lines
        .flatMap((line) => folded(line, LETTERS.asked))
        .map((line) => [aside(line, quiet)]),
    ]),
  ];
  const taken = rows.map((row) => {
    const own = (row.height ?? 0) < LINE ? undefined : beside.shift();
    return own === undefined ? row : { ...row, cells: [...row.cells, ...own] };
  });
  return [...taken, ...beside.map((cells): PageRow => ({ cells }))];
}

/** The setting that words each answer. */
export const settingsAsked = [...answerKeys, 'owner'] as const;
