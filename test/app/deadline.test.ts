import { expect, it } from 'vitest';
import { handleRequest } from '../../src/app/api/handle-request';
import { backtestAction } from '../../src/app/backtest/backtest-action';
import { writeChanges } from '../../src/app/changes/changes-action';
import { compareAction } from '../../src/app/compare/compare-action';
import { startDeadline, TIME_LIMIT_MS } from '../../src/app/deadline';
import { discoverAction } from '../../src/app/discovery/discover-action';
import type { Outside } from '../../src/app/outside';
import type { Answer } from '../../src/protocol/answer';
import type { Request } from '../../src/protocol/requests';
import { dealsDefinition, dealsWorkbook } from '../product/support/deals-workbook';
import { configTab } from '../product/support/defined-workbook';
import { MemoryWorkbook } from '../support/memory/memory-workbook';
import { typeInto } from '../support/memory/tab';

const NOW = Date.UTC(2026, 5, 30, 9);
const KEYS = ['northwind', 'fabrikam', 'contoso', 'ministry', 'nobody'];
const DEALS = Array.from({ length: 50 }, (_, index) => {
  const won = index % 4 < 2 ? 'Closed Won' : 'Closed Lost';
  return [`${KEYS[index % 5]}.example`, won, 1 + (index % 9), 11 + (index % 18)];
});
const other = { ...dealsDefinition, exclusions: [] };
const workbook = MemoryWorkbook.of(
  [...dealsWorkbook(DEALS), configTab('ICP Config (PLG)', other)],
  NOW,
);
for (const industry of ['Software', 'Retail']) {
  typeInto(workbook.tab('Accounts'), 1, 2, industry);
  workbook.ask({ action: 'score', name: '' });
}

const requesting = (request: Request) => (outside: Outside) => {
  const answer = JSON.parse(handleRequest(outside, JSON.stringify(request))) as Answer;
  if (!answer.ok) throw new Error('error' in answer ? answer.error : '');
};
const saved = (name: string) => ({ kind: 'definition', name }) as const;
const draft = JSON.parse(JSON.stringify(dealsDefinition)) as typeof dealsDefinition;

/** What takes long, and the tab that it writes. */
const actions: Readonly<Record<string, readonly [(outside: Outside) => unknown, tab?: string]>> = {
  Backtest: [backtestAction, 'ICP Backtest'],
  Compare: [(outside) => compareAction(outside, 'current, PLG'), 'ICP Compare'],
  'Discover patterns': [discoverAction, 'ICP Patterns'],
  'What changed': [(outside) => writeChanges(outside, ''), 'ICP Changes'],
  'Backtest of a draft': [requesting({ action: 'backtest', name: '', definition: draft })],
  'Compare in the sidebar': [
    requesting({ action: 'compare', name: '', before: saved(''), after: saved('PLG') }),
  ],
  'Discover patterns in the sidebar': [requesting({ action: 'patterns', name: '' })],
  'Build from deals': [requesting({ action: 'build', name: '' })],
  'Fit weights': [requesting({ action: 'fit', name: '', definition: draft })],
};

/** Runs an action by a clock that is asked so many times before the time is over. */
function run(action: (outside: Outside) => unknown, inTime: number) {
  const book = workbook.copy();
  let asked = 0;
  const now = () => NOW + (asked++ < inTime ? 0 : TIME_LIMIT_MS + 1);
  let error = '';
  try {
    book.execute((outside) => action({ ...outside, clock: { now } }));
  } catch (thrown) {
    error = (thrown as Error).message;
  }
  return { asked, error, picture: book.picture() };
}

it.each(Object.entries(actions))(
  '%s writes nothing where the time is over before it writes',
  (name, [action, tab]) => {
    const before = workbook.picture();
    const { asked, error } = run(action, Number.POSITIVE_INFINITY);
    expect(error).toBe('');
    const every = tab === undefined ? 2 : 1;
    const runs = Array.from({ length: Math.floor(asked / every) }, (_, index) =>
      run(action, 1 + every * index),
    );
    const stopped = runs.filter((one) => one.error !== '');
    expect(stopped.length).toBeGreaterThan(1);
    expect(runs.slice(0, stopped.length)).toEqual(stopped);
    const [what = ''] = name.split(/ of a draft| in the sidebar/);
    for (const one of stopped) {
      expect(one.error).toMatch(
        new RegExp(`^${what} was stopped: .+ Nothing was written\\. Take `),
      );
      expect(one.picture).toEqual(before);
    }
    for (const { picture } of runs.slice(stopped.length)) {
      if (tab === undefined) expect(picture).toEqual(before);
      else expect(Object.keys(picture.tabs)).toContain(tab);
    }
  },
);

it('a deadline is over after four and a half minutes, however often it is asked', () => {
  let now = NOW;
  const { isLate, checkpoint } = startDeadline({ now: () => now }, 'Too late');
  now += 270_000;
  expect(isLate()).toBe(false);
  expect(checkpoint).not.toThrow();
  now += 1;
  expect(isLate()).toBe(true);
  expect(checkpoint).toThrow('Too late');
});
