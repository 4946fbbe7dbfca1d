import type { FieldKind } from './field-kind';

const AFTER_SALE = 'Not scored: known only after the sale, so it says nothing about who will buy.';

const identifiers =
  'id; uuid; guid; =key; symbol; ticker; isin; cik; duns; vat; =code; sku; =number; =no; rank; ranking; =position; =row; =index';
const names =
  '=name; =company; =account; =customer; =organization; =organisation; =firm; =business; company name; account name; customer name; client name; organization name; business name; legal name; contact name; opportunity name; deal name; security; firma';
const people =
  'owner; rep; agent; seller; csm; account manager; account executive; contact; email; phone; job title; =title; first name; last name; full name';
const details =
  'address; street; zip; postal; postcode; latitude; longitude; linkedin; linked in; twitter; facebook; description; notes; comment*; logo; tags; sub industry; sub sector; naics; sic; product; products';
const records =
  'created*; create date; date added; =added; added on; added at; updated*; last updated; modified*; last modified; imported; timestamp; =date';
const verdicts = 'icp*; score; tier; grade; =fit; rating; =priority; propensity';
const outcomes =
  'status; stage; outcome; result; won; lost; win; closed*; close*; is trial; =trial; customer since; is customer; contract*; renewal*; probability; forecast; plan; plan tier; subscription; edition; mrr; nps; health score; ltv; lifetime value; =deal; deals; opportunity; amount; deal value; close value; deal size; discount';

const unscored = (headers: string): FieldKind => ({ name: '', headers: headers.split('; ') });

/** The usual columns on which nothing is scored. */
export const otherKinds: readonly FieldKind[] = [
  ...[identifiers, names, people, details, records, verdicts].map(unscored),
  { ...unscored(outcomes), note: AFTER_SALE },
  {
    ...unscored('churn*; cancel*; former customer; lost customer'),
    note: AFTER_SALE,
    exclusion: { operator: 'is yes', reason: 'Left before' },
  },
  {
    ...unscored('is active; =active; still active'),
    note: AFTER_SALE,
    exclusion: { operator: 'is no', reason: 'No longer active' },
  },
  {
    ...unscored('parent; subsidiary*'),
    note: 'Not scored: a name is no sign of fit.',
    exclusion: { operator: 'is known', reason: 'Sold to through its parent company' },
  },
];
