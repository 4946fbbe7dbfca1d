import type { NumberNotation } from '../model';
import { plainDigits } from './digits';

/** Powers of ten that a suffix stands for. `m` is a million, as `MM` is. */
const scales: Readonly<Record<string, number>> = {
  '%': -2,
  k: 3,
  thousand: 3,
  tsd: 3,
  tausend: 3,
  lakh: 5,
  lakhs: 5,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  mln: 6,
  mil: 6,
  million: 6,
  millions: 6,
  millionen: 6,
  millones: 6,
  cr: 7,
  crore: 7,
  crores: 7,
  b: 9,
  bn: 9,
  bil: 9,
  bln: 9,
  mrd: 9,
  billion: 9,
  billions: 9,
  milliarden: 9,
  milliards: 9,
  t: 12,
  tn: 12,
  trn: 12,
  trillion: 12,
  trillions: 12,
};

/** ISO 4217 codes of common currencies, and two abbreviations without a sign of their own. */
const currencyWords =
  'usd eur gbp chf jpy cny inr cad aud nzd sgd hkd sek nok dkk isk pln czk huf ron bgn uah ' +
  'ils aed sar qar zar brl mxn ars clp cop krw twd thb myr idr php vnd try egp ngn kes kr rs';

const scale = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .join('|');
const currency = `(?:[a-z]{0,3}\\p{Sc}|(?:${currencyWords.replace(/ /g, '|')})\\.?)`;
const amountPattern = new RegExp(
  `^([-+]?) ?(?:${currency} ?)?([-+]?)(\\d[\\d.,' ]*|\\.\\d+)(?:e([-+]?\\d{1,3}))? ?(?:(${scale})\\.?)? ?${currency}?$`,
  'u',
);
const accounting = new RegExp(`^(?:${currency} ?)?\\((.+)\\)$`, 'u');

/** An amount as written: `$12.5m` is the digits `12.5` with exponent 6. */
export interface Amount {
  readonly digits: string;
  /** Of ten; `undefined` where the text has no suffix such as `k` or `%`. */
  readonly exponent: number | undefined;
}

/**
 * Reads one amount: sign, currency, digits, suffix, in accounting style `(1,234)` for a negative.
 *
 * @param text folded, as {@link fold} gives it
 * @param notation what a single separator before three digits means
 * @returns `undefined` for anything else, such as `12abc`
 */
export function parseAmount(text: string, notation: NumberNotation): Amount | undefined {
  const inBrackets = text.endsWith(')') ? accounting.exec(text)?.[1] : undefined;
  if (inBrackets !== undefined) return negated(parseAmount(inBrackets, notation));
  const parts = amountPattern.exec(text);
  const plain = parts === null ? undefined : plainDigits((parts[3] ?? '').trim(), notation);
  if (parts === null || plain === undefined || (parts[1] && parts[2])) return undefined;
  const sign = parts[1] === '-' || parts[2] === '-' ? '-' : '';
  return { digits: `${sign}${plain}`, exponent: exponentOf(parts[4], parts[5]) };
}

/** The number that an amount stands for; `exponent` where it has none of its own. */
export function amountNumber(amount: Amount, exponent = 0): number {
  return Number(`${amount.digits}e${amount.exponent ?? exponent}`);
}

function exponentOf(power: string | undefined, suffix: string | undefined): number | undefined {
  if (power === undefined && suffix === undefined) return undefined;
  return Number(power ?? 0) + (scales[suffix ?? ''] ?? 0);
}

function negated(amount: Amount | undefined): Amount | undefined {
  if (amount === undefined || amount.digits.startsWith('-')) return undefined;
  return { ...amount, digits: `-${amount.digits}` };
}
