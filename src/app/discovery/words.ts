import type { Settings } from '../../definition/definition';
import { besideTarget, count, counted, wholePercent } from '../../engine/figures';
import type { Discovery } from '../../insight/discovery/discover';
import type { Gain, HeldOut } from '../../insight/fit/judge-held-out';
import type { AskedKind } from '../../insight/scorecard/asked';
import type { ProposalView } from '../../protocol/proposal-view';

const standings: Readonly<Record<Gain['standing'], string>> = {
  better: 'The proposal tells won from lost deals better than your present definition',
  'not worse and simpler':
    'The proposal tells won from lost deals no worse than your present definition, with fewer criteria',
  'cannot tell yet':
    'Whether the proposal tells won from lost deals better than your present definition can’t be told yet',
  worse:
    'The proposal tells won from lost deals worse than your present definition, so it is not offered',
};

const answers: Readonly<Record<AskedKind, string>> = {
  'after the close': 'yes where it was known before the deal was decided, else no',
  seller: 'yes where it says something about the customer too, else no',
  product: 'yes where it says something about the customer too, else no',
};

/** Of 100 pairs, with a decimal where whole ones would hide that there is a difference. */
function moreOrFewer({ low, high }: Gain['auc']): string {
  const ends = [low * 100, high * 100] as const;
  const decimals = ends.some((end) => Math.abs(end) < 1) ? 1 : 0;
  const [from, to] = ends.map((end) => Math.abs(end).toFixed(decimals));
  if (low >= 0) return `${from} to ${to} more`;
  return high <= 0 ? `${to} to ${from} fewer` : `from ${from} fewer to ${to} more`;
}

const outOf100 = (area: number) => count(Math.round(100 * area));

type Outcomes = { readonly won: number; readonly lost: number };
type BothTargets = Pick<Settings, 'wonTarget' | 'lostTarget'>;

/** How a definition fares on deals that it had not seen, and beside what there is. */
export interface Checked {
  readonly after: HeldOut;
  /** By deals that neither was made from. */
  readonly before: Pick<HeldOut, 'deals'>;
  readonly gain: Gain;
  readonly targets: BothTargets;
  /** Whether conditions were looked for, not weights alone. */
  readonly isSearched: boolean;
}

/** Both rates with their targets, those that miss them. */
function missed({ after, targets }: Pick<Checked, 'after' | 'targets'>) {
  const both = [
    [after.wonIncluded.value, targets.wonTarget],
    [after.lostExcluded.value, targets.lostTarget],
  ] as const;
  return both.filter(([value, target]) => !(value >= target));
}

/** What both targets are, and whether they are reached. */
function targetWords({ isSearched, ...checked }: Omit<Checked, 'before' | 'gain'>): string {
  const { wonTarget, lostTarget } = checked.targets;
  const told = `your targets: ${wholePercent(wonTarget)} and ${wholePercent(lostTarget)}`;
  const misses = missed(checked);
  if (misses.length === 0) return `${told}, both reached`;
  const isHair = misses.every(([value, target]) => target - value < HAIR);
  const nothing = isSearched ? '; nothing found in these columns does better' : '';
  return `${told}, ${isHair ? 'missed by a hair' : 'not reached'}${nothing}`;
}

/** By how much a rate misses its target where that is next to nothing. */
const HAIR = 0.01;

/** Without a stop at the end. */
function sentences(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('. ');
}

/** What a person agrees to is told in full. */
function listed({ title, lines }: ProposalView['changes'][number]): string {
  const whyOf = (why: string) => (title === words.groups.stays || why === '' ? '' : `: ${why}`);
  return [`${title}:`, ...lines.map(({ text, why }) => `• ${text}${whyOf(why)}`)].join('\n');
}

/** Everything that discovery says to a person, besides the why of each pattern. */
export const words = {
  title: 'ICP PATTERNS',
  thisRun: 'THIS RUN',
  deals: ({ won, clusters }: Discovery['sample']) => {
    const ofWon = won.reduce((sum, one) => sum + one, 0);
    const deals = `${ofWon} won and ${won.length - ofWon} lost`;
    return clusters < won.length
      ? `${deals}, of ${clusters} accounts: intervals and q count those of one account by how alike they end`
      : deals;
  },
  setAside: 'Set aside',
  patterns: 'PATTERNS',
  patternsWhy: 'PATTERNS: WHY',
  conditions: 'PATTERNS AS THE CONFIG SHEET TAKES THEM',
  patternsNote:
    'Each field alone, at its best classes. q is the share of false ones to expect among all fields that look as good. Nothing is saved by itself: accept a pattern in the sidebar, or write it into the config sheet.',
  isThere: (why: string) => `${why}; already in your definition`,
  churn: 'CHURN OF THE CURRENT DEFINITION',
  inIcp: 'In the ICP',
  winsButChurns: 'wins, but does not stay',
  staying: 'WHO STAYS: won deals that stay against those that churned',
  stayingWhy: 'WHO STAYS: WHY',
  best: (columns: readonly string[]) =>
    `BEST CUSTOMERS: the top 20 % against the bottom 20 % by ${columns.join(', ')}`,
  bestWhy: 'BEST CUSTOMERS: WHY',
  leftOut: 'NOT SEARCHED',
  asked: 'ASKED ABOUT',
  askedNote:
    'Until it is answered, no criterion is made of such a field. A field without a row in FIELDS gets one.',
  answer: (kind: AskedKind) => answers[kind],
  noAccountKey:
    'the accounts’ columns were not searched: DEALS names no column as Account key to find a deal’s account by',
  noAccountFound: (sheet: string) =>
    `the accounts’ columns were not searched: no deal’s account was found in ${sheet}`,
  noKeyColumn: (sheet: string) =>
    `the accounts’ columns were not searched: ${sheet} has no column for the Account key of DEALS`,
  withoutAccount: (deals: number, sheet: string) =>
    deals === 1
      ? `1 closed deal is left out: its account is not found in ${sheet}`
      : `${count(deals)} closed deals are left out: their accounts are not found in ${sheet}`,
  /** What could not be looked at, as a sentence of its own. */
  sentence: (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1),
  /** In which a deal that nothing is known of its account is one of its own. */
  dealsOf: ({ deals, accounts }: Pick<HeldOut, 'deals' | 'accounts'>) =>
    accounts < deals
      ? `${counted(deals, 'deal')} of ${counted(accounts, 'account')}`
      : counted(deals, 'deal'),
  /** How a proposal does against what there is, in one sentence. */
  verdict: ({ gain: { auc, standing }, before }: Pick<Checked, 'gain' | 'before'>) => {
    if (before.deals === 0) return words.allKnown;
    return Number.isNaN(auc.low) ? words.fewToCompare : standings[standing];
  },
  allKnown:
    'Your present definition may have been made from these deals, so they can’t tell which is better',
  fewToCompare:
    'The deals are too few to tell whether the proposal is better than your present definition',
  /** Both rates beside the targets. */
  checked: (checked: Omit<Checked, 'before' | 'gain'>) => {
    const { after, targets } = checked;
    const won = besideTarget(after.wonIncluded.value, targets.wonTarget);
    const lost = besideTarget(after.lostExcluded.value, targets.lostTarget);
    return `Checked on ${words.dealsOf(after)} that it had not seen: ${won} of won deals inside, ${lost} of lost outside (${targetWords(checked)})`;
  },
  /** How often it puts a won deal before a lost one. @param other - What the other definition is called. */
  pairs: ({ after, before, gain: { auc } }: Checked, other: string) => {
    const first = 'of a won and a lost deal it puts the won one first in';
    if (Number.isNaN(auc.low)) {
      const { value } = after.auc;
      return Number.isNaN(value) ? '' : `Of 100 pairs ${first} ${outOf100(value)}`;
    }
    const [theirs, own] = auc.areas.map(outOf100);
    const isSome = before.deals < after.deals;
    const where = isSome
      ? `On the ${counted(before.deals, 'deal')} that neither had seen, of`
      : 'Of';
    return `${where} 100 pairs ${first} ${own}, ${other} in ${theirs} (${moreOrFewer(auc)})`;
  },
  /** How it fares, and what was found. */
  fares: (checked: Checked, found: string) =>
    sentences(words.checked(checked), words.pairs(checked, 'your present definition'), found),
  builtFrom: ({ won, lost }: Outcomes) =>
    `Built from ${count(won + lost)} closed deals, ${count(won)} won and ${count(lost)} lost`,
  /** Where there is nothing that it takes the place of. */
  builtAndChecked: (deals: Outcomes, checked: Checked) =>
    sentences(words.builtFrom(deals), words.checked(checked)),
  /** Of a version, beside the one before it. */
  buildNote: (deals: Outcomes, checked: Checked) =>
    sentences(
      words.builtFrom(deals),
      words.checked(checked),
      words.pairs(checked, 'the definition before it'),
    ),
  fitNote: (checked: Checked) =>
    sentences(
      'Weights fitted to deals',
      words.checked(checked),
      words.pairs(checked, 'those before'),
    ),
  buildAsk: (
    deals: Outcomes,
    {
      verdict,
      why,
      changes,
      asked,
      leftOut,
    }: Pick<ProposalView, 'verdict' | 'why' | 'changes' | 'asked' | 'leftOut'>,
  ) =>
    [
      `${verdict}.`,
      `${why}.`,
      `${words.builtFrom(deals)}.`,
      ...[...changes, words.unanswered(asked)].filter(({ lines }) => lines.length > 0).map(listed),
      ...(leftOut.length === 0 ? [] : [words.leftOutColumns(leftOut.length)]),
      'Save it as a new version?',
    ].join('\n\n'),
  leftOutColumns: (columns: number) =>
    `Left out: ${counted(columns, 'column')}; Build from deals in the sidebar says why.`,
  /** What the menu can't ask about. */
  unanswered: (asked: ProposalView['asked']) => ({
    title: 'Not used until you say so in the sidebar',
    lines: asked
      .filter(({ isUsed }) => !isUsed)
      .map(({ field, why }) => ({ text: `${field}: ${why}`, why: '' })),
  }),
  buildsSame: 'Your deals give the definition that stands there',
  /** Where what was built is there already, there is nothing to compare. */
  same: (checked: Checked) => (missed(checked).length === 0 ? '' : words.furthest),
  furthest: 'A column that says more of who buys would take it further, or set other targets',
  buildSaved: (version: string, criteria: number) =>
    `Saved as ${version}: ${counted(criteria, 'criterion', 'criteria')}. Formulas follow; Score accounts writes its columns anew.`,
  buildLate: (theirs: readonly string[]) =>
    `Somebody changed the definition in between: ${theirs.join('; ')}. Nothing was saved; use Build from deals… again.`,
  groups: { comesIn: 'Comes in', changes: 'Changes', goes: 'Goes', stays: 'Stays as you wrote it' },
  points: (condition: string, points: number) => `${condition} · ${counted(points, 'point')}`,
  /** One criterion in one line. */
  changed: (from: string, to: string, others: readonly string[]) =>
    [from === to ? to : `${from} → ${to}`, ...others].join(' · '),
  pointsChanged: (from: number, to: number) =>
    from === to ? counted(to, 'point') : `${from} → ${counted(to, 'point')}`,
  dimension: (from: string, to: string) => `dimension ${from} → ${to}`,
  ifMissing: (from: string, to: string) => `if missing ${from} → ${to}`,
  switched: (isOn: boolean) => `switched ${isOn ? 'on' : 'off'}`,
  madeFrom: (day: string) =>
    `It counts as made from the deals until ${day}: Backtest judges it by newer ones`,
  kept: (condition: string, isOn: boolean, reason: string) =>
    isOn ? condition : `${condition}, switched off${reason === '' ? '' : `: ${reason}`}`,
  exclusion: (condition: string) => `Exclusion: ${condition}`,
  /** Why a criterion goes, or is switched off. */
  goes: {
    onlyInDeals: 'stands only on deals, so accounts can’t be scored by it',
    noColumn: 'there is no such column',
    waits: 'not used until you say so',
    replaced: 'another condition on the same column comes in',
    tellsNothing: 'tells nothing beside the other criteria',
  },
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
  found: ({ overall, why }: Pick<Discovery, 'overall' | 'why'>) => `${overall}: ${why}.`,
};
