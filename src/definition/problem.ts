import type { Misfit } from '../engine/operators/operator';

export type { Misfit };

/**
 * One thing that is wrong, in the grammar of all errors: `<what> must be <expected>, got
 * <received>`. `where` is a cell (`ICP Config!F23`) or, outside a sheet, a place in words
 * (`criterion C3`).
 */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly expected: string;
  readonly received: string;
  /** The whole sentence: `ICP Config!F23: Points must be a number from 0 to 100, got "abc"`. */
  readonly message: string;
}

/** Tells a {@link Misfit} from any value that a cell of the config sheet can mean. */
export function isMisfit(value: unknown): value is Misfit {
  return typeof value === 'object' && value !== null && 'expected' in value;
}
