import { evaluate, type Table } from '../../engine/evaluate';
import { explainer, explanationText } from '../../engine/explain';
import { type Judged, judge } from '../../engine/judge';
import type { Cell, ReadingContext, ScoringModel } from '../../engine/model';
import { unhurried } from '../checkpoint';
import { clustersOf } from '../deals/clusters';
import { type Deal, isWon, judgedOn } from '../deals/deal';
import { evaluateAsOf } from '../deals/evaluate-as-of';
import { evaluateFilled, type Filled } from '../deals/filled';
import { type Metrics, metrics } from '../deals/metrics';
import type { JudgedDeals } from '../deals/rates';
import { type Selection, selectDeals } from '../deals/select-deals';
import { type Thresholds, thresholds } from '../deals/thresholds';
import { type Targets, type Verdicts, verdicts } from '../deals/verdict';
import { type Advice, advice } from './advice';
import { byCriterion, type CriterionLine } from './by-criterion';
import { byExclusion, type ExclusionLine } from './by-exclusion';
import { byQuarter, type QuarterLine } from './by-quarter';
import { type ByTier, byTier } from './by-tier';
import { type Fitted, fitted, type Stated, stated } from './fitted';
import { type LaterDates, laterDates } from './later-dates';
import { type Leak, leaks } from './leaks';
import { type OlderNewer, olderNewer } from './older-newer';
import { type Repeats, repeats } from './repeats';
import { type DealAccounts, type Effort, workedAlike } from './worked-alike';
import { type WrongDeal, wrongDeals } from './wrong-deals';

/** All that a backtest looks at. */
export interface BacktestInput {
  readonly model: ScoringModel;
  /** All rows of the deals tab. */
  readonly deals: readonly Deal[];
  /** Their attributes: one row a deal. */
  readonly table: Table;
  /** All accounts; `undefined` where there is no list of them. */
  readonly accounts: Table | undefined;
  /** Of all rows of the deals tab; `undefined` where nothing joins them to the accounts. */
  readonly dealAccounts: DealAccounts | undefined;
  readonly targets: Targets;
  readonly windowMonths: number;
  /** Whether a column says when a deal churned. */
  readonly hasChurnColumn: boolean;
  /** Last day of the deals that the definition was fitted to, `undefined` where to none. */
  readonly fittedUntil: number | undefined;
  readonly context: ReadingContext;
}

/** A wrong deal with its explanation. */
export interface ExplainedDeal extends WrongDeal {
  readonly explanation: string;
}

/** Everything that a backtest finds out, as plain data. */
export interface BacktestReport {
  /** What it promises: by the newer deals alone where the definition was fitted to the others. */
  readonly stated: Stated;
  /** What all deals say. */
  readonly verdicts: Verdicts;
  readonly targets: Targets;
  readonly selection: Selection;
  readonly metrics: Metrics;
  /** How far deals of the same accounts repeat one another. */
  readonly repeats: Repeats;
  /** Whether the deals say who churned: else none has, as far as they can tell. */
  readonly tellsChurn: boolean;
  readonly byTier: ByTier;
  readonly byQuarter: readonly QuarterLine[];
  readonly byCriterion: readonly CriterionLine[];
  readonly byExclusion: readonly ExclusionLine[];
  readonly thresholds: Thresholds;
  /** `undefined` where the deals have no dates. */
  readonly olderNewer: OlderNewer | undefined;
  /** `undefined` where people set the definition. */
  readonly fitted: Fitted | undefined;
  readonly leaks: readonly Leak[];
  readonly laterDates: readonly LaterDates[];
  /** `undefined` where nothing joins the deals to a list of accounts. */
  readonly effort: Effort | undefined;
  /** Changes that would help; empty where the definition passes or there are too few deals. */
  readonly advice: readonly Advice[];
  /** How many deals are wrong, and the largest of them. */
  readonly wrong: { readonly total: number; readonly largest: readonly ExplainedDeal[] };
}

/** Wrong deals that are explained, of each kind. */
const MOST_EXPLAINED = 50;

/** The deals that count, judged by a definition as of the day of each. */
export interface JudgedSelection extends Pick<Filled, 'filled'> {
  readonly selection: Selection;
  readonly deals: readonly Deal[];
  readonly table: Table;
  /** The day as of which each is judged. */
  readonly days: readonly number[];
  readonly judged: JudgedDeals;
}

/** The same with all accounts, judged as of today; `undefined` where there is no list of them. */
export interface JudgedInput extends JudgedSelection {
  readonly accounts: Judged | undefined;
}

/**
 * Judges a definition by the deals that were won and lost: does it include the ones and exclude the
 * others?
 *
 * Rule: conditions on dates are evaluated as of the day of each deal; accounts as of today.
 *
 * @param input - The definition, the deals with their attributes, and the targets.
 * @param checkpoint - May end it.
 * @returns Plain data; NaN where there is nothing to count.
 * @example backtest(input).verdicts.overall // 'PASS, not yet certain'
 */
export function backtest(input: BacktestInput, checkpoint = unhurried): BacktestReport {
  return backtestOf(input, judgeInput(input), checkpoint);
}

/** Judges the deals that count and all accounts. */
export function judgeInput(input: BacktestInput): JudgedInput {
  const { model, accounts, context } = input;
  return {
    ...judgeDeals(input),
    accounts: accounts && judge(model, evaluate(model, accounts, context)),
  };
}

/** The backtest of what is judged already. */
export function backtestOf(
  input: BacktestInput,
  found: JudgedInput,
  checkpoint = unhurried,
): BacktestReport {
  const { model, targets, fittedUntil, context } = input;
  const { selection, deals, table, days, judged, accounts } = found;
  checkpoint();
  const numbers = metrics(deals, judged, accounts);
  const verdict = verdicts(numbers, targets);
  const curve = thresholds(model, judged, targets);
  const criteria = byCriterion(model, judged, checkpoint);
  const exclusions = byExclusion(model, deals, judged, checkpoint);
  const fit =
    fittedUntil === undefined
      ? undefined
      : fitted(deals, judged, fittedUntil, context.asOf, targets);
  return {
    stated: stated(numbers, verdict.overall, fit),
    verdicts: verdict,
    targets,
    selection,
    metrics: numbers,
    repeats: repeats(numbers, judged),
    tellsChurn: input.hasChurnColumn || deals.some(({ outcome }) => outcome === 'churned'),
    byTier: byTier(model, deals, judged),
    byQuarter: byQuarter(deals, judged),
    byCriterion: criteria,
    byExclusion: exclusions,
    thresholds: curve,
    olderNewer: selection.window && olderNewer(deals, judged, selection.window),
    fitted: fit,
    leaks: leaks(model, judged, found.filled),
    laterDates: laterDates(model, table, days, context),
    effort: accounts && effortOf(input, selection, accounts),
    advice:
      verdict.overall === 'FAIL'
        ? advice(numbers, judged, curve, criteria, exclusions, targets)
        : [],
    wrong: explainWrong(input, found),
  };
}

/** What deals are judged by. */
type DealInput = Pick<BacktestInput, 'model' | 'deals' | 'table' | 'windowMonths' | 'context'>;

/** Selects the deals that count and judges them. */
export function judgeDeals(input: DealInput): JudgedSelection {
  const selection = selectDeals(input.deals, input.context.asOf, input.windowMonths);
  return { selection, ...judgeSome(input, selection.used) };
}

/**
 * Judges some of the deals, each as of its day.
 *
 * @param indexes - Of the deals.
 */
export function judgeSome(
  { model, context, ...input }: DealInput,
  indexes: readonly number[],
): Omit<JudgedSelection, 'selection'> {
  const deals = indexes.map((index) => input.deals[index] as Deal);
  const rows = indexes.map((index) => input.table.rows[index] as readonly Cell[]);
  const table = { ...input.table, rows };
  const days = deals.map((deal) => judgedOn(deal, context.asOf));
  const { evaluation, filled } = evaluateFilled(model, (one) =>
    evaluateAsOf(one, table, context, days),
  );
  const won = Uint8Array.from(deals, (deal) => (isWon(deal) ? 1 : 0));
  const accounts = deals.map(({ accountId }) => accountId);
  const judged = { ...judge(model, evaluation), won, ...clustersOf(accounts, won) };
  return { deals, table, days, judged, filled };
}

function effortOf(
  { dealAccounts }: BacktestInput,
  { used }: Selection,
  accounts: Judged,
): Effort | undefined {
  if (dealAccounts === undefined) return undefined;
  const rows = used.map((index) => dealAccounts.rows[index] ?? -1);
  return workedAlike(accounts, { ...dealAccounts, rows });
}

function explainWrong(
  { model, context }: BacktestInput,
  { deals, table, judged }: JudgedSelection,
): BacktestReport['wrong'] {
  const { total, largest } = wrongDeals(model, deals, judged, MOST_EXPLAINED);
  const explain = explainer(model, table, judged, context);
  const explained = (one: WrongDeal) => {
    return { ...one, explanation: explanationText(explain(one.deal)) };
  };
  return { total, largest: largest.map(explained) };
}
