import { columnLetters } from '../../definition/a1';
import { count, counted } from '../../engine/figures';
import { must } from '../messages';
import type { ScoringRun } from './scoring-run';
import type { TierChanges } from './tier-changes';

/** What Score accounts says to a person. */
export const words = {
  askOverwrite: (
    sheet: string,
    columns: readonly (readonly [header: string, column: number])[],
  ) => {
    const named = columns.map(([header, column]) => `${header} (${columnLetters(column)})`);
    return `${sheet} has cells that Score accounts did not write under ${named.join(', ')}. Overwrite them? No writes the scores into columns beside them.`;
  },
  askEdited: (sheet: string, rows: number, first: number) =>
    `In ${counted(rows, 'row')} of ${sheet} somebody changed what Score accounts wrote (first: ${sheet}!${first}:${first}). Overwrite ${rows === 1 ? 'it' : 'them'}? No leaves ${rows === 1 ? 'this row' : 'these rows'} as ${rows === 1 ? 'it is' : 'they are'}.`,
  progress: (done: number, total: number) => `${count(done)} of ${count(total)} rows scored…`,
  scored: (run: ScoringRun) => {
    const { sheet, done, total, tiers, changes, by, remarks } = run;
    const whose = by === '' ? '' : ` by ${by}`;
    const shares = Array.from(tiers, ([tier, accounts]) => `${tier}: ${count(accounts)}`).join(
      ' · ',
    );
    return done < total
      ? `${count(done)} of ${count(total)} rows of ${sheet} scored${whose} before the time limit. Run Score accounts again to go on.`
      : [`${sheet} scored${whose}: ${shares}.${moved(changes)}${aside(run)}`, ...remarks].join(' ');
  },
  tooLate:
    'Score accounts was stopped: reading the list alone takes most of the six minutes that Google gives it. Nothing was written. Turn formulas of its tab into values, delete columns and rows that nobody needs, or score a part of it in a tab of its own.',
  noAccounts: (sheet: string) =>
    must('Accounts', 'below the header row', 'no row', `${sheet}; nothing was written`),
} as const;

/** Nothing of a first run, which moves nobody. */
function moved({ scoredBefore, moved }: TierChanges): string {
  if (scoredBefore === 0) return '';
  const who = moved === 0 ? 'None' : `${count(moved)} of ${count(scoredBefore)}`;
  return ` ${who} in another tier than before.`;
}

/** What a run did not write, or wrote elsewhere than asked, and what says the same beside it. */
function aside({ sheet, beside, kept, formula }: ScoringRun): string {
  const columns = beside.map(([theirs, ours]) => `${theirs} is yours and stays: see ${ours}.`);
  const rows =
    kept.rows === 0
      ? []
      : [
          `${count(kept.rows)} ${kept.rows === 1 ? 'row holds' : 'rows hold'} cells under our headers that Score accounts did not write, and stay as they are (first: ${sheet}!${kept.first}:${kept.first}).`,
        ];
  const live =
    formula === undefined
      ? []
      : [`The formula in ${formula} shows the same and follows every change; these are values.`];
  return [...columns, ...rows, ...live].map((sentence) => ` ${sentence}`).join('');
}
