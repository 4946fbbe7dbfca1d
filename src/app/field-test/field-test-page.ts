import { configSheetName } from '../../definition/names';
import { count, wholePercent } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { FieldTestView } from '../../protocol/field-test-view';
import { colors, styles } from '../look/palette';
import { bar } from '../report/bar';
import { headRows, type Mark } from '../report/head';
import { type BigNumber, numbersRows } from '../report/number-rows';
import type { Page, PageCell, PageRow } from '../report/page';
import { analystRow, lined, noteRow, sectionRow, spacer } from '../report/parts';
import { shortly } from '../report/room';
import { type FieldTest, keptParts, type TestOutcome } from './field-test';
import { keptTitle, partLabel } from './test-tab';
import { words } from './words';

/** Pixels, all of them beside an open sidebar. */
const WIDTHS = [130, 150, 84, 84, 130, 84, 90, 84, 130, 70, 100];
const WIDTH = WIDTHS.length;
const WHOLE = { column: 1, columns: WIDTH };
const BAR = 200;
/** Letters of a name that its columns show. */
const ROOM = { big: 36, arm: 22, test: 13 };
const ARMS = ['A', 'B'] as const;
const PLACES = [1, 5, 9] as const;
const right = { align: 'right' } as const;

/** What the page shows. */
export interface ShownTests {
  readonly view: Pick<FieldTestView, 'mark' | 'sentence' | 'below' | 'todo' | 'care'>;
  readonly about: string;
  /** The test that it is about, and what that came to; the running one, else the last one. */
  readonly test: FieldTest;
  readonly outcome: TestOutcome;
  /** All that are kept, the oldest first. */
  readonly tests: readonly FieldTest[];
}

/** The page `ICP Field Test`: how the test stands, then all tests, then what is read again. */
export function fieldTestPage({ view, about, test, outcome, tests }: ShownTests): Page {
  const { mark, sentence, below, todo, care } = view;
  const head = {
    title: words.title,
    about,
    mark: mark satisfies Mark,
    text: sentence,
    below: [below],
  };
  return {
    end: words.end,
    widths: WIDTHS,
    rows: [
      ...headRows(head, [WIDTH, WIDTH]),
      spacer,
      ...numbersRows(numbers(test, outcome).map((one, at) => [one, PLACES[at] as number] as const)),
      spacer,
      ...standingRows(test, outcome),
      spacer,
      sectionRow(words.sections.todo, WHOLE),
      { cells: [{ column: 1, value: todo }] },
      spacer,
      ...(care.length === 0 ? [] : [sectionRow(words.sections.care, WHOLE)]),
      ...care.map((text) => noteRow(`! ${text}`, 1)),
      ...(care.length === 0 ? [] : [spacer]),
      analystRow(words.analyst, WIDTH),
      ...testRows(tests),
      ...keptRows(tests),
    ],
  };
}

/** Before there are enough deals how many there are, afterwards what they say. */
function numbers(test: FieldTest, outcome: TestOutcome): BigNumber[] {
  const labels = { A: shortly(test.a.label, ROOM.big), B: shortly(test.b.label, ROOM.big) };
  const { difference } = outcome;
  const tones = { A: colors.quietBar, B: colors.won };
  const arms = ARMS.map((arm): BigNumber => {
    const { won, lost, rate } = outcome.arms[arm];
    if (rate !== undefined) {
      const [value, low, high] = rate;
      return {
        label: words.big.rate(arm, labels[arm]),
        shown: wholePercent(value),
        bar: bar({
          width: BAR,
          upTo: [
            [low, tones[arm]],
            [high, colors.pale],
          ],
        }),
        below: words.big.possibleRate(low, high),
      };
    }
    return {
      label: words.big.closed(arm, labels[arm]),
      shown: count(won + lost),
      bar: bar({
        width: BAR,
        upTo: [[Math.min(1, (won + lost) / Math.max(1, test.perArm)), tones[arm]]],
      }),
      below: words.big.ofPlanned(test.perArm),
    };
  });
  const needed = outcome.arms.A.missing + outcome.arms.B.missing;
  const last: BigNumber =
    difference === undefined
      ? {
          label: words.big.needed,
          shown: count(needed),
          bar: { text: '', runs: [] },
          below: words.big.both,
        }
      : {
          label: words.big.difference,
          shown: words.big.points(difference[0]),
          bar: { text: '', runs: [] },
          below: words.big.possible(difference[1], difference[2]),
        };
  return [...arms, last];
}

function standingRows(test: FieldTest, outcome: TestOutcome): PageRow[] {
  const { columns } = words;
  const headers = ['arm', 'by', 'accounts', 'open', 'won', 'lost', 'missing', 'rate'] as const;
  const header = headers.map((key, at): PageCell => {
    const style = at > 1 && at < 7 ? { ...styles.header, ...right } : styles.header;
    return {
      column: at + 1,
      value: key === 'rate' ? `   ${columns[key]}` : columns[key],
      style,
      ...(key === 'rate' && { columns: WIDTH - at }),
    };
  });
  const rows = ARMS.map((arm): PageRow => {
    const { accounts, open, won, lost, missing } = outcome.arms[arm];
    const numbers = [accounts, open, won, lost, missing].map((value, at): PageCell => {
      return { column: at + 3, value, format: 'count', style: right };
    });
    const label = arm === 'A' ? test.a.label : test.b.label;
    return {
      cells: [
        { column: 1, value: arm, style: styles.bold },
        { column: 2, value: shortly(label, ROOM.arm) },
        ...numbers,
        { column: 8, value: `   ${words.rate(outcome.arms[arm])}` },
      ],
    };
  });
  return [sectionRow(words.sections.standing, WHOLE), { cells: header }, ...lined(rows, WHOLE)];
}

function testRows(tests: readonly FieldTest[]): PageRow[] {
  const header = words.testHeaders.map((value, at): PageCell => {
    return { column: at + 1, value, style: styles.header };
  });
  const rows = [...tests].reverse().flatMap((test): PageRow[] => {
    const { ended } = test;
    const came = [words.against(test), ended === undefined ? '' : words.told(ended.outcome)]
      .filter(Boolean)
      .join(' ');
    const values = [
      ended === undefined
        ? words.states.running
        : words.states[ended.outcome.says === 'too early' ? 'stopped' : 'ended'],
      shortly(configSheetName(test.name), ROOM.arm),
      shortly(test.a.label, ROOM.test),
      shortly(test.b.label, ROOM.test),
      shownDay(isoDay(test.startedOn)),
      shortly(test.by, ROOM.test),
      wholePercent(test.rate),
      wholePercent(test.hoped),
      test.perArm,
      test.quarters,
      ended === undefined ? '' : shownDay(ended.at),
    ];
    const cells = values.map((value, at): PageCell => {
      return {
        column: at + 1,
        value,
        ...(typeof value === 'number' && { format: 'count', style: { align: 'left' } }),
      };
    });
    const below = { cells: [{ column: 2, value: came, style: { color: colors.secondary } }] };
    return came === '' ? [{ cells }] : [{ cells }, below];
  });
  return [
    sectionRow(words.sections.tests, WHOLE),
    { cells: header },
    ...lined(rows, WHOLE),
    spacer,
  ];
}

/** Folded away: nobody is to read or change it. */
function keptRows(tests: readonly FieldTest[]): PageRow[] {
  const parts = tests.flatMap((test, at) =>
    keptParts(test).map((text, part): PageRow => {
      const style = { ...styles.tabTitle, wrap: 'clip' } as const;
      return {
        cells: [
          { column: 1, value: partLabel(at + 1, part + 1), style: { ...style, wrap: 'clip' } },
          { column: 2, value: text, style },
        ],
        isFolded: true,
      };
    }),
  );
  return [noteRow(keptTitle(tests.length), 1), ...parts];
}
