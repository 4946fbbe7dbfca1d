import type { Definition } from '../../definition/definition';

/** The definition that a workbook starts with. */
export interface Start {
  readonly definition: Definition;
  /** Whether it is built from the deals. */
  readonly isBuilt: boolean;
  /** What it rests on, in words; `''` where there is nothing to say. */
  readonly rests: string;
}

/** What Set up did; nothing where all was there already. */
export interface SetUpResult {
  readonly definition: Definition;
  /** What the definition that was written rests on. */
  readonly start?: Pick<Start, 'isBuilt' | 'rests'> | undefined;
  /** Names of the tabs that were written. */
  readonly written: readonly string[];
  /** The named range that formulas give the definition by. */
  readonly range: string;
  /** What an earlier run or a person had left out beside the config sheet. */
  readonly completed: readonly string[];
  /** Cells that the new definition can't read, in words. */
  readonly remarks: readonly string[];
}
