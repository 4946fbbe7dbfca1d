import { count, counted, wholePercent } from '../../engine/figures';
import type { Discovery } from '../../insight/discovery/discover';
import type { Gain, HeldOut } from '../../insight/fit/judge-held-out';
import type { AskedKind } from '../../insight/scorecard/asked';
import type { ProposalView } from '../../protocol/proposal-view';

const standings: Readonly<Record<Gain['standing'], string>> = {
  better: 'the proposal tells won from lost better than your present definition',
  'not worse and simpler':
    'the proposal tells won from lost no worse than your present definition, and is simpler',
  'cannot tell yet':
    'it can’t be told yet whether the proposal tells won from lost better than your present definition',
  worse: 'the proposal tells won from lost worse than your present definition',
};

const answers: Readonly<Record<AskedKind, string>> = {
  'after the close': 'yes where it was known before the deal was decided, else no',
  seller: 'yes where it says something about the customer too, else no',
  product: 'yes where it says something about the customer too, else no',
};

/** In hundredths; with a decimal where a whole one would be nothing. */
function pointsOf({ value, low, high }: Gain['auc']): string {
  const all = [value, low, high].map((one) => one * 100);
  const decimals = all.some((one) => Math.abs(one) < 1) ? 1 : 0;
  const [own = '', from = '', to = ''] = all.map((one) => {
    const size = Math.abs(one).toFixed(decimals);
    return one < 0 && Number(size) > 0 ? `−${size}` : size;
  });
  return `${value > 0 ? '+' : ''}${own} points (${from} to ${to})`;
}

type BothRates = Pick<HeldOut, 'wonIncluded' | 'lostExcluded'>;
type Outcomes = { readonly won: number; readonly lost: number };
type Judged = { readonly heldOut: BothRates };

const rateWords = ({ wonIncluded, lostExcluded }: BothRates) =>
  `${wholePercent(wonIncluded.value)} of won inside, ${wholePercent(lostExcluded.value)} of lost outside`;

/** Lines of a group that a dialog has room for. */
const MOST_LISTED = 6;

function listed({ title, lines }: ProposalView['changes'][number]): string {
  const whyOf = (why: string) => (title === words.groups.comesIn && why !== '' ? ` (${why})` : '');
  const shown = lines.slice(0, MOST_LISTED).map(({ text, why }) => `• ${text}${whyOf(why)}`);
  const more = lines.length - shown.length;
  return [`${title}:`, ...shown, ...(more > 0 ? [`• ${more} more`] : [])].join('\n');
}

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
    'Each field alone, at its best classes. q is the share of false ones to expect among all fields that look as good. Nothing is saved by itself: accept a pattern in the sidebar, or write it into the config sheet.',
  none: 'Nothing to show',
  picture: 'LIFT WITH INTERVALS',
  chart: 'Lift, with 95 % intervals (1 = no difference)',
  churn: 'CHURN OF THE CURRENT DEFINITION',
  inIcp: 'In the ICP',
  winsButChurns: 'wins, but does not stay',
  staying: 'WHO STAYS: won deals that stay against those that churned',
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
  noKeyColumn: (sheet: string) =>
    `the accounts' columns were not searched: ${sheet} has no column for the Account key of DEALS`,
  withoutAccount: (deals: number, sheet: string) =>
    deals === 1
      ? `1 closed deal is left out: its account is not found in ${sheet}`
      : `${count(deals)} closed deals are left out: their accounts are not found in ${sheet}`,
  /** What was found, and what could not be looked at. */
  why: (found: string, notSearched: string) => [found, notSearched].filter(Boolean).join('; '),
  /** What could not be looked at, as a sentence of its own. */
  sentence: (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1),
  /** In which a deal that nothing is known of its account is one of its own. */
  dealsOf: ({ deals, accounts }: Pick<HeldOut, 'deals' | 'accounts'>) =>
    accounts < deals
      ? `${counted(deals, 'deal')} of ${counted(accounts, 'account')}`
      : counted(deals, 'deal'),
  /**
   * How a proposal does against what there is, in one sentence.
   *
   * @param judged - The present definition, by deals that neither was made from.
   */
  verdict: ({ auc, standing }: Gain, judged: Pick<HeldOut, 'deals' | 'accounts'>) => {
    if (judged.deals === 0) return words.allKnown;
    const told = `On ${words.dealsOf(judged)} that it was not made from, ${standings[standing]}`;
    if (Number.isNaN(auc.low)) return `${told}: they are too few`;
    return `${told}: ${pointsOf(auc)}${standing === 'worse' ? '. So it is not offered' : ''}`;
  },
  allKnown:
    'Your present definition was fitted to all of these deals: newer ones can tell which is better',
  /** Both rates of deals that were not learnt from. */
  keptAside: (by: string, rates: BothRates) =>
    `${by === 'folds' ? 'Each deal judged by what was made without it' : 'Newer deals, kept aside'}: ${rateWords(rates)}`,
  builtFrom: ({ won, lost }: Outcomes, { heldOut }: Judged) =>
    `Built from ${count(won + lost)} closed deals, ${count(won)} won and ${count(lost)} lost. ${words.keptAside('folds', heldOut)}`,
  buildNote: (deals: Outcomes, built: Judged, verdict: string) =>
    `${words.builtFrom(deals, built)}. ${verdict}`,
  buildAsk: (
    deals: Outcomes,
    {
      built,
      before,
      notSearched,
    }: {
      readonly built: Judged;
      readonly notSearched: string;
      readonly before: BothRates & Pick<HeldOut, 'deals'>;
    },
    { verdict, changes, asked }: Pick<ProposalView, 'verdict' | 'changes' | 'asked'>,
  ) =>
    [
      `${verdict}.`,
      `${words.builtFrom(deals, built)}${before.deals === 0 ? '' : `; now ${rateWords(before)}`}.`,
      ...(notSearched === '' ? [] : [`${words.sentence(notSearched)}.`]),
      ...[...changes, words.unanswered(asked)].filter(({ lines }) => lines.length > 0).map(listed),
      'Save it as a new version?',
    ].join('\n\n'),
  /** What the menu can't ask about. */
  unanswered: (asked: ProposalView['asked']) => ({
    title: 'Not used until you say so in the sidebar',
    lines: asked
      .filter(({ isUsed }) => !isUsed)
      .map(({ field, why }) => ({ text: `${field}: ${why}`, why: '' })),
  }),
  buildsSame: 'Your deals give the definition that stands there',
  buildSaved: (version: string, criteria: number) =>
    `Saved as ${version}: ${counted(criteria, 'criterion', 'criteria')}. Formulas follow; Score accounts writes its columns anew.`,
  buildLate: (theirs: readonly string[]) =>
    `Somebody changed the definition in between: ${theirs.join('; ')}. Nothing was saved; use Build from deals… again.`,
  groups: { comesIn: 'Comes in', changes: 'Changes', goes: 'Goes', stays: 'Stays as you wrote it' },
  points: (condition: string, points: number) => `${condition} · ${counted(points, 'point')}`,
  kept: (condition: string, isOn: boolean) => (isOn ? condition : `${condition}, switched off`),
  exclusion: (condition: string) => `Exclusion: ${condition}`,
  nothingToFit: 'No criterion speaks for winning: there is nothing to fit',
  fitNotHeld:
    'What the criteria tell of won and lost deals does not hold on deals that were kept aside: luck would do as well',
  proposal: (why: string, isProposed: boolean, problems: readonly string[]) => {
    if (isProposed) return words.sentence(why);
    const refused =
      problems.length === 0 ? '' : `What they gave could not be saved: ${problems.join('; ')}`;
    const nothing = 'Nothing is proposed: the definition stays as it is';
    return [words.sentence(why), refused, nothing].filter(Boolean).join('. ');
  },
  done: ({ overall, why }: Pick<Discovery, 'overall' | 'why'>) => `${overall}: ${why}.`,
};
