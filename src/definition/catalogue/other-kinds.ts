import type { OtherHeading } from '../languages/language';
import { headersOf } from '../languages/languages';
import type { FieldKind, Holds } from './field-kind';

/** Why nothing is scored on what comes with a sale, or after it. */
export const AFTER_SALE =
  'Not scored: known only after the sale, so it says nothing about who will buy.';

const unscored = (heading: OtherHeading, holds?: Holds): FieldKind => ({
  ...{ name: '', headers: headersOf(heading) },
  ...(holds && { holds }),
});

/** The usual columns on which nothing is scored. */
export const otherKinds: readonly FieldKind[] = [
  unscored('ids', 'ids'),
  { ...unscored('accountNames', 'names'), isAccountName: true },
  unscored('otherNames', 'names'),
  unscored('people', 'texts'),
  unscored('details', 'texts'),
  unscored('records', 'days'),
  unscored('codes'),
  unscored('verdicts'),
  { ...unscored('outcomes'), note: AFTER_SALE },
  {
    ...unscored('churned'),
    note: AFTER_SALE,
    exclusion: { operator: 'is yes', reason: 'Left before' },
  },
  {
    ...unscored('active'),
    note: AFTER_SALE,
    exclusion: { operator: 'is no', reason: 'No longer active' },
  },
  {
    ...unscored('parent'),
    note: 'Not scored: a name is no sign of fit.',
    exclusion: { operator: 'is known', reason: 'Sold to through its parent company' },
  },
];
