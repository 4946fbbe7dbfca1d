import { count, counted } from '../../engine/figures';
import { NEEDS_DATA } from '../../engine/tiers';
import type { ScoreHeader } from '../accounts/own-header';
import { words as routingWords } from '../routing/words';
import type { ScoringRun } from './scoring-run';

/** Remarks that the sidebar has too. */
const MOST_TOLD = 3;
const WHY = 'All of why: open the sidebar on its row, or =ICP_EXPLAIN with the cells of its row.';

/** What Score accounts says to a person. */
export const words = {
  progress: (done: number, total: number) => `${count(done)} of ${count(total)} rows scored…`,
  scored: (run: ScoringRun) => {
    const { sheet, done, total, by } = run;
    const whose = by === '' ? '' : ` by ${by}`;
    return done < total
      ? `${count(done)} of ${count(total)} rows of ${sheet} scored${whose} before the time limit. Run Score accounts again to go on.`
      : [
          `${sheet} scored${whose}: ${shares(run.tiers)}.${written(run)}`,
          ...needs(run),
          next(run),
        ].join('\n');
  },
  tooLate:
    'Score accounts was stopped: reading the list alone takes most of the six minutes that Google gives it. Nothing was written. Turn formulas of its tab into values, delete columns and rows that nobody needs, or score a part of it in a tab of its own.',
  /** Of the headers of our columns. */
  notes: {
    'ICP Tier': `Which group the account is in, by its score. ${WHY}`,
    'ICP Score': `How well the account fits, 0 to 100. Blank where too little is known. ${WHY}`,
    'ICP Fit': 'ICP Score as a bar: a full column is 100. Its colour is that of the tier.',
    'ICP Reason': `What fits and what misses, the weightiest first. ${WHY}`,
    'ICP Next Action':
      'What ICP Config says to do with this tier, or which cells to fill in first.',
    'ICP Owner':
      'Who takes it, as ICP Config says. Somebody typed here stays as long as ICP Config lets them.',
    'ICP Due':
      'By when the owner is to respond: calendar days from the day on which the tier or the owner was new.',
    'ICP Coverage': 'How much of what the score asks for is known of the account.',
    'ICP Version': 'The version of the definition that scored the account: see ICP History.',
    'ICP Scored At': 'When it was scored. Score accounts writes all ICP columns anew.',
  } satisfies Record<ScoreHeader, string>,
} as const;

/** @example shares(new Map([['Tier 1', 1], ['Excluded', 0]])) // '1 account is Tier 1' */
function shares(tiers: ScoringRun['tiers']): string {
  const [first, ...others] = [...tiers].filter(([, accounts]) => accounts > 0);
  if (first === undefined) return 'no account';
  const [tier, accounts] = first;
  const isOne = accounts === 1;
  const parts = [`${counted(accounts, 'account')} ${isOne ? 'is' : 'are'} ${tier}`];
  return [...parts, ...others.map(([name, more]) => `${count(more)} ${name}`)].join(', ');
}

function byOverride({ overridden }: ScoringRun): string {
  if (overridden === 0) return '';
  return ` ${counted(overridden, 'account has its', 'accounts have their')} tier by an override.`;
}

/** What a person does now. */
function next({ tiers, isUntested }: ScoringRun): string {
  const all = [...tiers.values()].reduce((sum, accounts) => sum + accounts, 0);
  const areMostUnknown = 2 * (tiers.get(NEEDS_DATA) ?? 0) > all;
  if (areMostUnknown) return 'Next: fill in what ICP Next Action names.';
  return isUntested
    ? 'Next: run Backtest to see whether it holds.'
    : 'Next: filter by ICP Tier and begin at the top.';
}

/** What is new about a run: a first one moves nobody. */
function moved({ changes: { scoredBefore, moved }, newVersion }: ScoringRun): string {
  if (scoredBefore === 0)
    return ' From the next run on, Act › What changed says who moved and why.';
  const isNew = newVersion !== undefined;
  if (moved === 0) {
    return isNew
      ? ` Version ${newVersion} is new, and no account changes tier.`
      : ' None in another tier than before.';
  }
  const who = `${count(moved)} of ${count(scoredBefore)}`;
  const how = isNew
    ? `${moved === 1 ? 'changes' : 'change'} tier: version ${newVersion} is new`
    : 'in another tier than before';
  return ` ${who} ${how}. What changed says why.`;
}

/** What a run wrote, and where elsewhere than asked. */
function written(run: ScoringRun): string {
  const { beside, formula, routed, owned } = run;
  const live =
    formula === undefined
      ? []
      : [`The formula in ${formula} follows every change; these are values.`];
  const others = [
    ...routingWords.routed(routed, owned),
    ...beside.map(([theirs, ours]) => `${theirs} is yours and stays: see ${ours}.`),
    ...live,
  ];
  return `${byOverride(run)}${moved(run)}${others.map((sentence) => ` ${sentence}`).join('')}`;
}

/** What somebody should look at, a line each. */
function needs({ sheet, routed, routing, kept, outdated, remarks, ...run }: ScoringRun): string[] {
  const rows =
    kept.rows === 0
      ? []
      : [
          `${count(kept.rows)} ${kept.rows === 1 ? 'row holds' : 'rows hold'} cells under our headers that Score accounts did not write, and stay as they are (first: ${sheet}!${kept.first}:${kept.first}).`,
        ];
  return [
    ...routingWords.lacking(routed),
    ...routing,
    ...rows,
    ...(outdated === undefined ? [] : [outdated.says]),
    ...remarks,
    ...briefly(run),
  ];
}

/** The first ones, and how many more the sidebar has. */
function briefly({ told, isInSidebar }: Pick<ScoringRun, 'told' | 'isInSidebar'>): string[] {
  const more = told.length - MOST_TOLD;
  if (more <= 1 || !isInSidebar) return [...told];
  return [...told.slice(0, MOST_TOLD), `And ${count(more)} more: see the remarks in the sidebar.`];
}
