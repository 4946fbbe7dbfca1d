import type { Definition } from '../../definition/definition';

/** What Set up did; nothing where all was there already. */
export interface SetUpResult {
  readonly definition: Definition;
  /** Names of the tabs that were written. */
  readonly written: readonly string[];
  /** The named range that formulas give the definition by. */
  readonly range: string;
  /** What an earlier run or a person had left out beside the config sheet. */
  readonly completed: readonly string[];
  /** Cells that the new definition can't read, in words. */
  readonly remarks: readonly string[];
}
