import { count, counted } from '../../engine/figures';

/** Deals of an outcome from which on a difference of 20 points would mostly be seen. */
export const MANY = 100;

const searched = (fields: number) =>
  `${counted(fields, 'column')} ${fields === 1 ? 'was' : 'were'} searched`;

/** All that Build says to people. */
export const words = {
  fewDeals: (won: number, lost: number, least: number) =>
    `${count(won)} won and ${count(lost)} lost deals: at least ${least} of each are needed`,
  luck: (fields: number, won: number, lost: number) => {
    const told = `${searched(fields)}; none tells won from lost deals by more than luck would`;
    return Math.min(won, lost) < MANY
      ? `${told}. ${count(won)} won and ${count(lost)} lost deals are too few to see more than the strongest differences`
      : told;
  },
  notHeld: (fields: number) =>
    `${searched(fields)}; what they tell does not hold on deals that it was not learnt from`,
  found: (criteria: number, fields: number) =>
    `${counted(criteria, 'criterion', 'criteria')}; ${searched(fields)}`,
  toldByOthers: (evidence: string) => `${evidence}; the criteria that come in tell the same`,
  exclusion: (won: number, deals: number) =>
    `hardly ever wins: ${count(won)} of ${count(deals)} deals`,
};
