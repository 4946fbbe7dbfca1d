import { words } from './words';

/** What clasp or Google say when something fails, and what a person does about it. */
const FAILURES: readonly (readonly [said: RegExp, advice: string])[] = [
  [/no credentials|invalid_grant|invalid_rapt|login required|authentication cred/i, words.logIn],
  [/has not enabled the Apps Script API/i, words.apiOff],
  [/requested entity was not found|invalid script id/i, words.notFound],
  [/does not have permission|permission_denied|insufficient/i, words.noPermission],
  [/request to \S+ failed|ENOTFOUND|ECONN\w+|ETIMEDOUT|EAI_AGAIN|socket hang up/i, words.noNetwork],
];

/** What to do about a failure of clasp; where it is none that we know, what clasp said. */
export function adviceOn(said: string): string {
  return FAILURES.find(([pattern]) => pattern.test(said))?.[1] ?? words.claspSaid(said.trim());
}
