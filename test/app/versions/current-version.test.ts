import { expect, it } from 'vitest';
import { calendar } from '../../../src/app/calendar';
import { inCalendar } from '../../../src/app/load-definition';
import type { Outside } from '../../../src/app/outside';
import { presentVersion } from '../../../src/app/versions/current-version';
import type { Definition } from '../../../src/definition/definition';
import type { History } from '../../../src/definition/history';
import { smallDefinition } from '../../support/definitions';

type Notation = Definition['settings']['numbersWritten'];
const written = (numbersWritten: Notation, name = ''): Definition => ({
  ...smallDefinition,
  settings: { ...smallDefinition.settings, numbersWritten, name },
});

function versionOf(saved: Definition, now: Definition, locale: string): number {
  const zone = calendar(() => 'Etc/UTC');
  const surroundings = { locale: () => locale, timeZone: () => 'Etc/UTC' };
  const version = { version: 1, icp: '', savedAt: '', by: '', note: '', changes: '' };
  const history: History = {
    ...{ pending: [], problems: [], unreadable: [], last: new Map([['', 1]]) },
    versions: [{ ...version, definition: saved }],
  };
  const outside = { notebook: { get: () => undefined } } as unknown as Outside;
  return presentVersion(
    outside,
    '',
    inCalendar(now, zone, { now: () => 0 }, surroundings),
    history,
  );
}

it.each<[saved: Notation, now: Notation, locale: string, version: number]>([
  ['1,234.5', '', 'en_US', 1],
  ['1.234,5', '', 'de_DE', 1],
  ['1,234.5', '1,234.5', 'de_DE', 1],
  ['1,234.5', '', 'de_DE', 2],
  ['1.234,5', '', 'en_US', 2],
  ['', '1,234.5', 'en_US', 2],
  ['1.234,5', '1,234.5', 'en_US', 2],
])(
  'a notation saved as "%s" and read as "%s" in %s is of version %i',
  (saved, now, locale, version) => {
    expect(versionOf(written(saved), written(now), locale)).toBe(version);
  },
);

it('another change is one beside a notation that a sheet took for a number', () => {
  expect(versionOf(written('1,234.5'), written('', 'Renamed'), 'en_US')).toBe(2);
});
