import { configSheetName } from '../../definition/names';
import { count, counted, percent } from '../../engine/figures';
import { differenceWords } from '../../protocol/difference-words';
import { list, must } from '../messages';
import { numberedLines } from '../numbered';
import type { Comparison, SharedDeals } from './comparison';

/** Longest note in the question, in characters. */
const LONGEST_NOTE = 50;

type Counted = Omit<SharedDeals, 'days'>;

/** What a comparison says to a person. */
export const words = {
  notTwo: (asked: string) =>
    must(
      'Compare',
      'two numbers or names with a comma in between, such as v1, current',
      `"${asked}"`,
    ),
  noDefinition: (asked: string, names: readonly string[]) => {
    const others = names.filter((name) => name !== '');
    const known = others.length === 0 ? '' : `, or one of ${list(others)}`;
    return must('Definition', `current, a version such as v3${known}`, `"${asked}"`);
  },
  noVersion: (asked: string, newest: readonly string[]) => {
    const known = newest.length === 0 ? 'saved before' : `one of ${list(newest)}`;
    return must('Version', known, `"${asked}"`, 'ICP History');
  },
  draftOf: (version: string) => `${version} draft`,
  compareAsk: (choices: readonly string[]) =>
    `Which two? Type their numbers with a comma in between, such as 1, 2; the first is before, the second after.\n\n${numberedLines(choices)}\n\nNames do too: current, a version such as v3, another definition such as PLG, a version of it such as PLG v2.`,
  asItStands: (name: string) =>
    `${name === '' ? 'current' : name}: ${configSheetName(name)} as it stands`,
  asSaved: (label: string, savedAt: string, note: string) => {
    const text = note.replace(/\s+/g, ' ').trim();
    const short = text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 1)}…` : text;
    return [label, savedAt, short].filter((part) => part !== '').join(' · ');
  },
  title: 'ICP COMPARE',
  movedThreshold: (tier: string, from: number, to: number) => `${tier} from ${from} → ${to}`,
  movedMinimum: (from: number, to: number) => `Minimum coverage ${percent(from)} → ${percent(to)}`,
  movedCoverage: (from: number, to: number) => `Coverage ${percent(from)} → ${percent(to)}`,
  overrides: 'Overrides are not counted: tiers are what the definitions alone say',
  flattered: (label: string, deals: string) => `${label} was fitted to ${deals}`,
  /** Nothing where both sides count the same deals. */
  shared: ([before, after]: Comparison['labels'], { deals, isAll, months }: Counted) => {
    if (isAll && deals > 0) return '';
    const [first, second] = months?.map((one) => counted(one, 'month')) ?? [];
    const looks = months ? `${before} looks back ${first}, ${after} ${second}: ` : '';
    if (deals === 0) return `${looks}${looks ? 'no' : 'No'} deal is in both`;
    const both = `${counted(deals, 'deal')} in both ${deals === 1 ? 'is' : 'are'} compared`;
    return `${looks}${looks ? 'each' : 'Each'} rate is over the deals of its own side; one by one, only the ${both}`;
  },
  rates: { wonIncluded: 'Won deals included', lostExcluded: 'Lost deals excluded' },
  paired: 'Change with its 95 % interval: both rates are of the same deals.',
  mcnemar: ({ labels, agreement }: Comparison) =>
    `Exact McNemar test: ${differenceWords(labels, agreement)}`,
  migrationTitle: 'ACCOUNTS BY TIER: BEFORE DOWN, AFTER ACROSS',
  changedTitle: (total: number, listed: number) =>
    listed < total
      ? `ACCOUNTS THAT CHANGE (the ${listed} largest changes of ${count(total)})`
      : 'ACCOUNTS THAT CHANGE',
  compared: ({
    labels,
    agreement,
    shared,
    changed,
  }: Pick<Comparison, 'labels' | 'agreement' | 'changed'> & { readonly shared: Counted }) => {
    const accounts = `Accounts with another tier: ${count(changed.total)}.`;
    if (shared.deals === 0) return `${accounts} ${words.shared(labels, shared)}.`;
    const { onlyFirstRight, onlySecondRight } = agreement;
    const isSame = onlyFirstRight + onlySecondRight === 0;
    const chance = isSame ? '' : `; ${differenceWords(labels, agreement)}`;
    return `${accounts} Deals that only ${labels[0]} gets right: ${count(onlyFirstRight)}, only ${labels[1]}: ${count(onlySecondRight)}${chance}.`;
  },
} as const;
