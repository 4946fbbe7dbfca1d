import type { Proportion } from '../../stats/wilson';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const rateOf = ({ value, trials }: Proportion) => `${percent(value)} of ${trials}`;

/** All that discovery says to people. */
export const discoveryWording = {
  evidence: (own: Proportion, other: Proportion, years: string) =>
    `won ${rateOf(own)}, others ${percent(other.value)}${years === '' ? '' : `; deals of ${years}`}`,
  chance: (q: number) => `may be chance: q ${q < 0.1 ? q.toFixed(3) : q.toFixed(2)}`,
  weak: 'too small a difference to act on',
  fewWon: (won: number, least: number) => `only ${won} won, ${least} needed`,
  notEnoughToExclude: 'wins less often, but not so rarely that it should disqualify',
  unstable: (older: number, newer: number) =>
    `does not hold over time: win rate ${signed(older)} points in the older half, ${signed(newer)} in the newer`,
  churns: (own: Proportion, other: Proportion) =>
    `${rateOf(own)} won ones churned, of the others ${percent(other.value)}`,
  leakByName: 'its name says that it is filled at or after the close',
  leakByFill: (won: number, lost: number) =>
    `known for ${percent(won)} of won and ${percent(lost)} of lost deals`,
  leakByDeciding: 'decides almost alone whether a deal was won',
  otherRole: 'has another role',
  noHeader: 'has no header',
  sameHeader: 'has the header of another column',
  identifier: 'names the account or deal',
  blank: 'is blank',
  constant: 'is the same in all deals',
  fewDeals: (won: number, lost: number, least: number) =>
    `${won} won and ${lost} lost deals: at least ${least} of each are needed`,
  nothing: (tried: number, fields: number) =>
    `${tried} conditions on ${fields} fields were tried; none separates won from lost deals by more than chance would`,
  nothingUsable: (tried: number, fields: number) =>
    `${tried} conditions on ${fields} fields were tried; what separates won from lost deals is not usable`,
  found: (usable: number, tried: number, fields: number) =>
    `${usable} usable of ${tried} conditions tried on ${fields} fields`,
};

function signed(points: number): string {
  const rounded = Math.round(points * 100);
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
