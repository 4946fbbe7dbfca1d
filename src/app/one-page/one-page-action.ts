import { columnLetters } from '../../definition/a1';
import { configSheetName } from '../../definition/names';
import { settingAddress } from '../../definition/sheet/read-config';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import { type LoadedDefinition, loadDefinition } from '../load-definition';
import { openLooks } from '../looks';
import type { Outside } from '../outside';
import { type Remarked, remarksOn } from '../own-tabs';
import { writePage } from '../report/page-sheet';
import { currentVersion } from '../versions/current-version';
import { openHistory } from '../versions/history-sheet';
import { countsAsIn } from '../versions/same-counts';
import type { RichText } from '../workbook';
import { isTelling } from './four-answers';
import { type Around, ASIDE, LINK_ROW, layOut, PAPER_COLUMNS, settingsAsked } from './lay-out';
import { type OnePage, onePageOf } from './one-page';
import { PAPERS, printLink } from './print-link';
import { lastProof } from './proof';
import { words } from './words';

/** What was written. */
export interface WrittenPage extends Remarked {
  readonly page: OnePage;
  /** Answers that nobody has given in words. */
  readonly unanswered: number;
  /** What prints it, as the page has it. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

/**
 * Writes what a definition says on one sheet of paper as the tab `ICP One Page`, and brings it to the
 * front. A definition that was edited by hand gets its version first, as the page names one.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws All problems of a broken definition; nothing is written then.
 */
export function writeOnePage(outside: Outside, name: string): WrittenPage {
  const { workbook, clock } = outside;
  const loaded = loadDefinition(workbook, name, clock);
  const page = onePageOf(loaded.definition);
  const { page: sheetPage, paperRows } = layOut(page, aroundOf(outside, name, loaded));
  const looks = openLooks();
  const written = writePage(workbook, 'onePage', sheetPage, looks);
  const range = `A1:${columnLetters(PAPER_COLUMNS - 1)}${paperRows}`;
  const links = PAPERS.map((paper) => {
    const address = printLink(workbook.id(), written.id(), range, paper);
    return { text: words.links[paper], address };
  });
  looks.attempt('links', () => {
    written.writeRich(LINK_ROW, ASIDE, links.map(linkCell));
  });
  written.activate();
  const unanswered = page.answers.filter((one) => !isTelling(one)).length;
  const remarks = [...remarksOn({ onePage: written }), ...looks.remarks()];
  return { page, unanswered, links, remarks };
}

function linkCell({ text, address: link }: WrittenPage['links'][number]): RichText[] {
  return [{ text, runs: [{ from: 0, to: text.length, style: { link } }] }];
}

function aroundOf(outside: Outside, name: string, loaded: LoadedDefinition): Around {
  const { workbook, clock } = outside;
  const { definition, calendar, grid = [] } = loaded;
  const { owner, lastReviewed } = definition.settings;
  const { version, label } = currentVersion(outside, name, loaded);
  const proof = lastProof(workbook, name, definition.settings);
  const cells = settingsAsked.map((key) => {
    const address = settingAddress(grid, key);
    return [key, address === '' ? '' : `${configSheetName(name)}!${address}`];
  });
  return {
    version,
    day: shownDay(calendar.stamp(clock.now())),
    proof,
    isChanged:
      proof.version !== '' &&
      proof.version !== label &&
      !countsAsIn(openHistory(workbook, calendar).versions, name, proof.version, definition),
    owner,
    reviewed:
      lastReviewed === undefined
        ? words.unreviewed
        : words.reviewed(shownDay(isoDay(lastReviewed))),
    cells: Object.fromEntries(cells),
  };
}
