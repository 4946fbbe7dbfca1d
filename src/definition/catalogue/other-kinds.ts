import type { FieldKind, Holds } from './field-kind';

const AFTER_SALE = 'Not scored: known only after the sale, so it says nothing about who will buy.';

const identifiers =
  'id; ids; uuid; guid; =key; symbol; ticker; isin; cik; duns; vat; =code; sku; =number; =no; rank; ranking; =position; =row; =index';
const accountNames =
  '=name; =company; =account; =customer; =organization; =organisation; =firm; =business; company name; account name; customer name; client name; organization name; business name; legal name; associated company; firma; =unternehmen; firmenname; unternehmensname; =kunde; kundenname; =société; =entreprise; =client; raison sociale; nom de l entreprise; nom du client';
const otherNames = 'contact name; opportunity name; deal name; deal title; security';
const people =
  'owner; rep; agent; seller; csm; account manager; account executive; contact; email; phone; job title; =title; first name; last name; full name; e mail; mobile; telephone; telefon; téléphone; ansprechpartner; vorname; nachname; besitzer; propriétaire; zuständig*; vertriebsmitarbeiter; =commercial';
const codes = 'zip; postal; postcode; latitude; longitude; naics; sic; plz; code postal';
const details =
  'address; street; linkedin; linked in; twitter; facebook; description; notes; comment*; logo; tags; sub industry; sub sector; product; products; adresse; straße; rue; beschreibung; notizen';
const records =
  'created*; create date; date added; =added; added on; added at; updated*; last updated; modified*; last modified; imported; timestamp; =date; erstellt*; erstellungsdatum; geändert*; créé le; date de création; modifié le';
const verdicts = 'icp*; score; tier; grade; =fit; rating; =priority; propensity';
const outcomes =
  'status; stage; outcome; result; won; lost; win; closed*; close*; is trial; =trial; customer since; is customer; contract*; renewal*; probability; forecast; plan; plan tier; subscription; edition; mrr; nps; health score; ltv; lifetime value; =deal; deals; opportunity; amount; deal value; close value; deal size; discount; =phase; verkaufsphase; ergebnis; gewonnen*; verloren*; abschlussdatum; auftragswert; =betrag; étape; statut; résultat; gagné*; perdu*; date de clôture; =montant';

const unscored = (headers: string, holds?: Holds): FieldKind => ({
  ...{ name: '', headers: headers.split('; ') },
  ...(holds && { holds }),
});

/** The usual columns on which nothing is scored. */
export const otherKinds: readonly FieldKind[] = [
  unscored(identifiers, 'ids'),
  { ...unscored(accountNames, 'names'), isAccountName: true },
  unscored(otherNames, 'names'),
  ...[people, details].map((headers) => unscored(headers, 'texts')),
  unscored(records, 'days'),
  unscored(codes),
  unscored(verdicts),
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
