import { percent, percentDown } from './figures';
import { EXCLUDED } from './tiers';

/** Every text of an explanation and of a short reason. Points and scores come rounded to one decimal, shares 0 to 1. */
export const words = {
  met: (text: string, points: number) => `+${points} ${text}`,
  partly: (text: string, points: number, possible: number) => `+${points}/${possible} ${text}`,
  unmet: (text: string, possible: number) => `0/${possible} ${text}`,
  unknown: (field: string, possible: number, shown: string) =>
    `?/${possible} ${field} unknown${shown === '' ? '' : `: ${shown}`}`,
  named: (name: string, found: string) => (found === '' ? name : `${name}: ${found}`),
  wouldScore: (score: number) => `would score ${score}`,
  unchecked: (field: string, reason: string) =>
    `exclusion not checked, ${field} unknown: ${reason}`,
  wouldNeedData: 'would need data',
  needsData: (coverage: number, minimum: number) =>
    `${percentDown(coverage)} of the weight is known, ${percent(minimum)} is needed`,
  nothingKnown: 'nothing is known',
  noCriterion: 'no criterion with weight is on',
  shortOf: (points: number, tier: string) => `${points} short of ${tier}`,
  fits: (names: string) => `Fits ${names}`,
  partlyMet: (name: string) => `${name} (partly)`,
  misses: (names: string) => `misses ${names}`,
  notKnown: (names: string) => `unknown: ${names}`,
  onlyKnown: (coverage: number, names: string, areBlank: boolean) => {
    const known = coverage === 0 ? 'Nothing is known' : `Only ${percentDown(coverage)} known`;
    return `${known}: ${names} ${areBlank ? 'blank' : 'unknown'}`;
  },
  excluded: (reason: string) => (reason === '' ? EXCLUDED : `${EXCLUDED}: ${reason}`),
  /** Ends of what `excluded` says, the one that says most first. */
  otherwise: (score: number, tier: string): readonly string[] =>
    Number.isNaN(score)
      ? [' (else needs data)']
      : [` (else ${score}, ${tier})`, ` (else ${score})`],
  fillIn: (fields: readonly string[], more: number) =>
    `Fill in ${fields.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
};
