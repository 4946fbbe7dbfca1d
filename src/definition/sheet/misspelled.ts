import { fold } from '../../engine/values/fold';
import { nearest } from '../near-miss';

/**
 * The one of the names that are not taken that was probably meant.
 *
 * @param written folded
 */
export function misspelled(
  written: string,
  names: readonly string[],
  isTaken: (name: string) => boolean = () => false,
): string | undefined {
  const free = names.filter((name) => !isTaken(name));
  if (free.length === 0) return undefined;
  const folded = nearest(written, free.map(fold));
  return free.find((name) => fold(name) === folded);
}
