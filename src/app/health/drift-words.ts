import type { Definition } from '../../definition/definition';
import { conditionLabel } from '../../engine/condition-text';
import { count, wholePercent } from '../../engine/figures';
import type { Bins } from '../../insight/drift/bins';
import type { Cause } from '../../insight/drift/cause';
import type { BaselineState, CausedTurn, DriftFinding } from '../../insight/drift/drift';
import type { StabilityLine } from '../../insight/drift/stability';
import type { Watched } from '../../insight/drift/turns';
import type { Proportion } from '../../stats/wilson';
import type { FindingWords } from './words';

/** What is compared with, where there is nothing to compare. */
export const baselineWords: Readonly<Record<BaselineState, string>> = {
  none: 'There is nothing yet to hold the accounts against: the first review takes down how they are spread.',
  'later than today':
    'How the accounts were spread was taken down on a day after today: check the setting As of.',
  'another definition':
    'How the accounts were spread was taken down with another definition: their columns are compared, their scores are not.',
  'this definition': '',
};

const watchedWords: Readonly<Record<Watched, string>> = {
  'won included': 'the share of won deals in the ICP',
  'lost excluded': 'the share of lost deals outside the ICP',
  'win rate in the ICP': 'the win rate in the ICP',
};

const HOLD = 'Look at the patterns of the newer deals before you change anything.';
const PATTERNS = 'Find patterns';

/**
 * What a person is told of something that is no longer as it was.
 *
 * @param definition - Whose criteria are named.
 */
export function driftWords(found: DriftFinding, definition: Definition): FindingWords {
  const nameOf = (criterion: number) => {
    const one = definition.criteria[criterion];
    return one === undefined ? '' : conditionLabel(one);
  };
  switch (found.kind) {
    case 'turn':
      return turnWords(found.line, nameOf);
    case 'tier changed': {
      const { tier, before, now, says } = found.line;
      return {
        title: `${tier} wins ${says} often`,
        what: `${tier} is won ${says} often than before: ${rate(now)} deals, ${rate(before)} before.`,
        why: 'What a tier promises was counted on the older deals.',
        ...{ todo: 'Run the backtest by the newer deals.', button: 'Run the backtest' },
      };
    }
    case 'criterion weaker': {
      const { criterion, before, now, says } = found.line;
      const tells = says === 'turned' ? 'the other way round' : 'less than it did';
      return {
        title: `“${nameOf(criterion)}” tells ${says === 'turned' ? 'the opposite' : 'less'}`,
        what: `“${nameOf(criterion)}” tells ${tells}: deals that meet it are won ${rate(now.met)}, the others ${rate(now.others)}; before ${rate(before.met)} and ${rate(before.others)}.`,
        why: 'Its points no longer say who buys.',
        ...{ todo: HOLD, button: PATTERNS },
      };
    }
    case 'score moved':
      return {
        title: 'Scores have moved',
        what: `Scores are spread otherwise than before: ${movedWords(found.line)}.`,
        why: 'The same limits between tiers now part other accounts.',
        ...{ todo: 'Look at which column moved, and at the tiers.', button: 'Open the tiers' },
      };
    case 'field moved':
      return {
        title: `${found.line.field} has moved`,
        what: `${found.line.field} is spread otherwise than before: ${movedWords(found.line)}.`,
        why: 'Other companies stand in the list, or the column is filled otherwise.',
        ...{ todo: 'Look at some of the newer accounts.', button: 'Show the column' },
      };
  }
}

function turnWords(
  { watched, quarter, before, since, way, cause }: CausedTurn,
  nameOf: (criterion: number) => string,
): FindingWords {
  const rates = since.map(({ value }) => wholePercent(value)).join(' and ');
  return {
    title: `${way === 'down' ? 'Lower' : 'Higher'} since ${quarter}`,
    what: `Since ${quarter} ${watchedWords[watched]} is ${way === 'down' ? 'lower' : 'higher'}: ${rates}, ${wholePercent(before.value)} before.`,
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

function movedWords({ of, before, most }: StabilityLine): string {
  const shares = `${wholePercent(most.now)} of the accounts, ${wholePercent(most.before)} before`;
  return `${of === 'criterion' ? metWords(most.bin) : binWords(before, most.bin)} ${shares}`;
}

function metWords(bin: number): string {
  return bin === 2 ? 'met by' : 'not met by';
}

/** What a bin holds. */
function binWords({ kind, cuts, texts }: Bins, bin: number): string {
  if (bin === 0) return 'unknown for';
  if (kind === 'yes-no') return bin === 1 ? 'no for' : 'yes for';
  if (cuts.length > 0) {
    const [from, to] = [cuts[bin - 2], cuts[bin - 1]].map(
      (cut) => cut && Math.round(cut * 10) / 10,
    );
    const unit = kind === 'date' ? ' days ago' : '';
    if (from === undefined) return `below ${count(to ?? 0)}${unit}`;
    return to === undefined
      ? `${count(from)}${unit} or more`
      : `${count(from)} to ${count(to)}${unit}`;
  }
  const text = texts[bin - 1];
  return text === undefined ? 'something else' : `“${text}”`;
}

function rate({ successes, trials }: Proportion): string {
  return `${count(successes)} of ${count(trials)}`;
}
