import { describe, expect, it } from 'vitest';
import { newField } from '../../src/definition/fields';
import { steppingClock } from '../../src/host/core/clock';
import { tab } from '../host/support/open-fixture';
import { definitionWith, smallDefinition } from '../support/definitions';
import { configTab, day } from './support/defined-workbook';
import { openAddon } from './support/open-addon';
import { userSpreadsheet } from './support/services';

/** 22:30 UTC: the next day in Tokyo and Berlin, the same day in Honolulu. */
const NOW = Date.UTC(2026, 5, 30, 22, 30);

const [criterion] = smallDefinition.criteria;
const definition = definitionWith({
  criteria: [{ ...criterion!, field: 'Visit', operator: 'within last days', value: '10' }],
  fields: [newField('Time zone')],
  exclusions: [],
});

describe('a blank time zone is the spreadsheet’s own', () => {
  it.each([
    ['Asia/Tokyo', '2026-07-01', 'Pacific/Honolulu', [100, 100, 0, 0]],
    ['Pacific/Honolulu', '2026-06-30', 'Asia/Tokyo', [0, 0, 100, 100]],
    ['Europe/Berlin', '2026-07-01', 'Asia/Tokyo', [0, 100, 100, 0]],
  ] as const)(
    '%s: formula and menu agree to the day, and after a change to another',
    async (zone, today, other, then) => {
      const first = Date.parse(today) / 86_400_000 - 10;
      const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
      const days = [iso(first - 1), iso(first), today, iso(first + 11)];
      const { host, document, run } = await openAddon(
        [
          tab('Accounts', ['Visit'], ...days.map((one) => [day(one)])),
          configTab('ICP Config', definition),
        ],
        { timeZone: zone, clock: steppingClock(NOW, 0) },
      );
      await run('Set up…');
      host.setCell('Accounts', 'J1', '=ICP_SCORE(A1:A5, ICP_CONFIG)');
      await host.whenIdle();
      const scores = async () => {
        await run('Score accounts');
        const [headers = [], ...rows] = host.values('Accounts');
        const column = (at: number) => rows.slice(0, 4).map((row) => row[at]);
        return { formula: column(9), menu: column(headers.indexOf('ICP Score')) };
      };
      const expected = [0, 100, 100, 0];
      expect(await scores()).toEqual({ formula: expected, menu: expected });
      userSpreadsheet(document).setSpreadsheetTimeZone(other);
      await run('Recalculate formulas');
      expect(await scores()).toEqual({ formula: then, menu: then });
    },
  );
});
