/** Every text of an explanation. Points and scores come rounded to one decimal, shares 0 to 1. */
export const wording = {
  met: (text: string, points: number) => `+${points} ${text}`,
  partly: (text: string, points: number, possible: number) => `+${points}/${possible} ${text}`,
  unmet: (text: string, possible: number) => `0/${possible} ${text}`,
  unknown: (field: string, possible: number, shown: string) =>
    `?/${possible} ${field} unknown${shown === '' ? '' : `: ${shown}`}`,
  wouldScore: (score: number) => `would score ${score}`,
  unchecked: (field: string, reason: string) =>
    `exclusion not checked, ${field} unknown: ${reason}`,
  needsData: (coverage: number, minimum: number) =>
    `${percent(coverage)} of the weight is known, ${percent(minimum)} is needed`,
  shortOf: (points: number, tier: string) => `${points} short of ${tier}`,
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
