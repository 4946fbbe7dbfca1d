import type { Definition } from '../../definition/definition';
import { conditionLabel } from '../../engine/condition-text';
import { wholePercent } from '../../engine/figures';
import type { Cause } from '../../insight/drift/cause';
import type { CausedTurn, DriftFinding } from '../../insight/drift/drift';
import type { Watched } from '../../insight/drift/turns';
import { rate } from '../rate-words';
import { shortly } from '../report/room';
import type { FindingWords } from '../told-finding';
import { movedPart, movedTo } from './moved-words';

const watchedWords: Readonly<Record<Watched, string>> = {
  'won included': 'the share of won deals in the ICP',
  'lost excluded': 'the share of lost deals outside the ICP',
  'win rate in the ICP': 'the win rate in the ICP',
};

const turned: Readonly<Record<Watched, readonly [down: string, up: string]>> = {
  'won included': ['it keeps fewer won deals', 'it keeps more won deals'],
  'lost excluded': ['it leaves out fewer lost deals', 'it leaves out more lost deals'],
  'win rate in the ICP': ['deals in the ICP win less often', 'deals in the ICP win more often'],
};

/** Of a turn that is the same inside and outside. */
const turnedAll = ['deals win less often', 'deals win more often'] as const;

const HOLD = 'See what tells won from lost in the deals of the window before you change anything.';
const ALL_DEALS =
  'Look at what changed for all deals: prices, the market, who sells, how deals are written down.';
const PATTERNS = 'Find patterns';

/**
 * What a person is told of something that is no longer as it was.
 *
 * @param definition - Whose criteria are named.
 */
export function driftWords(found: DriftFinding, definition: Definition): FindingWords {
  const short = driftShort(found, definition);
  const title = short.charAt(0).toUpperCase() + short.slice(1);
  return { title, ...told(found, definition) };
}

/**
 * A finding within a sentence.
 *
 * @example driftShort(found, definition) // 'Tier 1 wins less often'
 */
export function driftShort(found: DriftFinding, definition: Definition): string {
  switch (found.kind) {
    case 'turn': {
      const { watched, way, quarter, isShared } = found.line;
      const does = (isShared ? turnedAll : turned[watched])[way === 'down' ? 0 : 1];
      return `${does} since ${quarter}${isShared ? ', inside the ICP and outside' : ''}`;
    }
    case 'tier changed':
      return `${found.line.tier} wins ${found.line.says} often`;
    case 'criterion weaker': {
      const { criterion, says } = found.line;
      const tells = says === 'turned' ? 'the opposite' : 'less';
      return `“${shortly(criterionName(definition, criterion), LETTERS)}” tells ${tells}`;
    }
    case 'score moved':
      return `accounts ${movedTo(found.line)}`;
    case 'field moved':
      return `${shortly(found.line.field, LETTERS)} ${movedTo(found.line)}`;
  }
}

/** Letters of a name within a sentence. */
const LETTERS = 36;

/** What a criterion is called. @param criterion - Its index. */
export function criterionName({ criteria }: Definition, criterion: number): string {
  const one = criteria[criterion];
  return one === undefined ? '' : conditionLabel(one);
}

function told(found: DriftFinding, definition: Definition): Omit<FindingWords, 'title'> {
  const nameOf = (criterion: number) => criterionName(definition, criterion);
  switch (found.kind) {
    case 'turn':
      return turnWords(found.line, nameOf);
    case 'tier changed': {
      const { tier, before, now, says } = found.line;
      return {
        what: `${tier} is won ${says} often than before: ${rate(now)} deals, ${rate(before)} before.`,
        why: 'What a tier promises was counted on the older deals.',
        ...{ todo: 'Run the backtest by the newer deals.', button: 'Run the backtest' },
      };
    }
    case 'criterion weaker': {
      const { criterion, before, now, says } = found.line;
      const tells = says === 'turned' ? 'the opposite of what it told' : 'less than it told';
      return {
        what: `“${nameOf(criterion)}” tells ${tells}: of deals that meet it ${wholePercent(now.met.value)} are won, of the others ${wholePercent(now.others.value)}; before ${wholePercent(before.met.value)} and ${wholePercent(before.others.value)}.`,
        why: 'Its points no longer say who buys.',
        ...{ todo: HOLD, button: PATTERNS },
      };
    }
    case 'score moved':
      return {
        what: `Accounts ${movedTo(found.line)}: ${movedPart(found.line)}.`,
        why: 'The same limits between tiers now part other accounts.',
        ...{ todo: 'Look at which column moved, and at the tiers.', button: 'Open the tiers' },
      };
    case 'field moved':
      return {
        what: `${found.line.field} ${movedTo(found.line)}: ${movedPart(found.line)}.`,
        why: 'Other companies stand in the list, or the column is filled otherwise.',
        ...{ todo: 'Look at some of the newer accounts.', button: 'Show the column' },
      };
  }
}

function turnWords(
  { watched, quarter, before, since, way, cause, outside, isShared }: CausedTurn,
  nameOf: (criterion: number) => string,
): Omit<FindingWords, 'title'> {
  const [first, next] = since.map(({ value }) => wholePercent(value));
  const rates = `${first} in that quarter, ${next} in the next, ${wholePercent(before.value)} before`;
  if (isShared && outside !== undefined) {
    const [was, is] = outside.map(({ value }) => wholePercent(value));
    return {
      what: `Since ${quarter} deals win ${way === 'down' ? 'less' : 'more'} often. In the ICP: ${rates}. Outside: ${is}, ${was} before.`,
      why: 'It is much the same inside and outside: nothing about the ICP.',
      ...{ todo: ALL_DEALS, button: 'Open the backtest' },
    };
  }
  return {
    what: `Since ${quarter} ${watchedWords[watched]} is ${way === 'down' ? 'lower' : 'higher'}: ${rates}.`,
    why: causeWords(cause, nameOf),
    ...{ todo: HOLD, button: PATTERNS },
  };
}

function causeWords(cause: Cause | undefined, nameOf: (criterion: number) => string): string {
  if (cause === undefined)
    return 'Two quarters in a row are hardly luck; no single column explains it.';
  return cause.kind === 'mix'
    ? `Most likely because ${cause.field} is spread otherwise among these deals.`
    : `Most likely because “${nameOf(cause.criterion)}” no longer tells what it told.`;
}
