import { evidenceText } from '../../definition/edit/evidence';
import { counted, signed, wholePercent } from '../../engine/figures';
import type { Proportion } from '../../stats/wilson';
import type { Terms } from './terms';

const rateOf = ({ value, trials }: Proportion) => `${wholePercent(value)} of ${trials}`;

/** All that discovery says to people. */
export const words = {
  evidence: ({ good }: Terms, own: Proportion, other: Proportion, years: string) =>
    evidenceText(good, rateOf(own), wholePercent(other.value), years),
  /** @param q - Share of false ones among all finds at least as clear. */
  chance: (q: number) =>
    `may be chance: of 100 finds as clear as this, ${Math.round(100 * q)} would be false`,
  weak: 'too small a difference to act on',
  fewWon: ({ good }: Terms, won: number, least: number) => `only ${won} ${good}, ${least} needed`,
  unstable: (older: number, newer: number) =>
    `does not hold over time: win rate ${signed(Math.round(100 * older))} points in the older half, ${signed(Math.round(100 * newer))} in the newer`,
  churns: (own: Proportion, other: Proportion) =>
    `${rateOf(own)} won ones churned, of the others ${wholePercent(other.value)}`,
  noHeader: 'has no header',
  sameHeader: 'has the header of another column',
  unusableHeader: 'has an error or a whole paragraph as its header',
  identifier: 'holds names or ids that hardly come again',
  freeText: 'holds free text',
  saidNo: 'FIELDS › Searched says no',
  blank: 'is blank',
  nearlyBlank: 'is nearly blank',
  constant: 'is the same in all deals',
  fewDeals: ({ good, bad, things }: Terms, won: number, lost: number, least: number) =>
    `${won} ${good} and ${lost} ${bad} ${things}: at least ${least} of each are needed`,
  nothing: ({ good, bad, things }: Terms, fields: number) =>
    `${counted(fields, 'field')} searched; none tells ${good} from ${bad} ${things} by more than chance would`,
  nothingUsable: ({ good, bad, things }: Terms, fields: number) =>
    `${counted(fields, 'field')} searched; what tells ${good} from ${bad} ${things} is not usable`,
  found: (usable: number, fields: number) =>
    `${usable} usable in ${counted(fields, 'field')} searched`,
};
