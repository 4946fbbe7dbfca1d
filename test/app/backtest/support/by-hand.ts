import type { Cell, ScoringModel } from '../../../../src/engine/model';
import { TODAY } from '../../../oracle/random-list';
import { createWorld } from '../../../oracle/read-cell';
import { scoreByHand, type Verdict } from '../../../oracle/score';
import type { RandomWorkbook, TrueDeal } from './random-deals';

/**
 * A second computation of a whole report, written from the rules without any code of the backtest:
 * loops over deals as they truly are. Figures by name; NaN where there is nothing to count.
 */
export function reportByHand(book: RandomWorkbook): Record<string, unknown> {
  const { settings } = book.definition;
  const { aside, used } = sortOut(book.deals, settings.windowMonths);
  const judge = judgeWith(book, book.model);
  const deals = used.map((deal) => ({ ...deal, ...judge(deal) }));
  const won = deals.filter(isWon);
  const lost = deals.filter((deal) => !isWon(deal));
  const accounts = book.accounts.map((account) => verdictOn(book.model, account, TODAY, false));
  const fitting = accounts.filter((one) => inIcp(book.model, one));
  const alike = likeness(deals);
  const winRate = (own: readonly JudgedDeal[]) => interval(own.filter(isWon), own, alike);
  const churn = (own: readonly JudgedDeal[]) => interval(own.filter(hasChurned), own, 1);
  return {
    aside,
    used: deals.map(({ row }) => row),
    verdict: verdictOf(deals, settings),
    ...ratesOf('all', deals),
    winRateIn: winRate(deals.filter(isIn)),
    winRateOut: winRate(deals.filter(isOut)),
    lift: won.filter(isIn).length / deals.filter(isIn).length / (won.length / deals.length),
    auc: areaOf(won, lost),
    accountsInIcp: wilsonOf(fitting.length / accounts.length, accounts.length),
    wonAmountIncluded: amount(won.filter(isIn)) / amount(won),
    churnIn: churn(won.filter(isIn)),
    churnOut: churn(won.filter(isOut)),
    cycleIn: medianCycle(won.filter(isIn)),
    cycleOut: medianCycle(won.filter(isOut)),
    tiers: tierLines(book.model, deals),
    quarters: quarterLines(deals),
    criteria: criterionLines(book, used),
    exclusions: exclusionLines(book, used),
    curve: Array.from({ length: 21 }, (_, step) => ratesFrom(5 * step, deals)),
    passing: nearestPassing(book, deals),
    periods: periods(deals, settings.windowMonths),
    ...fitted(deals, settings),
    wrong: deals
      .filter((deal) => isWon(deal) !== isIn(deal))
      .map(({ row }) => row)
      .sort(upwards),
  };
}

type JudgedDeal = TrueDeal & { readonly judged: Verdict; readonly isInIcp: boolean };

const upwards = (a: number, b: number) => a - b;
const isIn = ({ isInIcp }: JudgedDeal) => isInIcp;
const isOut = ({ isInIcp }: JudgedDeal) => !isInIcp;

function isWon({ outcome }: TrueDeal): boolean {
  return outcome === 'won' || outcome === 'churned';
}

function hasChurned({ outcome, churned }: TrueDeal): boolean {
  return outcome === 'churned' || (outcome === 'won' && churned !== undefined && churned <= TODAY);
}

function dayOf({ closed, created }: TrueDeal): number | undefined {
  return closed ?? created;
}

function monthsEarlier(months: number): number {
  const date = new Date(TODAY * 86_400_000);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.getTime() / 86_400_000;
}

function reasonOf(deal: TrueDeal, months: number, isDated: boolean): string | undefined {
  const day = dayOf(deal);
  if (deal.outcome === 'none') return 'no outcome';
  if (deal.outcome === 'unlisted') return 'unlisted outcome';
  if (deal.outcome === 'open') return 'open';
  if (deal.account < 0) return 'no account';
  if (day === undefined) return isDated ? 'no date' : undefined;
  if (deal.closed !== undefined && deal.created !== undefined && deal.closed < deal.created) {
    return 'closed before created';
  }
  return day <= monthsEarlier(months) || day > TODAY ? 'outside the window' : undefined;
}

function sortOut(deals: readonly TrueDeal[], months: number) {
  const aside: Record<string, number[]> = {};
  const isDated = deals.some((deal) => dayOf(deal) !== undefined);
  const candidates = deals.filter((deal) => {
    const reason = reasonOf(deal, months, isDated);
    if (reason !== undefined) aside[reason] = [...(aside[reason] ?? []), deal.row];
    return reason === undefined;
  });
  const used = candidates.filter((deal) => {
    const same = candidates.filter((other) => deal.id !== '' && other.id === deal.id);
    const contradicts = same.some((other) => isWon(other) !== isWon(deal));
    const repeats = same.some((other) => other.row < deal.row);
    const reason = contradicts ? 'contradicting' : repeats ? 'repeated' : undefined;
    if (reason !== undefined) aside[reason] = [...(aside[reason] ?? []), deal.row];
    return reason === undefined;
  });
  return { aside, used };
}

function verdictOn(
  model: ScoringModel,
  cells: Readonly<Record<string, Cell>>,
  day: number,
  isDeal: boolean,
) {
  return scoreByHand(model, createWorld(day, model.missingWords, isDeal))((field) => cells[field]);
}

function inIcp(model: ScoringModel, { tier }: Verdict): boolean {
  return model.tiers.some(({ name, inIcp }) => inIcp && name === tier);
}

function judgeWith({ accounts }: RandomWorkbook, model: ScoringModel) {
  return (deal: TrueDeal) => {
    const own = Object.entries(deal.own).filter(([, cell]) => cell !== '');
    const cells = { ...accounts[deal.account], ...Object.fromEntries(own) };
    const judged = verdictOn(model, cells, deal.created ?? deal.closed ?? TODAY, true);
    return { judged, isInIcp: inIcp(model, judged) };
  };
}

/** The deals of each account. */
function byAccount<T extends TrueDeal>(deals: readonly T[]): T[][] {
  const accounts = [...new Set(deals.map(({ account }) => account))];
  return accounts.map((account) => deals.filter((deal) => deal.account === account));
}

/** Kish's effective number: n over 1 + (the mean size that a deal finds − 1) · ρ. */
function effective(deals: readonly TrueDeal[], alike: number): number {
  const found = deals.map((deal) => deals.filter(({ account }) => account === deal.account).length);
  const meanSize = found.reduce((sum, size) => sum + size, 0) / deals.length;
  return deals.length === 0 ? 0 : deals.length / (1 + (meanSize - 1) * alike);
}

/** How alike the outcomes of an account are, by an analysis of variance over the deals. */
function likeness(deals: readonly TrueDeal[]): number {
  const groups = byAccount(deals);
  const [n, k] = [deals.length, groups.length];
  if (k < 2 || n === k) return 0;
  const share = (some: readonly TrueDeal[]) => some.filter(isWon).length / some.length;
  let [within, between, squares] = [0, 0, 0];
  for (const group of groups) {
    squares += group.length ** 2;
    for (const deal of group) {
      within += (Number(isWon(deal)) - share(group)) ** 2 / (n - k);
      between += (share(group) - share(deals)) ** 2 / (k - 1);
    }
  }
  const size = (n - squares / n) / (k - 1);
  const alike = (between - within) / (between + (size - 1) * within);
  return Number.isNaN(alike) ? 0 : Math.max(0, Math.min(1, alike));
}

/** A share of deals with its interval, those of an account being alike. */
function interval(
  hits: readonly TrueDeal[],
  of: readonly TrueDeal[],
  alike: number,
): [rate: number, low: number, high: number] {
  return wilsonOf(hits.length / of.length, effective(of, alike));
}

/** Wilson (1927) as textbooks print it. */
function wilsonOf(p: number, of: number): [number, number, number] {
  const z = 1.959963984540054;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [p, (middle - half) / scale, (middle + half) / scale];
}

function bothRates(deals: readonly JudgedDeal[]) {
  const won = deals.filter(isWon);
  const lost = deals.filter((deal) => !isWon(deal));
  return {
    won: { of: won, ends: interval(won.filter(isIn), won, 1) },
    lost: { of: lost, ends: interval(lost.filter(isOut), lost, 1) },
  };
}

function ratesOf(name: string, deals: readonly JudgedDeal[]): Record<string, number[]> {
  const { won, lost } = bothRates(deals);
  return { [`${name}: won included`]: won.ends, [`${name}: lost excluded`]: lost.ends };
}

function verdictOf(
  deals: readonly JudgedDeal[],
  { wonTarget, lostTarget, minimumDeals }: RandomWorkbook['definition']['settings'],
): string {
  const { won, lost } = bothRates(deals);
  const rates = [
    { ...won, target: wonTarget },
    { ...lost, target: lostTarget },
  ];
  if (rates.some(({ of }) => of.length === 0 || Math.round(effective(of, 1)) < minimumDeals)) {
    return 'TOO FEW DEALS';
  }
  if (rates.some(({ ends: [rate], target }) => rate < target)) return 'FAIL';
  return rates.some(({ ends: [, low], target }) => low < target - 1e-12)
    ? 'PASS, not yet certain'
    : 'PASS';
}

function areaOf(won: readonly JudgedDeal[], lost: readonly JudgedDeal[]): number {
  const numbers = (deals: readonly JudgedDeal[]) =>
    deals.map(({ judged }) => judged.shown).filter((score) => score !== undefined);
  let points = 0;
  for (const high of numbers(won)) {
    for (const low of numbers(lost)) points += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return points / (numbers(won).length * numbers(lost).length);
}

function amount(deals: readonly TrueDeal[]): number {
  return deals.reduce((sum, deal) => sum + (deal.amount ?? 0), 0);
}

function medianCycle(deals: readonly TrueDeal[]): number {
  const days = deals
    .filter(({ created, closed }) => created !== undefined && closed !== undefined)
    .map(({ created, closed }) => closed! - created!)
    .sort(upwards);
  if (days.length === 0) return NaN;
  return (days[(days.length - 1) >> 1]! + days[days.length >> 1]!) / 2;
}

function tierLines({ tiers }: ScoringModel, deals: readonly JudgedDeal[]) {
  const names = [...tiers].sort((a, b) => b.from - a.from).map(({ name }) => name);
  const alike = likeness(deals);
  return [...names, 'Needs data', 'Excluded'].map((tier) => {
    const own = deals.filter(({ judged }) => judged.tier === tier);
    const won = own.filter(isWon);
    return [
      ...[tier, own.length, ...interval(won, own, alike)],
      ...[amount(won), won.filter(hasChurned).length / won.length, medianCycle(won)],
    ];
  });
}

function quarterLines(deals: readonly JudgedDeal[]) {
  const quarters = new Map<string, JudgedDeal[]>();
  for (const deal of deals) {
    const day = dayOf(deal);
    if (day === undefined) continue;
    const date = new Date(day * 86_400_000);
    const name = `${date.getUTCFullYear()} Q${1 + Math.floor(date.getUTCMonth() / 3)}`;
    quarters.set(name, [...(quarters.get(name) ?? []), deal]);
  }
  return [...quarters].sort().map(([name, own]) => ratesOf(name, own));
}

/** Matches of one condition alone, and the report without it. */
function criterionLines(book: RandomWorkbook, used: readonly TrueDeal[]) {
  return book.model.criteria.flatMap((criterion, index) => {
    if (!criterion.on) return [];
    const alone = judgeWith(book, {
      ...book.model,
      dimensions: [{ name: criterion.dimension, weight: 1 }],
      criteria: [{ ...criterion, points: 100, ifMissing: 'skip' }],
      exclusions: [],
    });
    const found = used.map((deal) => ({ deal, score: alone(deal).judged.score }));
    const known = found.filter(({ score }) => score !== undefined);
    const met = known.filter(({ score }) => score! > 0);
    const count = (list: typeof found, won: boolean) =>
      list.filter(({ deal }) => isWon(deal) === won).length;
    const criteria = book.model.criteria.filter((_, at) => at !== index);
    return [
      {
        id: criterion.id,
        metAmongWon: count(met, true) / count(known, true),
        metAmongLost: count(met, false) / count(known, false),
        lift: count(met, true) / met.length / (count(known, true) / known.length),
        ...outlook(book, { ...book.model, criteria }, used),
      },
    ];
  });
}

function exclusionLines(book: RandomWorkbook, used: readonly TrueDeal[]) {
  return book.model.exclusions.flatMap((exclusion, index) => {
    if (!exclusion.on) return [];
    const alone = judgeWith(book, { ...book.model, exclusions: [exclusion] });
    const matched = used.filter((deal) => alone(deal).judged.tier === 'Excluded');
    const exclusions = book.model.exclusions.filter((_, at) => at !== index);
    return [
      {
        id: exclusion.id,
        won: matched.filter(isWon).length,
        lost: matched.filter((deal) => !isWon(deal)).length,
        amount: amount(matched.filter(isWon)),
        ...outlook(book, { ...book.model, exclusions }, used),
      },
    ];
  });
}

function outlook(book: RandomWorkbook, model: ScoringModel, used: readonly TrueDeal[]) {
  const judge = judgeWith(book, model);
  const deals = used.map((deal) => ({ ...deal, ...judge(deal) }));
  const area = areaOf(
    deals.filter(isWon),
    deals.filter((deal) => !isWon(deal)),
  );
  return { ...ratesOf('without', deals), auc: area };
}

/** The rates if the ICP began at a score. */
function ratesFrom(from: number, deals: readonly JudgedDeal[]) {
  const moved = deals.map((deal) => ({
    ...deal,
    isInIcp:
      !['Excluded', 'Needs data'].includes(deal.judged.tier) && (deal.judged.shown ?? -1) >= from,
  }));
  return ratesOf('from', moved);
}

function nearestPassing({ model, definition }: RandomWorkbook, deals: readonly JudgedDeal[]) {
  const { wonTarget, lostTarget } = definition.settings;
  const inside = model.tiers.filter(({ inIcp }) => inIcp).map(({ from }) => from);
  const lowest = Math.min(...inside);
  const isPlain = model.tiers.every(({ from, inIcp }) => inIcp || from < lowest);
  const current = isPlain ? lowest : 0;
  const passing = Array.from({ length: 1001 }, (_, tenth) => tenth / 10).filter((from) => {
    const rates = ratesFrom(from, deals);
    const [won, lost] = [rates['from: won included']![0]!, rates['from: lost excluded']![0]!];
    return won >= wonTarget && lost >= lostTarget;
  });
  return passing.sort((a, b) => Math.abs(a - current) - Math.abs(b - current) || a - b)[0];
}

function periods(deals: readonly JudgedDeal[], months: number) {
  const start = monthsEarlier(months);
  const split = TODAY - Math.round((TODAY - start) / 4);
  const older = deals.filter((deal) => (dayOf(deal) ?? NaN) <= split);
  const newer = deals.filter((deal) => (dayOf(deal) ?? NaN) > split);
  return [ratesOf('older', older), ratesOf('newer', newer)];
}

function fitted(deals: readonly JudgedDeal[], settings: RandomWorkbook['definition']['settings']) {
  const { fittedUntil } = settings;
  if (fittedUntil === undefined) return {};
  const newer = deals.filter((deal) => (dayOf(deal) ?? NaN) > fittedUntil);
  const won = newer.filter(isWon);
  const lost = newer.filter((deal) => !isWon(deal));
  return {
    fitted: deals.length - newer.length,
    newerVerdict: verdictOf(newer, settings),
    newerAuc: areaOf(won, lost),
    ...ratesOf('newer than the fit', newer),
  };
}
