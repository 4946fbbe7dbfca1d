import type { AskedField } from '../../insight/scorecard/asked';
import type { AskedColumn } from '../../protocol/asked-column';

/** The fields that a person is asked about, those answered too, for the sidebar. */
export function askedColumns(asked: readonly AskedField[]): AskedColumn[] {
  return asked.map(({ answer, ...one }) => ({ ...one, isUsed: answer === true }));
}
