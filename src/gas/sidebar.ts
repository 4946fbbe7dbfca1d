import { TITLE } from './title';

/**
 * Opens the sidebar.
 *
 * @param page - What it is to show first, such as `help`; `''` for the definition.
 */
export function openSidebar(page = ''): void {
  const file = HtmlService.createHtmlOutputFromFile('Sidebar');
  const shown =
    page === '' ? file : HtmlService.createHtmlOutput(startingAt(page, file.getContent()));
  SpreadsheetApp.getUi().showSidebar(shown.setTitle(TITLE));
}

function startingAt(page: string, html: string): string {
  return html.replace('id="app"', `id="app" data-page="${page}"`);
}
