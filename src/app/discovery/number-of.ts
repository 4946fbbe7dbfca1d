/** A number as JSON can carry it: NaN has no place there. */
export function numberOf(number: number): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}
