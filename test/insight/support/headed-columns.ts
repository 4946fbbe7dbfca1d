import { mulberry32 } from '../../../src/app/sample/random';
import type { Cell } from '../../../src/engine/model';
import { isoDay } from '../../../src/engine/values/iso-day';
import { clustersOf } from '../../../src/insight/deals/clusters';
import { type Column, openColumns } from '../../../src/insight/discovery/column';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import type { Outcomes } from '../../../src/insight/scorecard/asked-evidence';
import { deal } from './deal';
import { AS_OF, reading } from './planted';

/** A deal, as the cells of its row are drawn from it. */
interface Drawn {
  readonly random: () => number;
  readonly isWon: boolean;
  readonly account: number;
  /** How well the account fits, 0 to 1: it decides much, not all. */
  readonly fit: number;
  readonly createdOn: number;
  readonly closedOn: number;
}

export type Draw = (deal: Drawn) => Cell;
export type Headed = readonly [header: string, draw: Draw];

const at = <T>(list: readonly T[], share: number) => list[Math.floor(share * list.length)] as T;
/** The same for all deals of an account, and unlike another column's. */
const ofAccount = ({ account }: Drawn, salt: number) => mulberry32(account * 977 + salt)();
const saltOf = (texts: readonly string[]) => texts.join().length * 31 + texts.length;

/** One of some texts, by the account; `pull` is how much its fit decides which. */
export const pick =
  (texts: string, pull = 0): Draw =>
  (one) => {
    const list = texts.split('; ');
    const own = ofAccount(one, saltOf(list));
    return at(list, Math.min(0.999, pull * one.fit + (1 - pull) * own));
  };
/** Anew for each deal. */
export const anew =
  (texts: string): Draw =>
  ({ random }) =>
    at(texts.split('; '), random());
export const amount =
  (low: number, high: number, pull = 0): Draw =>
  (one) => {
    const share = pull * one.fit + (1 - pull) * ofAccount(one, low + high);
    return Math.round(low * (high / low) ** share);
  };
export const list =
  (texts: string): Draw =>
  (one) =>
    texts
      .split('; ')
      .filter((_, item) => ofAccount(one, item * 53) < 0.3)
      .join('; ');
export const before =
  (most: number): Draw =>
  ({ random, createdOn }) =>
    isoDay(createdOn - Math.floor(random() * most));
/** As it stands in a list today: most of it is later than the deals. */
export const today =
  (most: number): Draw =>
  (one) =>
    isoDay(AS_OF - Math.floor(ofAccount(one, most) * most));
export const yesNo = (share = 0.5, pull = 0) =>
  pick(share > 0.4 ? 'No; Yes' : 'No; No; No; Yes', pull);
/** Blank for a part of the deals, more often where the account fits less. */
export const partly =
  (share: number, draw: Draw, pull = 0): Draw =>
  (one) =>
    one.random() < share + pull * (one.fit - 0.5) ? draw(one) : '';
export const ifWon =
  (draw: Draw, otherwise: Draw = () => ''): Draw =>
  (one) =>
    one.isWon ? draw(one) : otherwise(one);
export const ifLost = (draw: Draw, otherwise: Draw = () => '') => ifWon(otherwise, draw);
/** A text for nine in ten of each outcome, and the other one's for the rest. */
export const mostly =
  (won: string, lost: string, share = 0.95): Draw =>
  ({ random, isWon }) =>
    random() < share === isWon ? won : lost;
export const afterClose =
  (most: number): Draw =>
  ({ random, closedOn }) =>
    isoDay(closedOn + Math.floor(random() * most));
/** Who sells: each has some accounts. */
export const names =
  (count: number): Draw =>
  (one) => {
    const number = Math.floor(ofAccount(one, 7) * count);
    return `${at(FIRST, (number % FIRST.length) / FIRST.length)} ${at(LAST, ((number * 7) % LAST.length) / LAST.length)}`;
  };
const FIRST = 'Anna Bert Clara Dennis Elif Farid Greta Hugo Ines Jonas Kim Luca'.split(' ');
const LAST = 'Berg Costa Dupont Eriksen Fischer Garcia Haas Ivanov Jansen Kaya'.split(' ');
/** A contact, hardly ever the same twice. */
export const contact: Draw = (one) => {
  const [first, last] = [ofAccount(one, 3), ofAccount(one, 5)];
  return `${at(FIRST, first)} ${at(LAST, last)}${'abcdefghijklmnop'[one.account % 16]}${'aeiou'[one.account % 5]}`;
};

/** Closed deals of accounts that come again, with their columns opened. */
export function openHeaded(
  headed: readonly Headed[],
  seed: number,
  deals = 400,
): { readonly columns: readonly Column[]; readonly outcomes: Outcomes } {
  const random = mulberry32(seed);
  const drawn = Array.from({ length: deals }, (): Drawn => {
    const account = seed * 10_000 + Math.floor(random() * deals * 0.7);
    const fit = mulberry32(account)();
    const createdOn = AS_OF - 900 + Math.floor(random() * 700);
    const closedOn = createdOn + 10 + Math.floor(random() * 120);
    return { random, account, fit, createdOn, closedOn, isWon: random() < 0.1 + 0.7 * fit };
  });
  const rows = drawn.map((one) => headed.map(([, draw]) => draw(one)));
  const labelled = labelDeals({
    headers: headed.map(([header]) => header),
    rows,
    deals: drawn.map(({ isWon, createdOn, closedOn }) =>
      deal({ outcome: isWon ? 'won' : 'lost', createdOn, closedOn }),
    ),
  });
  const won = Uint8Array.from(drawn, ({ isWon }) => Number(isWon));
  const { cluster } = clustersOf(
    drawn.map(({ account }) => `${account}`),
    won,
  );
  const closedOn = drawn.map((one) => one.closedOn);
  return { columns: openColumns(labelled, reading), outcomes: { won, cluster, closedOn } };
}
