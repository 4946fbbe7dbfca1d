import { askedWords as languageWords } from '../../definition/languages/languages';
import { fold } from '../../engine/values/fold';
import { identifierSort } from '../../engine/values/identifier';
import { parseYesNo } from '../../engine/values/yes-no';
import type { Sign } from './asked-evidence';
import { PRICES, PRODUCTS, SELLERS, SELLING_TEAM } from './asked-headers';
import { words as say } from './asked-words';

const NAMES = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
/** `Anna Berg`, `J. van Dyk`, `Berg, Anna`, `Anna`, `anna.berg`, `anna@…`, `Seller 12`. */
const PERSON = [
  new RegExp(`^${NAMES}(?: (?:${NAMES}|van|von|de|da|der|bin|al)){1,3}$`, 'u'),
  new RegExp(`^${NAMES}, ?${NAMES}(?: ${NAMES})?$`, 'u'),
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Ll}+[._]\p{Ll}+$/u,
  /^[^\s@]+@[^\s@]+$/,
  /^(?:seller|rep|agent|[sb]dr|ae|owner|sales ?rep|user|csm|employee)[ _#-]*\w{1,4}$/i,
];
/** What looks like a name, and says what sort an owner, an agent or a manager of the buyer is. */
const NO_PERSON = new RegExp(`\\b(?:${languageWords('noPerson')})\\b`);
const TEAM =
  /\b(?:team|pod|squad|north|south|east|west|central|emea|apac|dach|nordics|americas|enterprise|smb|mid[ -]?market|commercial|strategic|inside sales|field sales|inbound|outbound)\b|^\p{Lu}[\p{L}-]* ?\d{1,2}$/iu;

/** Of the known cells, those that must name sellers. */
const MOST = 0.6;
/** Accounts that a name goes with, on average: a customer's own people go with one. */
const ACCOUNTS_A_NAME = 2;

/** A header about the seller's people whose values are a few names, ids or addresses. */
export const namesSellers: Sign = ({ words, known, distinct, texts, column, outcomes }) => {
  const isTeam = SELLING_TEAM.test(words);
  if (!isTeam && !SELLERS.some((one) => one.test(words))) return undefined;
  const rows = texts.flatMap((text, row) => (text === '' ? [] : [row]));
  const pairs = new Set(rows.map((row) => `${outcomes.cluster[row]} ${texts[row]}`)).size;
  if (distinct < 2 || distinct * ACCOUNTS_A_NAME > pairs) return undefined;
  const cells = rows.map((row) => column.text(row));
  const isOurs = (text: string) => isPerson(text) || (isTeam && TEAM.test(text));
  const areIds = identifierSort(texts.filter((text) => text !== '')) !== undefined;
  const ours = areIds ? cells : cells.filter(isOurs);
  return ours.length >= MOST * known ? say.seller(ours[0] ?? '') : undefined;
};

function isPerson(text: string): boolean {
  const folded = fold(text);
  const isAnswer = !Number.isNaN(parseYesNo(folded));
  return !isAnswer && !NO_PERSON.test(folded) && PERSON.some((one) => one.test(text));
}

/** Known cells for each product at least, and products at most: a price list is short. */
const DEALS_A_PRODUCT = 3;
const MOST_PRODUCTS = 60;

/** A header about what is sold, with a few texts below it, or about its price. */
export const namesProducts: Sign = ({ words, column, known, distinct }) => {
  if (PRICES.some((one) => one.test(words))) return say.price;
  if (!PRODUCTS.some((one) => one.test(words))) return undefined;
  const count = (reads: readonly number[]) => reads.filter((one) => !Number.isNaN(one)).length;
  const plain = Math.max(count(column.read('yesNo')), count(column.read('number')));
  const most = Math.min(MOST_PRODUCTS, known / DEALS_A_PRODUCT);
  const isList = distinct > 1 && distinct <= most;
  return isList && plain < known / 2 ? say.product : undefined;
};
