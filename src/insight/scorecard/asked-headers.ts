import { headerWords } from '../../definition/catalogue/match-header';
import { askedWords as languageWords } from '../../definition/languages/languages';
import { fold } from '../../engine/values/fold';

/** A header as the words below are looked for in: lower case, without accents, marks of a CRM taken off. */
export function askedWords(header: string): string {
  return fold(headerWords(header)).replace(/^(?:hs|sf|sfdc|cf) | c$/g, '');
}

const END =
  '(?:reasons?|causes?|notes?|comments?|details|explanation|summary|feedback|codes?|category|dates?|on|at|by)';
const CLOSING = '(?:loss|lost|losing|win|won|winning|clos(?:e|ed|ing)|churn(?:ed)?|cancel\\w*)';
const WHEN = '(?:date|on|at|start(?:s|ed)?|begins?|beginning|status|stage|call|completed?|done)';

/** What is plainly written when a deal closes or after it, one a line; the header alone tells. */
const afterTheClose = [
  `^(?:\\w+ )*${CLOSING} ${END}$`,
  `\\b(?:reasons?|causes?|notes?) (?:for |of |why )?(?:the )?${CLOSING}\\b`,
  '\\b(?:lost to|won by|win loss|won lost|lost won|closed (?:won|lost))\\b',
  '^(?:actual )?close(?:d)? (?:value|amount|quarter|month|year)$',
  '^(?:deal|sales|opportunity|opp|pipeline) (?:stage|status|outcome|result|phase)$',
  '^(?:(?:deal|sales|opportunity|opp) )?forecast(?: category| status| amount| probability)?$|^is (?:closed|won)$|^(?:expected revenue|weighted amount)$',
  '^(?:(?:win|close|closing|deal|sales|opportunity) )?probability(?: percent| pct| to close)?$',
  `^(?:our )?onboard(?:ing|ed)(?: ${WHEN}| owner| csm)?(?: date)?$`,
  `^(?:actual )?(?:go live|went live|live|kick ?off|implementation|provisioning|activation) ${WHEN}(?: date)?$`,
  '^(?:go live|went live|kick ?off)$',
  '^(?:our )?contract (?:signed|signature|date|start\\w*|sign\\w*|begin\\w*|end|value|number|no|id|term|length|effective|sent)(?: (?:date|on|at|by))?$',
  '^(?:our |first |last )?invoiced?(?: (?:date|number|no|id|amount|sent|paid|due|status|on|at|total))*$',
  '^(?:first )?payment (?:date|status|received)$|^(?:purchase order|po)(?: (?:number|no|date|received))+$',
  '^(?:order|booking) (?:date|number|no|confirmed|form signed)$',
  '^(?:date signed|signed(?: (?:on|at|date|contract|by))?|signature(?: date)?)$',
  '^(?:renewal (?:date|status|amount|probability)|renewed(?: on| at)?)$',
  '^(?:customer since|(?:date )?became (?:a )?customer(?: on| at| date)?)$',
  '^(?:deal|opportunity) age\\b|^(?:days|time) (?:to|until) (?:close|closing|won|win)\\b|^days in (?:last |current )?stage$',
  languageWords('afterTheClose'),
].map((one) => new RegExp(one));

/** What a buyer has or wishes for, although its words are those of a close. */
const OF_THE_BUYER =
  /\b(?:current|existing|competitors?|vendors?|incumbents?|suppliers?|previous|present|desired|target|planned|expected|wanted|needed|required)\b/;

/** Whether a header says by itself that its cells are written when a deal closes or after it. */
export function isNamedAfterTheClose(words: string): boolean {
  return !OF_THE_BUYER.test(words) && afterTheClose.some((one) => one.test(words));
}

/** Words of a column of the close that honest ones have too; the values must bear them out. */
export const MAY_BE_OF_THE_CLOSE = new RegExp(
  [
    '^(?:(?:current|last|final|lead|account|contact|customer|client|crm|life ?cycle) )*(?:stage|status|phase)$',
    `^(?:${languageWords('stage')})$`,
    '\\b(?:ergebnis|ausgang|resultat|resultado|decision|entscheidung)\\b',
    '^(?:(?:customer|client|account|our) )?health(?: (?:score|status|grade|colou?r))?$',
    '\\b(?:outcome|result|decision|disposition|next step|hand ?over|signed|go live|kick ?off|implementation|payment|deal|resolution|feedback)\\b',
  ].join('|'),
);

/** Of a funding round, a project or a partner as well: only values that name an outcome bear them out. */
export const IS_A_STAGE = new RegExp(`\\b(?:stage|status|phase|${languageWords('stage')})\\b`);

/** Values that name how a deal ended. */
export const NAMES_AN_OUTCOME = new RegExp(
  `^(?:(?:closed?|deal|(?:ab)?geschlossen|cierre|cerrad[oa]|fechad[oa]|negocio|fermee?|cloturee?) ?[-/]? ?(?:und )?)?(?:${languageWords('ends')})\\b`,
);

const WHOSE =
  '(?:(?:deal|account|opportunity|opp|lead|company|record|contact|sales|crm|hub ?spot|salesforce|current|our|assigned|responsible|client|customer) )*';
const OF_WHAT = `(?: (?:de|d|del|da|do|du|des|der|die|das|den|fur|la|l|el|le))*(?: (?:${languageWords('whose')}))?`;
const NAMED = '(?: (?:name|full name|id|alias|code|email|assigned))*';

/** Who of the seller's people has to do with a deal. */
export const SELLERS: readonly RegExp[] = [
  `^${WHOSE}(?:${languageWords('sellers')})${OF_WHAT}${NAMED}$`,
  `^${WHOSE}(?:account|territory|sales|key account|regional sales|partner|customer success) (?:manager|executive|director|engineer|person|lead|contact)${NAMED}$`,
  `^(?:\\w+ )?(?:created|modified|updated|added|entered|sourced|booked|qualified|handled|owned|set|reported|edited) by${NAMED}$`,
  `^(?:deal |lead |account )?assigned(?: to)?${NAMED}$`,
].map((one) => new RegExp(one));

/** Which of the seller's teams; a count of people of the same name is the customer's. */
export const SELLING_TEAM =
  /^(?:(?:our|sales|owner|owning|owners|assigned|account|deal|selling|hub ?spot) )*(?:team|pod|squad|sales office|sales unit)(?: (?:name|code|assigned))?$/;

const OUR =
  '(?:(?:our|sold|deal|opportunity|quoted|offered|purchased|proposed|interested|requested|selected|subscription|pricing) )*';

/** What is sold, by name. */
export const PRODUCTS: readonly RegExp[] = [
  `^${OUR}(?:${languageWords('products')})(?: (?:name|line|family|code|sold|interest|of interest|interested in|offered|purchased|id|bundle|tier|version|edition))*$`,
  `^${OUR}plan(?: (?:tier|name|type|id|selected|chosen))*$|^subscription (?:tier|type)$`,
  '^(?:(?:product|our|subscription|deal) )*(?:skus?|package|bundle|edition|price ?book|price list|price plan|licen[cs]e type|modules?(?: sold| quoted)|add ?ons?)(?: (?:name|code|id|type))*$',
].map((one) => new RegExp(one));

/** What is asked for it. */
export const PRICES: readonly RegExp[] = [
  `^(?:(?:sales|deal|quote|our|max|requested|approved|total|list|avg) )*(?:${languageWords('prices')})(?: (?:percent|percentage|pct|rate|amount|given|offered|level|requested|approved|applied))*$`,
  '^(?:(?:our|deal|sales) )*(?:quote|quotation|proposal|angebot|devis)(?: (?:amount|value|total|sent|date|number|no|id|status|price|version))*$',
  '^(?:list|unit|sales|our|quoted|deal|net|final|offered) price$',
  '^(?:deal|opportunity|opp) (?:size|amount|value)$|^amount(?: in \\w+ currency)?$|^(?:(?:annual|total) contract value|acv|tcv)$|^(?:(?:order|quoted) )?quantity$|^(?:seats|licen[cs]es|users) (?:sold|quoted|ordered)$',
].map((one) => new RegExp(one));
