import { chance, integer, mulberry32, pick, type Random } from '../../src/app/sample/random';
import type { Cell } from '../../src/engine/model';
import type { DealTable } from '../../src/insight/deals/deal-table';
import { lift } from '../../src/stats/lift';
import { deal } from '../insight/support/deal';
import { AS_OF } from '../insight/support/planted';
import { writeBlank } from './dirt';
import type { Drawn, TrialField } from './fields';

/** A column, and how often its cell is blank where it would add so much to the log-odds. */
export interface WorldField extends TrialField {
  readonly blank: (effect: number) => number;
}

/** What deals are like: made anew for each seed. */
export interface World {
  readonly fields: readonly WorldField[];
  readonly winRate: number;
  /** Deals an account has about, and how much accounts differ in log-odds beyond their attributes. */
  readonly accounts?: { readonly deals: number; readonly spread: number };
}

/** A kind of world, by name. */
export interface WorldKind {
  readonly name: string;
  readonly make: (random: Random) => World;
}

/** A world with what is true of it, as far as 20,000 of its deals tell. */
export interface Truth extends World {
  readonly intercept: number;
  /** By field: the effect to expect where the cell is blank. */
  readonly whenBlank: readonly number[];
  /** By field: win rate of deals with an effect above the mean, over that of the other known ones. */
  readonly lift: readonly number[];
  /** By field: share of the deals that win just where the effect is above the mean. */
  readonly right: readonly number[];
}

/** Deals of a world. */
export interface Drawing {
  readonly table: DealTable;
  /** What the truth says of each deal, as far as its cells are known. */
  readonly score: Float64Array;
  /** By field and deal, NaN where the cell is blank. */
  readonly effects: readonly Float64Array[];
  readonly won: Uint8Array;
}

const MANY = 20_000;
const DAYS = 690;

/** Makes a world of a kind, and finds out what is true of it. */
export function truthOf(kind: WorldKind, seed: number): Truth {
  const world = kind.make(mulberry32(7919 * seed + 1));
  const random = mulberry32(seed + 500_000);
  const spread = world.accounts?.spread ?? 0;
  const telling = world.fields.filter(({ strength }) => strength > 0);
  const rows = Array.from({ length: MANY }, () =>
    drawRow(telling, random, AS_OF, spread * normal(random)),
  );
  const intercept = interceptFor(rows, world.winRate);
  const won = rows.map(({ sum }) => chance(random, 1 / (1 + Math.exp(-intercept - sum))));
  const perField = world.fields.map((field) => {
    const at = telling.indexOf(field);
    if (at < 0) return { whenBlank: 0, lift: 1, right: Number.NaN };
    const effects = rows.map(({ effects }) => effects[at] as number);
    const isBlank = rows.map(({ blanks }) => blanks[at] as boolean);
    const mean = meanOf(effects);
    const among = (is: (row: number) => boolean) => [...effects.keys()].filter(is);
    const good = among((row) => !isBlank[row] && (effects[row] as number) > mean);
    const rest = among((row) => !isBlank[row] && (effects[row] as number) <= mean);
    const wonOf = (some: readonly number[]) => some.filter((row) => won[row]).length;
    const right = wonOf(good) + rest.length - wonOf(rest);
    return {
      whenBlank: meanOf(effects.filter((_, row) => isBlank[row])),
      lift: lift(wonOf(good), good.length, wonOf(rest), rest.length),
      right: right / (good.length + rest.length),
    };
  });
  return {
    ...world,
    intercept,
    whenBlank: perField.map((one) => one.whenBlank),
    lift: perField.map((one) => one.lift),
    right: perField.map((one) => one.right),
  };
}

/** Draws deals; those of an account have its attributes. */
export function drawDeals(truth: Truth, count: number, seed: number): Drawing {
  const random = mulberry32(104_729 * seed + 2);
  const { fields, accounts } = truth;
  const score = new Float64Array(count);
  const won = new Uint8Array(count);
  const effects = fields.map(() => new Float64Array(count));
  const rows: Cell[][] = [];
  const deals = [];
  let [account, left] = [0, 0];
  let row: Row | undefined;
  for (let index = 0; index < count; index++) {
    const createdOn = AS_OF - DAYS + integer(random, 0, DAYS - 60);
    if (left === 0 || row === undefined) {
      left = accounts === undefined ? 1 : sizeOf(random, accounts.deals);
      account++;
      const own = accounts === undefined ? 0 : accounts.spread * normal(random);
      row = drawRow(fields, random, accounts === undefined ? createdOn : AS_OF - DAYS, own);
    }
    left--;
    const { blanks, cells, sum } = row;
    fields.forEach((_, at) => {
      const effect = row?.effects[at] as number;
      (effects[at] as Float64Array)[index] = blanks[at] ? Number.NaN : effect;
      score[index] = (score[index] as number) + (blanks[at] ? (truth.whenBlank[at] ?? 0) : effect);
    });
    won[index] = Number(chance(random, 1 / (1 + Math.exp(-truth.intercept - sum))));
    rows.push(cells);
    const key = `account${seed}x${account}.example`;
    const repeats = accounts !== undefined;
    deals.push(
      deal({
        row: index + 2,
        id: `D${index + 1}`,
        account: repeats ? key : '',
        accountId: repeats ? key : '',
        outcome: won[index] === 1 ? 'won' : 'lost',
        amount: integer(random, 10, 900) * 100,
        createdOn,
        closedOn: createdOn + integer(random, 10, 60),
      }),
    );
  }
  const headers = fields.map(({ header }) => header);
  return { table: { headers, rows, deals }, score, effects, won };
}

interface Row {
  readonly cells: Cell[];
  readonly effects: readonly number[];
  readonly blanks: readonly boolean[];
  /** The whole effect, that of blank cells and of the account included. */
  readonly sum: number;
}

function drawRow(fields: readonly WorldField[], random: Random, day: number, own: number): Row {
  const drawn: Drawn[] = fields.map((field) => field.draw(random, day));
  const blanks = fields.map(({ blank }, at) => chance(random, blank(drawn[at]?.effect ?? 0)));
  return {
    cells: drawn.map(({ cell }, at) => (blanks[at] ? writeBlank(random) : cell)),
    effects: drawn.map(({ effect }) => effect),
    blanks,
    sum: drawn.reduce((sum, { effect }) => sum + effect, own),
  };
}

function interceptFor(rows: readonly Row[], winRate: number): number {
  let [low, high] = [-30, 30];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    const rate = meanOf(rows.map(({ sum }) => 1 / (1 + Math.exp(-middle - sum))));
    if (rate < winRate) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** 1, 2, … deals, about so many in the mean, a few accounts with many. */
function sizeOf(random: Random, mean: number): number {
  return Math.max(1, Math.round(-mean * Math.log(1 - random())));
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** One of the blank patterns: few, 40 % at random, 40 % rather where the effect is small. */
export function blanksFor(random: Random, strength: number): WorldField['blank'] {
  const pattern = pick(random, ['few', 'few', 'few', 'few', 'random', 'not random']);
  if (pattern === 'few') return () => 0.05;
  if (pattern === 'random' || strength === 0) return () => 0.4;
  return (effect) => (effect > strength / 2 ? 0.25 : 0.5);
}
