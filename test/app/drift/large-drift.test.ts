import { expect, it } from 'vitest';
import type { Request } from '../../../src/protocol/requests';
import { configTab } from '../../product/support/defined-workbook';
import { countCalls } from '../../product/support/sheets-calls';
import { done, serve } from '../api/support';
import {
  accountRows,
  dealRows,
  dealsTab,
  driftingDefinition,
  rowsTab,
} from './support/drift-workbook';

/** `LARGE_ACCOUNTS=50000 LARGE_DEALS=20000` measures Drift, and prints it. */
const ACCOUNTS = Number(process.env.LARGE_ACCOUNTS ?? 0);
const DEALS = Number(process.env.LARGE_DEALS ?? 20_000);
const TRAITS = Array.from({ length: 18 }, (_, at) => `Trait ${at + 1}`);
const WORDS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', ''];
const name = '';

it.skipIf(ACCOUNTS === 0)('Drift of many accounts and deals', { timeout: 900_000 }, () => {
  const [first] = driftingDefinition.criteria;
  const traits = TRAITS.map((field, at) => {
    return { ...first!, id: `T${at}`, field, value: 'Alder; Birch', points: 10 };
  });
  const definition = {
    ...driftingDefinition,
    criteria: [...driftingDefinition.criteria, ...traits],
  };
  const rows = accountRows(ACCOUNTS).map((row, at) => [
    ...row,
    ...TRAITS.map((_, trait) => WORDS[(at * (trait + 3) + (at >> (trait % 7))) % WORDS.length]!),
  ]);
  const headers = ['Account', 'Domain', 'Industry', 'Employees', 'Lifecycle stage', ...TRAITS];
  const { ask, document } = serve(
    [
      rowsTab('Accounts', headers, rows),
      dealsTab(dealRows(rows, { deals: DEALS })),
      configTab('ICP Config', definition),
    ],
    false,
  );
  const requests: readonly Request[] = [
    { action: 'drift', name },
    { action: 'takeBaseline', name },
    { action: 'writeDrift', name },
    { action: 'writeDrift', name },
  ];
  for (const request of requests) {
    document.resetServiceCalls();
    const startedAt = performance.now();
    const answer = done(ask(request as never));
    const seconds = (performance.now() - startedAt) / 1000;
    const { moving, all, looks } = countCalls(document.serviceCalls());
    const size = Math.round(JSON.stringify(answer).length / 1024);
    const held = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `${request.action}: ${seconds.toFixed(1)} s, ${moving} calls that move data, ${all - looks - moving} that find a place, ${looks} looks; answer ${size} KB; ${held} MB held`,
    );
    expect(moving).toBeLessThanOrEqual(25);
    expect(looks).toBeLessThanOrEqual(60);
  }
});
