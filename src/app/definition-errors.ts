import { configSheetName } from '../definition/names';
import type { Problem } from '../definition/problem';
import type { Cell } from '../engine/model';
import { renamedTab } from './definitions';
import { messages } from './messages';
import type { Workbook } from './workbook';

/** A config sheet that can't be read; every problem has its cell. */
export class BrokenDefinition extends Error {
  /**
   * @param owner - Who keeps the definition, `''` where it names nobody.
   * @param grid - The cells that the problems are in.
   */
  constructor(
    readonly problems: readonly Problem[],
    readonly owner = '',
    readonly grid: readonly (readonly Cell[])[] = [],
  ) {
    super(messages.brokenConfig(problems, messages.whoMends(owner)));
  }
}

/** There is no config sheet of a definition's name; one that was renamed is told. */
export class NoDefinition extends Error {
  /** The tab that holds it under a name of no definition. */
  readonly holder: string | undefined;

  constructor(workbook: Workbook, name: string) {
    const holder = renamedTab(workbook, name);
    super(messages.noConfig(configSheetName(name), holder));
    this.holder = holder;
  }
}
