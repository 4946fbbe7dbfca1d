import { configSheetName } from '../../definition/names';
import type { Verdict } from '../../definition/verdict';
import type { RunLine } from '../../protocol/backtest-run';
import { openRuns } from '../backtest/runs-sheet';
import { partOf } from '../backtest/verdict-words';
import { colors } from '../look/palette';
import { shownDay } from '../report/shown-day';
import type { Workbook } from '../workbook';
import { words } from './words';

/** What the last backtest says of a definition. */
export interface Proof {
  /** In one sentence, with its mark. */
  readonly text: string;
  readonly tone: { readonly color: string; readonly ground: string };
  /** The version that was checked, such as `v11`; `''` where none was. */
  readonly version: string;
  /** Of the footer; `''` where there is none. */
  readonly on: string;
}

interface Targets {
  readonly wonTarget: number;
  readonly lostTarget: number;
}

const plain = { color: colors.text, ground: colors.subtleHeader } as const;
const unchecked = { text: words.proof.none, tone: plain };

/** @param name - Name of the definition, `''` for the one in `ICP Config`. */
export function lastProof(workbook: Workbook, name: string, targets: Targets): Proof {
  const runs = openRuns(workbook).runs.filter((run) => run.definition === configSheetName(name));
  return proofOf(runs[runs.length - 1], targets);
}

/**
 * @param run - The last one, where there was one.
 * @example proofOf(run, targets).text // '✓ It holds: of 695 deals, it keeps 9 of 10 that we won …'
 */
export function proofOf(run: RunLine | undefined, { wonTarget, lostTarget }: Targets): Proof {
  if (run === undefined) return { ...unchecked, version: '', on: '' };
  const { deals, wonIncluded, lostExcluded, version, ranAt } = run;
  const on = words.proof.on(shownDay(ranAt));
  const won = partOf(wonIncluded, wonTarget, 'that we won').told;
  const lost = partOf(lostExcluded, lostTarget, 'that we lost').told;
  const { holds, holdsSoFar, misses, tooFew } = words.proof;
  const said: Readonly<Record<Verdict, Pick<Proof, 'text' | 'tone'>>> = {
    PASS: { text: holds(deals, won, lost), tone: colors.good },
    'PASS, not yet certain': { text: holdsSoFar(deals, won, lost), tone: colors.good },
    FAIL: { text: misses(deals, won, lost), tone: colors.serious },
    'TOO FEW DEALS': { text: tooFew(deals), tone: plain },
  };
  return { ...(said[run.verdict as Verdict] ?? unchecked), version, on };
}
