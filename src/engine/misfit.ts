/** Something written that can't be worked with; `expected` completes "Value must be …". */
export interface Misfit {
  readonly expected: string;
}

/** Tells a {@link Misfit} from what was read. */
export function isMisfit(value: unknown): value is Misfit {
  return typeof value === 'object' && value !== null && 'expected' in value;
}
