import { mulberry32 } from '../../src/app/sample/random';
import { defaultSettings } from '../../src/definition/defaults';
import type { Cell } from '../../src/engine/model';
import { fold } from '../../src/engine/values/fold';
import { MS_PER_DAY } from '../../src/engine/values/iso-day';
import type { TabData } from '../../src/host/core/api';
import { readFolder } from '../../src/host/core/csv/folder';
import { type DealTable, pickDeals } from '../../src/insight/deals/deal-table';
import { margin } from '../../src/insight/deals/verdict';
import { aucDifference, type PairedScores } from '../../src/stats/auc-difference';
import { aucInterval } from '../../src/stats/auc-interval';
import type { Estimate } from '../../src/stats/estimate';
import { kFold } from '../../src/stats/k-fold';
import { wilson } from '../../src/stats/wilson';
import { deal } from '../insight/support/deal';
import { areaOf, judgeBy } from './area';
import {
  type Baseline,
  fitChosen,
  type LevelRows,
  ridgeRegression,
  weightOfEvidence,
} from './baselines';
import { options, propose, proposeInApp } from './propose';
import { setUp } from './workbook';

const YEAR = 2026;
const SERIAL_OF_1970 = 25_569;
const REPEATS = 5;
const FOLDS = 5;

/** The tabs of a folder of CSV files, as cells. */
export async function realTabs(folder: string): Promise<Map<string, Cell[][]>> {
  const { tabs } = await readFolder(folder, YEAR);
  return new Map(tabs.map((tab) => [tab.name, cellsOf(tab)]));
}

function cellsOf({ rows }: TabData): Cell[][] {
  return rows.map((row) =>
    row.map((cell): Cell => {
      const value = cell?.value ?? '';
      const isDay = typeof value === 'number' && cell?.format?.includes('yyyy');
      return isDay ? new Date((value - SERIAL_OF_1970) * MS_PER_DAY) : value;
    }),
  );
}

/** What the app says of a real workbook. */
export function proposeFromReal(tabs: ReadonlyMap<string, Cell[][]>): string {
  const [deals = [], accounts] = [tabs.get('Deals'), tabs.get('Accounts')];
  const days = deals.flat().flatMap((cell) => (cell instanceof Date ? [cell.getTime()] : []));
  const newest = days.reduce((latest, day) => Math.max(latest, day), 0);
  const asOf = { ...(newest > 0 && { asOf: Math.floor(newest / MS_PER_DAY) }) };
  const { built, problems, why } = proposeInApp(
    setUp(deals, accounts),
    { deals, accounts },
    1,
    asOf,
  );
  const criteria = built.draft?.criteria.map(({ field }) => field) ?? [];
  return [
    `${criteria.length} criteria: ${criteria.join(', ') || 'none'}`,
    `area held out ${interval(built.heldOut.auc)} over ${built.heldOut.deals} deals`,
    why,
    ...problems,
  ]
    .filter((one) => one !== '')
    .join(' · ');
}

/** How a way of scoring does on deals that were kept aside, 25 times. */
export interface HeldOutLine {
  readonly method: string;
  readonly area: Estimate;
  /** Against the first method, on the same deals. */
  readonly difference: Estimate;
  readonly wonIncluded: Estimate;
  readonly lostExcluded: Estimate;
  /** Criteria in the mean; NaN for what has none. */
  readonly criteria: number;
}

/** Scores of the part of a fold, and which of them are in by the method's own cut. */
interface PartScores {
  readonly scores: Float64Array;
  readonly isIn: Uint8Array;
  readonly criteria: number;
}

type Method = (learn: DealTable, part: DealTable, seed: number) => PartScores;

const methods: Readonly<Record<string, Method>> = {
  proposal: (learn, part) => byProposal(learn, part),
  'proposal, equal rows as one account': (learn, part) => byProposal(withAccounts(learn), part),
  'regression on all attributes': byBaseline(ridgeRegression),
  'weight of evidence, all attributes': byBaseline(weightOfEvidence),
};

/**
 * Judges a proposal, regression and weight of evidence on the same folds, five times five; rows that
 * repeat one another stay together.
 */
export function runHeldOut(table: DealTable): HeldOutLine[] {
  const keys = rowKeys(table);
  const won = Uint8Array.from(table.deals, ({ outcome }) => Number(outcome === 'won'));
  const rounds = Array.from({ length: REPEATS }, (_, round) =>
    kFold(keys, FOLDS, mulberry32(round + 1)),
  );
  const parts = rounds.flatMap((foldOf, round) =>
    Array.from({ length: FOLDS }, (_, fold) => {
      const out = [...foldOf.keys()].filter((row) => foldOf[row] === fold);
      const learn = [...foldOf.keys()].filter((row) => foldOf[row] !== fold);
      return { round, out, learn, seed: FOLDS * round + fold };
    }),
  );
  const numbers = new Map([...new Set(keys)].map((key, at) => [key, at]));
  const scored = Object.entries(methods).map(([method, run]) => ({
    method,
    scores: parts.map(({ out, learn, seed }) =>
      run(pickDeals(table, learn), pickDeals(table, out), seed),
    ),
  }));
  const independent = (side: number) => new Set(keys.filter((_, row) => won[row] === side)).size;
  return scored.map(({ method, scores }) => {
    const paired = parts.map(({ out, round }, at) => {
      const part: PairedScores = {
        first: scored[0]?.scores[at]?.scores ?? [],
        second: scores[at]?.scores ?? [],
        positive: out.map((row) => won[row] as number),
        cluster: out.map((row) => numbers.get(keys[row] ?? '') ?? 0),
      };
      return { round, part };
    });
    const differences = rounds.map((_, own) =>
      aucDifference(paired.filter(({ round }) => round === own).map(({ part }) => part)),
    );
    const areas = paired.map(({ part }) => areaOf(part.second, part.positive));
    const share = (side: number) => {
      let [hits, all] = [0, 0];
      parts.forEach(({ out }, at) => {
        out.forEach((row, place) => {
          if (won[row] !== side) return;
          all++;
          hits += Number(scores[at]?.isIn[place] === side);
        });
      });
      return wilson(hits / REPEATS, all / REPEATS, independent(side));
    };
    return {
      method,
      area: aucInterval(mean(areas), independent(1), independent(0)),
      difference: {
        value: mean(differences.map(({ value }) => value)),
        low: mean(differences.map(({ low }) => low)),
        high: mean(differences.map(({ high }) => high)),
      },
      wonIncluded: share(1),
      lostExcluded: share(0),
      criteria: mean(scores.map(({ criteria }) => criteria)),
    };
  });
}

/** The deals of a tab whose attributes stand beside the outcome. @param without - Headers left out. */
export function realDeals(
  [headers = [], ...rows]: readonly (readonly Cell[])[],
  outcomeHeader: string,
  without: readonly string[],
): DealTable {
  const names = headers.map(String);
  const outcome = names.indexOf(outcomeHeader);
  const kept = [...names.keys()].filter(
    (column) => column !== outcome && !without.includes(names[column] ?? ''),
  );
  return {
    headers: kept.map((column) => names[column] ?? ''),
    rows: rows.map((row) => kept.map((column) => row[column] ?? '')),
    deals: rows.map((row, index) =>
      deal({ row: index + 2, outcome: fold(String(row[outcome])) === 'won' ? 'won' : 'lost' }),
    ),
  };
}

/** By the same columns as the others: nobody is asked; whatever the coverage, as they give every deal a score. */
function byProposal(learn: DealTable, part: DealTable): PartScores {
  const answers = new Map(learn.headers.map((header) => [header, true]));
  const model = propose(learn, { ...options, answers });
  if (model === undefined) {
    const scores = new Float64Array(part.rows.length).fill(Number.NaN);
    return { scores, isIn: new Uint8Array(part.rows.length), criteria: 0 };
  }
  const { inIcp } = judgeBy(model, part);
  const { shown } = judgeBy({ ...model, minimumCoverage: 0 }, part);
  return { scores: shown, isIn: inIcp, criteria: model.criteria.length };
}

function byBaseline(make: Baseline): Method {
  return (learn, part, seed) => {
    const { score, inner } = fitChosen(make, levelRows(learn), mulberry32(seed + 1));
    const cut = bestCut(inner, levelRows(learn).won);
    const scores = score(levelRows(part).rows);
    return { scores, isIn: Uint8Array.from(scores, (own) => Number(own >= cut)), criteria: NaN };
  };
}

/** The cut that meets the two targets best. */
function bestCut(scores: Float64Array, won: Uint8Array): number {
  const ratesAt = (cut: number) => {
    const share = (side: number) => {
      const own = [...scores.keys()].filter((row) => won[row] === side);
      const hits = own.filter((row) => Number((scores[row] as number) >= cut) === side);
      return wilson(hits.length, own.length);
    };
    return margin({ wonIncluded: share(1), lostExcluded: share(0) }, defaultSettings);
  };
  return [...new Set(scores)].reduce(
    (best, cut) => {
      const own = ratesAt(cut);
      return own > best.margin ? { cut, margin: own } : best;
    },
    { cut: 0, margin: Number.NEGATIVE_INFINITY },
  ).cut;
}

function levelRows(table: DealTable): LevelRows {
  return {
    rows: table.rows.map((cells) => cells.map((cell) => fold(String(cell)))),
    won: Uint8Array.from(table.deals, ({ outcome }) => Number(outcome === 'won')),
    keys: rowKeys(table),
  };
}

function rowKeys({ rows }: DealTable): string[] {
  return rows.map((cells) => JSON.stringify(cells));
}

function withAccounts(table: DealTable): DealTable {
  const keys = rowKeys(table);
  const deals = table.deals.map((one, row) => {
    const account = keys[row] ?? '';
    return { ...one, account, accountId: account };
  });
  return { ...table, deals };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** An estimate with its interval. @example interval({ value: 0.8, low: 0.7, high: 0.9 }) // '0.800 (0.700–0.900)' */
export function interval({ value, low, high }: Estimate): string {
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}
