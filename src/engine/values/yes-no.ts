import { spoken } from './languages';

/** 1 = yes, 0 = no. */
export const answers: ReadonlyMap<string, number> = new Map([
  ...`${spoken('yes')}|1|✓|✔|☑|✅`.split('|').map((word) => [word, 1] as const),
  ...`${spoken('no')}|0|✗|✘|❌|☐`.split('|').map((word) => [word, 0] as const),
]);

/**
 * Reads yes as 1 and no as 0, in the languages of `languages.ts`. An `x` is neither: it ticks in one
 * list and crosses out in another.
 *
 * @param folded as {@link fold} gives it
 * @returns `NaN` for anything else
 */
export function parseYesNo(folded: string): number {
  return answers.get(folded) ?? Number.NaN;
}
