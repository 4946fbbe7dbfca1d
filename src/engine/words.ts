import { percent, percentDown } from './figures';

/** Every text of an explanation. Points and scores come rounded to one decimal, shares 0 to 1. */
export const words = {
  met: (text: string, points: number) => `+${points} ${text}`,
  partly: (text: string, points: number, possible: number) => `+${points}/${possible} ${text}`,
  unmet: (text: string, possible: number) => `0/${possible} ${text}`,
  unknown: (field: string, possible: number, shown: string) =>
    `?/${possible} ${field} unknown${shown === '' ? '' : `: ${shown}`}`,
  wouldScore: (score: number) => `would score ${score}`,
  unchecked: (field: string, reason: string) =>
    `exclusion not checked, ${field} unknown: ${reason}`,
  wouldNeedData: 'would need data',
  needsData: (coverage: number, minimum: number) =>
    `${percentDown(coverage)} of the weight is known, ${percent(minimum)} is needed`,
  nothingKnown: 'nothing is known',
  noCriterion: 'no criterion with weight is on',
  shortOf: (points: number, tier: string) => `${points} short of ${tier}`,
};
