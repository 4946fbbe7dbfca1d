const ONE_ACCOUNT =
  'open this spreadsheet in a private window or a browser profile in which you sign in to Google with one account only';

/** Failures of the way to the server that are known; an add-on can't tell more of them. */
const known: readonly (readonly [signs: RegExp, words: string])[] = [
  [
    /PERMISSION_DENIED|multiple accounts/i,
    `Google asked with another account of yours than this spreadsheet is open with. Reload the page; where that does not help, ${ONE_ACCOUNT}.`,
  ],
  [
    /authori[sz]ation is required|required permissions|autorisierung|autorisation|autorizaci|autoriza[cç]|autorizzaz|autorisatie|承認/i,
    `Google wants your permission first: choose an item of the menu ICP Score and allow it, then open the sidebar again. Where that does not help, ${ONE_ACCOUNT}.`,
  ],
  [
    /NetworkError|connection failure|HTTP \d+/i,
    'There was no connection to Google. What you changed is still here: try again in a moment.',
  ],
  [
    /script function not found|^No part /i,
    'The add-on was changed meanwhile. Reload the page and open the sidebar again.',
  ],
];

/**
 * What a person is told where a request does not come through, with Google's own words at the end.
 *
 * @param message - Of the failure that `google.script.run` tells.
 * @example failureWords('NetworkError: Connection failure due to HTTP 0') // 'There was no connection …'
 */
export function failureWords(message: string): string {
  const found = known.find(([signs]) => signs.test(message));
  return found === undefined ? message : `${found[1]} [${message}]`;
}
