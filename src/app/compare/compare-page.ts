import type { Block } from '../report/block';
import { careRows } from '../report/care-rows';
import { ABOUT, LEFT, RIGHT, WIDTH, WIDTHS } from '../report/frame';
import { headRows } from '../report/head';
import { beside, type Page, type PageRow } from '../report/page';
import { analystRow, blockRows, spacer } from '../report/parts';
import { compareBlocks } from './compare-blocks';
import type { Comparison } from './comparison';
import { careLines } from './front/care';
import { findings } from './front/finding';
import { movedRows } from './front/moved';
import { type Kinds, nextRows } from './front/next';
import { numberRows } from './front/numbers';
import { tierRows } from './front/tiers';
import { compareVerdict, restsOn } from './front/verdict';
import { frontWords } from './front/words';
import { words } from './words';

/** What a comparison says of itself besides its numbers. */
export interface CompareFrame {
  readonly kinds: Kinds;
  readonly ranAt: string;
  /** The formula that leads to a row of the accounts tab. */
  readonly link: (row: number) => string;
}

/** Lines of what to read with care. */
const CARE = 7;

/** The page `ICP Compare`: what a sales manager reads, then what an analyst does. */
export function comparePage(comparison: Comparison, { kinds, ranAt, link }: CompareFrame): Page {
  const found = findings(comparison);
  const { todo, isJudged, ...line } = compareVerdict(found);
  const below = [todo, restsOn(comparison, found, ranAt)];
  const care = careRows(careLines(comparison, found), LEFT, CARE);
  const hasAccounts = found.accounts > 0;
  const tiers = hasAccounts ? tierRows(comparison, LEFT) : [];
  const next = isJudged ? nextRows(comparison, found, kinds, RIGHT) : [];
  const moved = hasAccounts ? movedRows(comparison, found, link, RIGHT) : [];
  return {
    end: frontWords.end,
    rows: [
      ...headRows({ title: words.title, about: found.labels.join(' → '), ...line, below }, [
        ABOUT,
        WIDTH,
      ]),
      spacer,
      ...(isJudged ? [...numberRows(comparison, found), spacer] : []),
      ...(isJudged
        ? [...beside(tiers, next), spacer, ...beside(care, moved)]
        : [...beside(tiers, moved), ...(hasAccounts ? [spacer] : []), ...care]),
      spacer,
      analystRow(frontWords.analyst, WIDTH),
      ...analyst(compareBlocks(comparison, link)),
    ],
    widths: WIDTHS,
  };
}

function analyst({ changed, ...blocks }: ReturnType<typeof compareBlocks>): PageRow[] {
  const look = (block: Block, isFolded = false) =>
    block.rows.length === 0 ? [] : blockRows(block, { widths: WIDTHS, isFolded });
  return [...Object.values(blocks).flatMap((block) => look(block)), ...look(changed, true)];
}
