import type { OpenedWith } from '../protocol/opened-with';
import { TITLE } from './title';

/** What opens later, as the build puts it into the page. */
const PARTS = /<script id="parts">([\s\S]*?)<\/script>\s*/;

/**
 * Opens the sidebar.
 *
 * @param page - What it is to show first.
 */
export function openSidebar(page: OpenedWith = ''): void {
  const shown = page === '' ? firstPage(pageFile()) : startingAt(page, pageFile());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(shown).setTitle(TITLE));
}

function startingAt(page: OpenedWith, html: string): string {
  return html.replace('id="app"', `id="app" data-page="${page}"`);
}

/** The page without what opens later. */
export function firstPage(html: string): string {
  return html.replace(PARTS, '');
}

/** What {@link firstPage} leaves out, as a script. */
export function partsOf(html: string): string {
  return PARTS.exec(html)?.[1] ?? '';
}

/** The file of the project. */
export function pageFile(): string {
  return HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
}
