import { onTestFinished } from 'vitest';
import type { SavedWorkbook } from '../../../src/host/core/saved-workbook';
import type { JourneyWorkbook } from '../workbooks/workbook';
import { type Person, sitDown } from './person';

/** Opens a workbook as it was left; it is closed when the test ends. */
export type Reopen = () => Promise<Person>;

/**
 * Prepares a workbook once, and opens it as it was left then as often as it is called.
 *
 * @example const open = preparedBy(smallList(), (person) => person.setUp());
 */
export function preparedBy(
  { tabs }: JourneyWorkbook,
  prepare: (person: Person) => Promise<unknown>,
): Reopen {
  let saved: Promise<SavedWorkbook> | undefined;
  const make = async () => {
    const person = await sitDown(tabs);
    await prepare(person);
    return person.leave();
  };
  return async () => {
    saved ??= make();
    const person = await sitDown(await saved);
    onTestFinished(() => person.close());
    return person;
  };
}

/** Cells of a column by the domain of their row. */
export function columnBy(
  person: Person,
  sheet: string,
  header: string,
  headerRow = 1,
): ReadonlyMap<string, unknown> {
  const [headers = [], ...rows] = person.document.values(sheet).slice(headerRow - 1);
  const [at, keyAt] = [headers.indexOf(header), headers.indexOf('Domain')];
  if (at < 0) throw new Error(`Header must be there, got ${header} of ${headers.join(', ')}`);
  return new Map(
    rows.filter((row) => row[keyAt] !== '').map((row) => [String(row[keyAt]), row[at] ?? '']),
  );
}

/** The headers of a tab, blanks left out. */
export function headersOf(person: Person, sheet: string): string[] {
  const [headers = []] = person.document.values(sheet);
  return headers.map(String).filter((header) => header !== '');
}
