/** How often it is looked, in milliseconds, and how many times at most before somebody comes back. */
const EVERY_MS = 15_000;
const MOST = 40;

/**
 * Looks now and then while a person works in the spreadsheet, where the menu may change what a page
 * shows: Apps Script tells a sidebar nothing of that. Where the page has the focus, it is theirs.
 *
 * @param page - Whether somebody is at it, and whether it is seen.
 * @returns Ends it.
 * @example const end = whileAway(document, () => void readAgain())
 */
export function whileAway(
  page: Pick<Document, 'hasFocus' | 'visibilityState'>,
  look: () => void,
): () => void {
  let looks = 0;
  const timer = setInterval(() => {
    if (page.hasFocus()) looks = 0;
    else if (page.visibilityState === 'visible' && looks < MOST) {
      looks += 1;
      look();
    }
  }, EVERY_MS);
  return () => clearInterval(timer);
}
