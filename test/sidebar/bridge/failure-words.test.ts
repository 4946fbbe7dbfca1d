import { expect, it } from 'vitest';
import { WRONG_ACCOUNT } from '../../../src/host/core/person';
import { failureWords } from '../../../src/sidebar/bridge/failure-words';

it.each([
  [WRONG_ACCOUNT, /another account .* private window or a browser profile/],
  ['PERMISSION_DENIED', /another account .* private window or a browser profile/],
  ['ScriptError: Authorisation is required to perform that action.', /menu ICP Score and allow/],
  ['Authorization is required to perform that action.', /one account only/],
  ['Für diese Aktion ist eine Autorisierung erforderlich.', /menu ICP Score and allow/],
  ['NetworkError: Connection failure due to HTTP 0', /no connection to Google.*try again/],
  ['NetworkError: Verbindungsfehler aufgrund von HTTP 503', /no connection to Google/],
  ['Script function not found: icpApi', /Reload the page/],
])('says what to do of %j, and keeps it at the end', (message, words) => {
  expect(failureWords(message)).toMatch(words);
  expect(failureWords(message).endsWith(` [${message}]`)).toBe(true);
});

it('leaves what it does not know as it is', () => {
  const message = 'Exceeded maximum execution time';
  expect(failureWords(message)).toBe(message);
});
