import type { LeftOut } from '../../definition/edit/proposed';
import { fold } from '../../engine/values/fold';
import type { Built } from '../../insight/build/build';
import type { AskedColumn } from '../../protocol/asked-column';
import { askedColumns } from './asked-columns';
import type { SelectedDeals } from './deal-table';
import { words } from './words';

/** The columns that a build makes no criterion of. */
export interface Unused {
  /** Searched only where a person says so. */
  readonly asked: readonly AskedColumn[];
  /** The others, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Why no criterion is made of a field, in words. */
  readonly reasonOf: (field: string) => string;
}

/**
 * Tells the columns that a person is asked about from those that are left out, and why each is.
 * Nobody is asked about what only deals have: no answer would make accounts have it.
 *
 * @param built - What was made of the deals.
 * @param selected - Their columns, and those that are in no table.
 */
export function unused(
  built: Pick<Built, 'asked' | 'leftOut' | 'draft'>,
  { table, leftOut: unread, onlyInDeals, answers }: SelectedDeals,
): Unused {
  const { onlyInDeals: only, noColumn, waits, tellsNothing } = words.goes;
  const asked = askedColumns(built.asked).filter(({ field }) => !onlyInDeals.has(field));
  const isAsked = new Set(asked.flatMap(({ field, isUsed }) => (isUsed ? [] : [field])));
  const isOnly = (field: string) => onlyInDeals.has(field) && answers.get(field) !== false;
  const told = [
    ...built.leftOut
      .filter(({ field }) => !isAsked.has(field))
      .map((one) => (isOnly(one.field) ? { ...one, why: only } : one)),
    ...unread.map(({ header, why }) => leftOutField(header, why)),
  ];
  const known = new Set([...isAsked, ...told.map(({ field }) => field)]);
  const used = new Set(built.draft?.criteria.map(({ field }) => field));
  const idle = table.headers.filter((field) => !known.has(field) && !used.has(field));
  const leftOut = [
    ...told,
    ...(used.size === 0 ? [] : idle.map((field) => leftOutField(field, tellsNothing))),
  ];
  const reasonOf = (field: string) => {
    const isIt = (name: string) => fold(name) === fold(field);
    const found = leftOut.find((one) => isIt(one.field));
    if (found !== undefined) return found.why;
    if (asked.some((one) => isIt(one.field) && !one.isUsed)) return waits;
    return table.headers.some(isIt) ? tellsNothing : noColumn;
  };
  return { asked, leftOut, reasonOf };
}

function leftOutField(field: string, why: string): LeftOut {
  return { field, operator: '', value: '', why };
}
