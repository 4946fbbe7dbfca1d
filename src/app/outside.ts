import type { Clock, Notebook, Workbook } from './workbook';

/** Everything that a use case reaches outside itself. */
export interface Outside {
  readonly workbook: Workbook;
  readonly notebook: Notebook;
  /** What belongs to the person who asks, in whatever spreadsheet. */
  readonly ownNotes: Notebook;
  readonly clock: Clock;
  /** What of the sidebar opens later, as a script. */
  readonly sidebarParts: () => string;
  /** Runs an action while nobody else's runs; waits for theirs to end. */
  readonly exclusively: <T>(action: () => T) => T;
}
