import type { Discovery } from '../../insight/discovery/discover';
import type { WeightProposal } from '../../insight/fit/propose-weights';

/** Everything that discovery says to a person, besides the why of each pattern. */
export const words = {
  title: (definition: string) =>
    definition === '' ? 'ICP PATTERNS' : `ICP PATTERNS: ${definition}`,
  deals: (won: number, lost: number) => `${won} won and ${lost} lost`,
  setAside: 'Set aside',
  patterns: 'PATTERNS',
  patternsNote:
    'q is the share of false patterns to expect among all that look as good, over everything that was tried. Nothing is saved by itself: accept a pattern in the sidebar, or write it into the config sheet.',
  none: 'Nothing to show',
  picture: 'LIFT WITH INTERVALS',
  chart: 'Lift, with 95 % intervals (1 = no difference)',
  churn: 'CHURN OF THE CURRENT DEFINITION',
  inIcp: 'In the ICP',
  winsButChurns: 'wins, but does not stay',
  best: (columns: readonly string[]) =>
    `BEST CUSTOMERS: the top 20 % against the bottom 20 % by ${columns.join(', ')}`,
  leftOut: 'NOT SEARCHED',
  unscored: 'nothing is usually scored on such a column; name it in FIELDS to search it',
  fit: ({ fitted, isBetter }: Pick<WeightProposal, 'fitted' | 'isBetter'>) => {
    if (fitted === undefined) return 'No criterion speaks for winning: there is nothing to fit';
    return isBetter
      ? 'The fitted weights separate better on deals that they were not fitted on, by more than chance'
      : 'The fitted weights are not surely better on deals that they were not fitted on: keep yours';
  },
  proposal: (why: string, isProposed: boolean, problems: readonly string[]) => {
    if (isProposed) return why;
    const refused =
      problems.length === 0 ? '' : `. What they gave could not be saved: ${problems.join('; ')}`;
    return `${why}${refused}. Nothing is proposed: the definition stays as it is`;
  },
  done: ({ overall, why }: Pick<Discovery, 'overall' | 'why'>) => `${overall}: ${why}.`,
};
