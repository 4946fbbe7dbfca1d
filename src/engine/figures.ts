/** A count with its thousands apart. @example count(12_345) // '12,345' */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A count with its noun. @example counted(2, 'criterion', 'criteria') // '2 criteria' */
export function counted(value: number, noun: string, nouns = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : nouns}`;
}

/** A share with one decimal at most; `–` where there is none. @example percent(0.801) // '80.1 %' */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${Math.round(share * 1000) / 10} %`;
}

/** A share in whole per cent; what is not nothing never reads as it. @example wholePercent(0.801) // '80 %' */
export function wholePercent(share: number): string {
  if (Number.isNaN(share)) return '–';
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? '< 1 %' : `${rounded} %`;
}

/** Two shares from which to which something goes. @example percentSpan([0.05, 0.3]) // '5–30 %' */
export function percentSpan([least, most]: readonly [number, number]): string {
  return `${Math.round(least * 100)}–${wholePercent(most)}`;
}

/**
 * A share of nine decimals at most, cut off to whole per cent, so that what is not enough never reads
 * as if it were: the share that cells show, and texts say.
 *
 * @example shareDown(0.499) // 0.49
 */
export function shareDown(share: number): number {
  return Math.floor(share * 100 + 1e-8) / 100;
}

/** The same as a text. @example percentDown(0.499) // '49 %' */
export function percentDown(share: number): string {
  return `${Math.round(shareDown(share) * 100)} %`;
}

/**
 * A share beside its target: in whole per cent, with a decimal where that would not tell that it
 * misses.
 *
 * @example besideTarget(0.797, 0.8) // '79.7 %'
 */
export function besideTarget(share: number, target: number): string {
  const isHidden = share < target && Math.round(share * 100) / 100 >= target;
  if (!isHidden) return wholePercent(share);
  const tenths = Math.round(share * 1000);
  const isStillHidden = tenths / 1000 >= target;
  return `${(isStillHidden ? Math.floor(share * 1000 + 1e-9) : tenths) / 10} %`;
}

/** A share that exceeds a limit and does not round down to it. @example percentAbove(0.302, 0.3) // '30.2 %' */
export function percentAbove(share: number, limit: number): string {
  const isRoundedDown = Math.round(share * 100) / 100 <= limit;
  return isRoundedDown ? `${Math.ceil(share * 1000 - 1e-9) / 10} %` : wholePercent(share);
}

/**
 * A difference with its sign; without one where nothing is left of it.
 *
 * @param decimals as many are shown; left out, as many as it has, up to three
 * @example signed(-0.0312, 2) // '−0.03'
 */
export function signed(difference: number, decimals?: number): string {
  const size = Math.abs(difference);
  const shown = decimals === undefined ? count(size) : size.toFixed(decimals);
  if (Number(shown.replace(/,/g, '')) === 0) return shown;
  return difference < 0 ? `−${shown}` : `+${shown}`;
}

/** A large amount in three digits. @example amount(412_300, '€') // '€ 412 k' */
export function amount(value: number, currency: string): string {
  return `${currency} ${inThousands(value)}`.trim();
}

/** The same with all three digits, for columns; without a currency. @example evenAmount(2_004_684) // '2.00 m' */
export function evenAmount(value: number): string {
  return inThousands(value, 3);
}

const UNITS = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

function inThousands(value: number, minimumSignificantDigits?: 3): string {
  const unit = UNITS.find(([size]) => value >= size);
  if (unit === undefined) return count(Math.round(value));
  const shown = Number((value / unit[0]).toPrecision(3));
  return `${shown.toLocaleString('en-US', { minimumSignificantDigits })} ${unit[1]}`;
}
