import { wholePercent } from '../../engine/figures';
import type { Terms } from '../discovery/terms';

/** Why a person is asked about a column. */
export const words = {
  byName: 'its name says that it is filled at or after the close',
  byNameAndValues: ({ good, bad, things }: Terms) =>
    `its name may be that of something filled at the close, and its values tell ${good} from ${bad} ${things}`,
  sameAsOutcome: ({ good, bad, things }: Terms) =>
    `it says the same as the outcome: one value for all ${good}, one for all ${bad} ${things}`,
  filledForOne: ({ good, bad, things }: Terms, won: number, lost: number) =>
    `filled for ${wholePercent(won)} of the ${good} and ${wholePercent(lost)} of the ${bad} ${things}`,
  datedAfterwards: (share: number) =>
    `${wholePercent(share)} of its dates are of the day of the close or later`,
  standsForOne: ({ good, bad, things }: Terms, value: string, isGood: boolean) =>
    `${value} stands for most ${isGood ? good : bad} ${things} and hardly any other`,
  blank: 'a blank cell',
  some: 'some of its values',
  decidesAlone: ({ good, bad }: Terms, area: number) =>
    `alone it tells ${good} from ${bad} better than what is known before a deal does: right for ${wholePercent(area)} of the pairs`,
  seller: (name: string) => `it names who sells, such as ${name}, not who buys`,
  product: 'it says what is sold, not who buys',
  price: 'it says what was offered, not who buys',
};
