import type { Use } from '../seal.mjs';
import { words } from './words';

/** Which script a push goes to. */
export type Target =
  /** A new spreadsheet of this title. */
  | { readonly kind: 'new'; readonly title: string }
  | { readonly kind: 'script'; readonly scriptId: string };

/** What people find where: the id in the project settings, or the editor's address. */
const SCRIPT_ID = /^[\w-]{20,}$/;
const EDITOR = /script\.google\.com\/(?:.*\/)?(?:d|projects)\/([\w-]{20,})/;
const SPREADSHEET = /docs\.google\.com\/spreadsheets/;

/**
 * Reads the arguments of `npm run push`.
 *
 * @param args none, a script's id or address, or `--new` and a title
 * @param remembered ids that earlier runs left, the latest first; a placeholder is none
 * @param use what was built, which the messages name the command of
 * @throws in words that say what to write
 */
export function pushTarget(
  args: readonly string[],
  remembered: readonly string[],
  use: Use,
): Target {
  const [first, second] = args;
  if (first === '--new') {
    if (args.length === 2 && second) return { kind: 'new', title: second };
    throw new Error(words.newNeedsTitle(use));
  }
  if (args.length > 1) throw new Error(words.oneScript(args));
  if (first !== undefined) return { kind: 'script', scriptId: scriptIdIn(first) };
  const scriptId = remembered.find((id) => SCRIPT_ID.test(id) && !isPlaceholder(id));
  if (scriptId === undefined) throw new Error(words.whichScript(use));
  return { kind: 'script', scriptId };
}

function scriptIdIn(text: string): string {
  const [, inAddress] = EDITOR.exec(text) ?? [];
  if (inAddress !== undefined) return inAddress;
  if (SPREADSHEET.test(text)) throw new Error(words.spreadsheetAddress);
  if (SCRIPT_ID.test(text) && !isPlaceholder(text)) return text;
  throw new Error(words.noScriptId(text));
}

function isPlaceholder(id: string): boolean {
  return id.startsWith('REPLACE_');
}
