import type { Condition, OwnCondition } from '../engine/model';
import { findOperator } from '../engine/operators';
import { fold } from '../engine/values/fold';
import { wholeWords } from '../engine/values/whole-words';
import { spokenHeader } from './catalogue/match-header';
import { tidyHeader } from './template/field-name';

/** Most characters of a name: several of them must fit into one line. */
export const LONGEST_NAME = 26;

/**
 * Short names of conditions as people say them: the name that one was given where it fits whole and
 * parts no list, else one that is made from field, operator and value; no two are the same, and no word is cut. A field that the catalogue knows is called as people call it, another
 * one by its header. Where that is not enough to tell two apart, the value is added.
 *
 * Rule: engine README, The short reason.
 *
 * @param conditions - All criteria of a definition, also those that are off: switching one renames none.
 * @returns One name each, of at most `LONGEST_NAME` characters.
 * @example shortNames([{ field: 'Employees', operator: 'between', value: '200-1000' }]) // ['size']
 */
export function shortNames(conditions: readonly Named[]): string[] {
  const tries = conditions.map(namesOf);
  const chosen = tries.map(() => 0);
  const nameAt = (index: number) => tries[index]?.[chosen[index] as number] ?? '';
  for (let round = 0; round < TRIES; round++) {
    const counts = new Map<string, number>();
    for (const index of tries.keys()) {
      const name = fold(nameAt(index));
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const index of tries.keys()) {
      const isClear = nameAt(index) !== '' && counts.get(fold(nameAt(index))) === 1;
      const last = (tries[index] as readonly string[]).length - 1;
      if (!isClear) chosen[index] = Math.min(last, (chosen[index] as number) + 1);
    }
  }
  return numbered(tries.map((_, index) => nameAt(index)));
}

const TRIES = 3;

type Named = Condition & Pick<OwnCondition, 'name'>;

/** The given one where it can be said whole, else from the shortest to the one that says most. */
function namesOf({ name = '', field, operator, value }: Named): readonly string[] {
  if (isSayable(name)) return [spaced(name)];
  const { about = (name: string) => name, brief = () => value } = findOperator(operator) ?? {};
  const header = spokenWords(field);
  const spoken = about(spokenHeader(header) ?? header);
  return [
    wholeWords(plain(spoken), LONGEST_NAME),
    wholeWords(plain(about(header)), LONGEST_NAME),
    withValue(plain(spoken), plain(brief(value))),
  ];
}

/** The field gives way to the value, which tells the two apart. */
function withValue(field: string, value: string): string {
  const short = wholeWords(field, LONGEST_NAME - value.length - 1);
  return wholeWords(`${short || field} ${value}`.trim(), LONGEST_NAME);
}

/** Names that are still the same are counted; one without a word that fits is only counted. */
function numbered(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = name === '' ? 1 : 2; unique === '' || taken.has(fold(unique)); count++) {
      const number = ` ${count}`;
      unique = `${wholeWords(name, LONGEST_NAME - number.length) || 'condition'}${number}`;
    }
    taken.add(fold(unique));
    return unique;
  });
}

/** What parts the names of a reason. */
const SEPARATORS = /[,;|·]+(?=\s|$)/g;

/** A part of a name may mean something else: `Industry: Retail, Media` is not `Industry: Retail`. */
function isSayable(name: string): boolean {
  const text = spaced(name);
  return text !== '' && text.length <= LONGEST_NAME && text.search(SEPARATORS) < 0;
}

/** Without the signs that part the names of a reason, and with single spaces. */
function plain(text: string): string {
  return spaced(text.replace(SEPARATORS, ''));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A header as programs write it: `numberOfEmployees`; `HubSpot` and `LinkedIn` are names. */
const CODE = /^(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)+|(?:\p{Lu}\p{Ll}+){3,})$/u;
const splitCode = (code: string) => code.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
/** What a header says beside its meaning: `(USD)`, `# of`, `30d`. */
const ASIDE = /\([^)]*\)|^(?:#|no\.?|number|count) of |[#?*]|(?: last)? \d+ ?d(?:ays)?$/gi;

/**
 * A header as it is read aloud, in its own spelling: without signs and what it says aside.
 *
 * @example ownWords('Up_sale (EUR)') // 'Up sale'
 */
export function ownWords(header: string): string {
  const apart = header.replace(/__c$/i, '').replace(/_/g, ' ').replace(CODE, splitCode);
  return plain(tidyHeader(apart.replace(ASIDE, ' '))) || plain(header);
}

/** Words that stay small where all others of a title have capitals. */
const SMALL = /^(?:an?|and|as|at|by|for|from|in|of|on|or|per|the|to|with)$/;

/** A header within a sentence; what has a capital inside is a name or an abbreviation. */
export function spokenWords(header: string): string {
  const words = ownWords(header).split(' ');
  const isTitle = words.every((word) => !/^\p{Ll}+$/u.test(word) || SMALL.test(word));
  return words
    .map((word, at) =>
      (at === 0 || isTitle) && /^\p{Lu}?\p{Ll}*$/u.test(word) ? word.toLowerCase() : word,
    )
    .join(' ');
}
