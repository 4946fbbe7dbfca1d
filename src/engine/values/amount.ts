import type { NumberNotation } from '../model';
import { plainDigits } from './digits';
import { commaScales, scales } from './languages';

/** Powers of ten that a suffix stands for. `m` is a million, as `MM` is. */
export const suffixes: Readonly<Record<string, number>> = { '%': -2, ...scales };

/** ISO 4217 codes of common currencies, two abbreviations without a sign of their own, and names. */
const currencyWords =
  'usd eur gbp chf jpy cny inr cad aud nzd sgd hkd sek nok dkk isk pln czk huf ron bgn uah ' +
  'ils aed sar qar zar brl mxn ars clp cop krw twd thb myr idr php vnd try egp ngn kes kr rs ' +
  'euros? dollars? dolares reais pesos francs? franken';

const scale = Object.keys({ ...suffixes, ...commaScales })
  .sort((a, b) => b.length - a.length)
  .join('|');
const currency = `(?:[a-z]{0,3}\\p{Sc}|(?:${currencyWords.replace(/ /g, '|')})\\.?)`;
/** Sign, sign behind a currency, digits, power of ten, suffix. */
export const amountPattern = new RegExp(
  `^([-+]?) ?(?:${currency} ?)?([-+]?)(\\d[\\d.,' ]*|\\.\\d+)(?:e([-+]?\\d{1,3}))? ?(?:(${scale})\\.?)? ?(?:de |d')?${currency}?$`,
  'u',
);
export const accounting = new RegExp(`^(?:${currency} ?)?\\((.+)\\)$`, 'u');

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
  const exponent = exponentOf(parts[4], parts[5], notation);
  return Number.isNaN(exponent) ? undefined : { digits: `${sign}${plain}`, exponent };
}

/** The number that an amount stands for; `exponent` where it has none of its own. */
export function amountNumber(amount: Amount, exponent = 0): number {
  return Number(`${amount.digits}e${amount.exponent ?? exponent}`);
}

/** @returns `NaN` for a suffix that means nothing in the notation, which is asked only where it tells. */
function exponentOf(
  power: string | undefined,
  suffix: string | undefined,
  notation: NumberNotation,
): number | undefined {
  if (power === undefined && suffix === undefined) return undefined;
  if (suffix === undefined) return Number(power);
  const isOther = suffix in commaScales && notation.decimalComma === true;
  return Number(power ?? 0) + ((isOther ? commaScales : suffixes)[suffix] ?? Number.NaN);
}

function negated(amount: Amount | undefined): Amount | undefined {
  if (amount === undefined || amount.digits.startsWith('-')) return undefined;
  return { ...amount, digits: `-${amount.digits}` };
}
