import { expect, it } from 'vitest';
import { openColumns } from '../../../src/insight/discovery/column';
import { fieldReports } from '../../../src/insight/discovery/usable-fields';
import { reading } from '../support/planted';
import { labelledOf } from '../support/table';

it.each([
  [40, false],
  [38, false],
  [37, true],
])('identifiers in %i of 40 deals: searched %s', (filled, isSearched) => {
  const lots = Array.from({ length: 40 }, (_, at) => {
    return [1, 'won', at < filled ? `acct_${at}x${at * 7}` : ''] as const;
  });
  const columns = openColumns(labelledOf(['Key'], lots), reading);
  expect(fieldReports(columns)[0]?.kind !== undefined).toBe(isSearched);
});

it.each([
  [8, ''],
  [7, 'is nearly blank'],
  [0, 'is blank'],
])('%i of 40 cells known: left out %j', (filled, leftOut) => {
  const columns = openColumns(
    labelledOf(
      ['Award'],
      [
        [filled, 'won', 'Gold'],
        [40 - filled, 'lost', ''],
      ],
    ),
    reading,
  );
  expect(fieldReports(columns)[0]?.leftOut).toBe(leftOut);
});
