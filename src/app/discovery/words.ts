import { signed } from '../../engine/figures';
import type { Discovery } from '../../insight/discovery/discover';
import type { Gain } from '../../insight/fit/judge-held-out';
import type { WeightProposal } from '../../insight/fit/propose-weights';
import type { AskedKind } from '../../insight/scorecard/asked';

const standings: Readonly<Record<Gain['standing'], string>> = {
  better: 'Better than the present definition on the deals held out',
  'not worse and simpler':
    'Simpler than the present definition, and not worse by more than 0.02 on the deals held out',
  'cannot tell yet':
    'The deals held out can not tell yet whether it is better than the present definition',
  worse: 'Worse than the present definition on the deals held out',
};

const answers: Readonly<Record<AskedKind, string>> = {
  'after the close': 'yes where it was known before the deal was decided, else no',
  seller: 'yes where it says something about the customer too, else no',
  product: 'yes where it says something about the customer too, else no',
};

/** Everything that discovery says to a person, besides the why of each pattern. */
export const words = {
  title: (definition: string) =>
    definition === '' ? 'ICP PATTERNS' : `ICP PATTERNS: ${definition}`,
  deals: ({ won, clusters }: Discovery['sample']) => {
    const ofWon = won.reduce((sum, one) => sum + one, 0);
    const deals = `${ofWon} won and ${won.length - ofWon} lost`;
    return clusters < won.length
      ? `${deals}, of ${clusters} accounts: intervals and q count those of one account by how alike they end`
      : deals;
  },
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
  asked: 'ASKED ABOUT',
  askedNote:
    'Until it is answered, no criterion is made of such a field. A field without a row in FIELDS gets one.',
  answer: (kind: AskedKind) => answers[kind],
  noAccountKey:
    "the accounts' columns were not searched: DEALS names no column as Account key to find a deal's account by",
  noAccountFound: (sheet: string) =>
    `the accounts' columns were not searched: no deal's account was found in ${sheet}`,
  /** What was found, and what could not be looked at. */
  why: (found: string, notSearched: string) =>
    notSearched === '' ? found : `${found}; ${notSearched}`,
  gain: ({ auc: { value, low, high }, standing }: Gain) => {
    const told = standings[standing];
    return Number.isNaN(low)
      ? `${told}: too few to tell`
      : `${told}: AUC ${signed(value, 3)} (${signed(low, 3)} to ${signed(high, 3)})${standing === 'worse' ? ', so it is not offered' : ''}`;
  },
  fit: ({ fitted, gain }: Pick<WeightProposal, 'fitted' | 'gain'>) => {
    if (fitted === undefined) return 'No criterion speaks for winning: there is nothing to fit';
    return words.gain(gain);
  },
  proposal: (why: string, isProposed: boolean, problems: readonly string[]) => {
    if (isProposed) return why;
    const refused =
      problems.length === 0 ? '' : `. What they gave could not be saved: ${problems.join('; ')}`;
    return `${why}${refused}. Nothing is proposed: the definition stays as it is`;
  },
  done: ({ overall, why }: Pick<Discovery, 'overall' | 'why'>) => `${overall}: ${why}.`,
};
