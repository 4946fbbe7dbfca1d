import type { Discovery } from '../../insight/discovery/discover';
import { paler, rateBar } from '../report/bar';
import type { Block } from '../report/block';
import { careRows } from '../report/care-rows';
import { ABOUT, LEFT, RIGHT, WIDTH, WIDTHS } from '../report/frame';
import { headRows } from '../report/head';
import { beside, type Page, type PageRow } from '../report/page';
import { analystRow, blockRows, spacer } from '../report/parts';
import type { FoundPatterns } from './find-patterns';
import { careLines } from './front/care';
import { findings } from './front/finding';
import { nextRows } from './front/next';
import { numberRows, toneOf } from './front/numbers';
import { toldRows } from './front/told';
import { patternsVerdict, restsOn } from './front/verdict';
import { frontWords } from './front/words';
import { worthRows } from './front/worth';
import { type PatternsFrame, patternBlocks } from './pattern-blocks';
import { words } from './words';

/** Lines of what to read with care. */
const CARE = 7;
/** Where a table of patterns has its bars, and their pixels. */
const BAR = { column: 7, width: 92 };

/** The page `ICP Patterns`: what a sales manager reads, then what an analyst does. */
export function patternsPage(found: FoundPatterns, frame: PatternsFrame): Page {
  const { definition, label, ranAt } = frame;
  const told = findings(found, definition);
  const { todo, ...line } = patternsVerdict(found, told);
  const below = [todo, restsOn(found, told, ranAt)];
  const about = label || definition.settings.name;
  const care = careRows(careLines(found, told, definition), LEFT, CARE);
  const next = nextRows(told, RIGHT);
  const worth = worthRows(found, definition, RIGHT);
  const front = line.isJudged
    ? told.usable.length > 0
      ? [
          ...numberRows(told),
          spacer,
          ...beside(toldRows(told, LEFT), next),
          spacer,
          ...beside(care, worth),
        ]
      : [...beside(care, next), spacer, ...worth]
    : [];
  return {
    end: frontWords.end,
    rows: [
      ...headRows({ title: words.title, about, ...line, below }, [ABOUT, WIDTH]),
      spacer,
      ...front,
      ...(front.length > 0 ? [spacer] : []),
      analystRow(line.isJudged ? frontWords.analyst : frontWords.onlyWhy, WIDTH),
      ...analyst(found, frame),
    ],
    widths: WIDTHS,
  };
}

function analyst(found: FoundPatterns, frame: PatternsFrame): PageRow[] {
  const blocks = patternBlocks(found, frame);
  const look = (block: Block | undefined, isFolded = false, drawn?: Discovery) => {
    if (block === undefined || block.rows.length === 0) return [];
    const rows = blockRows(block, { widths: WIDTHS, isFolded });
    return drawn === undefined ? rows : withBars(rows, drawn);
  };
  return [
    ...look(blocks.patterns, false, found.discovery),
    ...look(blocks.churn),
    ...look(blocks.staying, false, found.staying),
    ...look(blocks.best, false, found.best?.discovery),
    ...look(blocks.asked),
    ...look(blocks.head),
    ...look(blocks.conditions, true),
    ...look(blocks.why, true),
    ...look(blocks.stayingWhy, true),
    ...look(blocks.bestWhy, true),
    ...look(blocks.leftOut, true),
  ];
}

/** The title and the headers stand above the patterns. */
function withBars(rows: readonly PageRow[], { patterns }: Discovery): PageRow[] {
  return rows.map((row, index): PageRow => {
    const pattern = patterns[index - 2];
    if (pattern === undefined) return row;
    const tone = toneOf(pattern);
    const value = rateBar(pattern.winRate, BAR.width, [tone, paler(tone, 0.5)]);
    return { ...row, cells: [...row.cells, { column: BAR.column, value }] };
  });
}
