import { count, counted } from '../../engine/figures';

/** Deals of an outcome from which on a difference of 20 points would mostly be seen. */
const MANY = 100;

/** All that Build says to people. */
export const words = {
  fewDeals: (won: number, lost: number, least: number) =>
    `${count(won)} won and ${count(lost)} lost deals: at least ${least} of each are needed`,
  luck: (fields: number, won: number, lost: number) => {
    const told = `${count(fields)} columns were searched; none tells won from lost deals by more than luck would`;
    return Math.min(won, lost) < MANY
      ? `${told}. ${count(won)} won and ${count(lost)} lost deals are too few to see more than the strongest differences`
      : told;
  },
  notHeld: (fields: number) =>
    `${count(fields)} columns were searched; what they tell does not hold on deals that were kept aside`,
  found: (criteria: number, fields: number) =>
    `${counted(criteria, 'criterion', 'criteria')} from ${counted(fields, 'column')} that ${fields === 1 ? 'was' : 'were'} searched`,
  exclusion: (won: number, deals: number) =>
    `hardly ever wins: ${count(won)} of ${count(deals)} deals`,
};
