import type { Settings } from '../../definition/definition';
import { configSheetName } from '../../definition/names';
import type { Verdict } from '../../definition/verdict';
import { shownDay } from '../../engine/values/shown-day';
import type { RunLine } from '../../protocol/backtest-run';
import { openRuns } from '../backtest/runs-sheet';
import { partOf } from '../backtest/verdict-words';
import { colors } from '../look/palette';
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
  /** Deals told whether it holds. */
  readonly isJudged: boolean;
  /** What is to be done before it can be told; else `''`. */
  readonly todo: string;
}

type Judging = Pick<Settings, 'wonTarget' | 'lostTarget' | 'fittedUntil'>;
/** The tab that the deals of a definition are to stand in. */
type Dealing = Pick<Settings, 'dealsSheet'>;

const plain = { color: colors.text, ground: colors.subtleHeader } as const;
const unchecked = {
  ...{ text: words.proof.none, tone: plain, version: '', on: '' },
  ...{ isJudged: false, todo: words.proof.run },
};

/** @param name - Name of the definition, `''` for the one in `ICP Config`. */
export function lastProof(workbook: Workbook, name: string, settings: Judging & Dealing): Proof {
  const runs = openRuns(workbook).runs.filter((run) => run.definition === configSheetName(name));
  const proof = proofOf(runs[runs.length - 1], settings);
  const isBare = runs.length === 0 && workbook.sheet(settings.dealsSheet) === undefined;
  const { noDeals: text, addDeals: todo } = words.proof;
  return isBare ? { ...proof, text, todo } : proof;
}

/**
 * @param run - The last one, where there was one.
 * @example proofOf(run, settings).text // '✓ It holds: of 695 deals, it keeps 9 of 10 that we won …'
 */
export function proofOf(
  run: RunLine | undefined,
  { wonTarget, lostTarget, fittedUntil }: Judging,
): Proof {
  if (run === undefined) return unchecked;
  const { deals, wonIncluded, lostExcluded, version, ranAt } = run;
  const on = words.proof.on(shownDay(ranAt));
  const won = (what: string) => partOf(wonIncluded, wonTarget, what).told;
  const lost = (what: string) => partOf(lostExcluded, lostTarget, what).told;
  const [kept, out] = [won('that we won'), lost('that we lost')];
  const { holds, holdsSoFar, misses, tooFew, madeOfThem } = words.proof;
  const said: Readonly<Record<Verdict, Pick<Proof, 'text' | 'tone'>>> = {
    PASS: { text: holds(deals, kept, out), tone: colors.good },
    'PASS, not yet certain': { text: holdsSoFar(deals, kept, out), tone: colors.good },
    FAIL: { text: misses(deals, won('won'), lost('lost')), tone: colors.serious },
    'TOO FEW DEALS': {
      text: fittedUntil === undefined ? tooFew(deals) : madeOfThem(deals),
      tone: plain,
    },
  };
  const own = said[run.verdict as Verdict];
  if (own === undefined) return { ...unchecked, version, on };
  return { ...own, version, on, isJudged: run.verdict !== 'TOO FEW DEALS', todo: '' };
}
