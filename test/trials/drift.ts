import { judgeDeals } from '../../src/insight/backtest/backtest';
import { dealDay } from '../../src/insight/deals/deal';
import { driftFindings, driftOf } from '../../src/insight/drift/drift';
import { effectOf } from '../../src/insight/drift/effects';
import { chiSquareLimit } from '../../src/stats/chi-square-limit';
import { associationP } from '../../src/stats/two-by-two';
import {
  BASELINE_DAY,
  drawDrift,
  type Happening,
  nothing,
} from '../insight/drift/support/drifting';

/** What happens in a trial, and what finds it. */
export interface DriftKind {
  readonly name: string;
  readonly happening: Happening;
}

const mix = (after: number): DriftKind => ({
  name: `software ${Math.round(100 * 0.3)} % to ${Math.round(100 * after)} % of the accounts`,
  happening: { ...nothing, software: [0.3, after] },
});
const effect = (before: number, after: number): DriftKind => ({
  name: `effect of software ${before} to ${after} in log-odds`,
  happening: { ...nothing, pull: [before, after] },
});

export const driftKinds: readonly DriftKind[] = [
  { name: 'nothing happens', happening: nothing },
  { name: 'nothing happens, no account kept', happening: { ...nothing, kept: 0 } },
  ...[0.2, 0.1, 0, 0.6, 0.8].map(mix),
  ...(
    [
      [1.6, 0],
      [2.4, 0],
      [2.4, -1],
    ] as const
  ).map(([before, after]) => effect(before, after)),
];

/** How often findings were made. */
export interface DriftCounts {
  readonly workbooks: number;
  /** Workbooks with a finding of any sort. */
  readonly any: number;
  /** That name what happened: the field that moved, or the criterion that tells less. */
  readonly found: number;
  /** That a test which knows the field and the day finds at 5 %. */
  readonly known: number;
  /** Findings by kind. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Draws workbooks in which something happens, and counts what drift says of them. */
export function runDrift(
  { happening }: DriftKind,
  seeds: readonly number[],
  accounts: number,
): DriftCounts {
  const isMix = happening.software[0] !== happening.software[1];
  const kinds: Record<string, number> = {};
  let [any, found, known] = [0, 0, 0];
  for (const seed of seeds) {
    const input = drawDrift(seed, accounts, happening);
    const findings = driftFindings(driftOf(input));
    for (const { kind } of findings) kinds[kind] = (kinds[kind] ?? 0) + 1;
    const isNamed = findings.some((one) =>
      isMix
        ? one.kind === 'field moved' && one.line.field === 'Industry'
        : one.kind === 'criterion weaker' && one.line.criterion === 0,
    );
    any += Number(findings.length > 0);
    found += Number(isNamed);
    known += Number(isMix ? knowsMix(input) : knowsEffect(input));
  }
  return { workbooks: seeds.length, any, found, known, kinds };
}

type Input = ReturnType<typeof drawDrift>;

/** The accounts in software, before and now, by a test of two shares. */
function knowsMix({ baseline, accounts }: Input): boolean {
  const industry = baseline?.fields.find(({ field }) => field === 'Industry');
  if (industry === undefined) return false;
  const all = industry.counts.slice(1).reduce((sum, count) => sum + count, 0);
  const bin = industry.texts.indexOf('software') + 1;
  const before = bin === 0 ? 0 : (industry.counts[bin] as number);
  const cells = accounts.table.rows.map(([cell]) => cell).filter((cell) => cell !== '');
  const now = cells.filter((cell) => cell === 'Software').length;
  return (
    associationP({
      ...{ metWon: before, metLost: all - before },
      ...{ otherWon: now, otherLost: cells.length - now },
    }) < 0.05
  );
}

/** The log-odds ratio of software before and after the day, by a test of their difference. */
function knowsEffect({ deals }: Input): boolean {
  const { deals: closed, judged } = judgeDeals(deals);
  const rows = [...closed.keys()];
  const isNewer = (row: number) => dealDay(closed[row] as never) > BASELINE_DAY;
  const matches = judged.evaluation.criteria[0] ?? new Float64Array();
  const before = effectOf(
    judged,
    matches,
    rows.filter((row) => !isNewer(row)),
  );
  const now = effectOf(judged, matches, rows.filter(isNewer));
  const z = (before.logOdds - now.logOdds) / Math.hypot(before.error, now.error);
  return Math.abs(z) > Math.sqrt(chiSquareLimit(0.05, 1));
}
