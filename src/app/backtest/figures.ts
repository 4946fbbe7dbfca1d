/** A share as a person reads it. @example percent(0.801) // '80.1 %' */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${Math.round(share * 1000) / 10} %`;
}

/** A number with its thousands apart. @example count(12_000) // '12,000' */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}
