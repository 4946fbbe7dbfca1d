import { describe, expect, it } from 'vitest';
import type { ListRequest, Request, SqlRequest } from '../../../src/protocol/requests';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { openQuickly } from '../../product/support/in-process';
import { countCalls } from '../../product/support/sheets-calls';
import { everyAccount, exceptionOf } from '../../support/definitions';
import { longDefinition, shortDefinition } from '../../support/one-page-definitions';
import { done, serve } from './support';

const name = '';
const author = 'Kim';
const [first, ...others] = dealsDefinition.criteria;
const definition = { ...dealsDefinition, criteria: [{ ...first!, points: 1 }, ...others] };
const routed = {
  ...definition,
  routes: [everyAccount],
  owners: [{ name: 'Ana', weight: 2, capacity: 40, on: true }],
  overrides: [exceptionOf(definition)],
};
const sides = {
  before: { kind: 'version', version: 1 },
  after: { kind: 'saved' },
} as const;

const OWNERLESS = 'no owner: settings owner';
const TESTED = 'changed since test: backtest';
const renamed = { ...routed, settings: { ...routed.settings, owner: 'Ben' } };
const reviewing = { name, author, begun: '2026-06-30 09:00' };
const noted = {
  ...reviewing,
  ...{ action: 'noteReview', seen: 0, base: 4, step: 'health', says: 'All well.', entries: [] },
  ...{ skipped: '', isDone: true, definition: routed },
} satisfies Request;

const list: ListRequest = { tiers: ['Tier 1'], conditions: [], target: 'plain', file: 'import' };

const sql: SqlRequest = {
  ...{ database: 'bigquery', kind: 'query', table: 'a.b.c', makes: '', key: 'id' },
  ...{ fields: [['Industry', 'industry', 'text']], deals: [], hasReason: true },
};

/** In this order: the most calls that move data, the most that move data or find a place, and the most looks. */
const table: readonly (readonly [Request, moving: number, found: number, looks: number])[] = [
  [{ action: 'state', name }, 3, 18, 0],
  [{ action: 'preview', name }, 8, 23, 1],
  [{ action: 'question', name, field: 'Industry', operator: 'is known', value: '' }, 8, 23, 1],
  [{ action: 'fields', name }, 5, 15, 0],
  [{ action: 'accounts', name, rows: [0] }, 5, 15, 0],
  [{ action: 'account', name, definition, row: 0 }, 9, 33, 1],
  [{ action: 'findAccounts', name, text: 'nor' }, 5, 15, 0],
  [{ action: 'checkForm', name, definition }, 5, 17, 0],
  [{ action: 'readPasted', name, definition, text: 'Acme; acme.example' }, 5, 17, 0],
  [{ action: 'check', name, definition, cells: [['Domain', 'northwind.example']] }, 8, 26, 0],
  [{ action: 'select', name, target: { kind: 'account', row: 1 } }, 2, 14, 0],
  [{ action: 'save', name, base: 1, definition, author, note: '' }, 15, 51, 10],
  [{ action: 'restore', name, base: 2, version: 1, author }, 16, 52, 10],
  [{ action: 'copy', name, newName: 'PLG' }, 16, 105, 60],
  [{ action: 'score', name: 'PLG' }, 22, 109, 60],
  [{ action: 'score', name: 'PLG' }, 10, 115, 10],
  [{ action: 'writeBacktest', name }, 20, 95, 60],
  [{ action: 'writeBacktest', name }, 13, 60, 10],
  [{ action: 'compare', name, ...sides }, 9, 33, 0],
  [{ action: 'writeComparison', name, ...sides }, 15, 57, 60],
  [{ action: 'writeComparison', name, ...sides }, 12, 49, 10],
  [{ action: 'keptDraft', name }, 1, 7, 0],
  [{ action: 'sqlChoices', name }, 1, 6, 0],
  [{ action: 'readColumns', name, database: 'bigquery', text: 'industry string' }, 2, 9, 0],
  [{ action: 'exportSql', name, sql }, 2, 11, 0],
  [{ action: 'definitionFile', name }, 2, 9, 0],
  [{ action: 'build', name }, 8, 32, 0],
  [{ action: 'look', choices: {} }, 19, 57, 0],
  [{ action: 'startProposal', choices: {} }, 19, 57, 0],
  [{ action: 'startTemplate', choices: {} }, 19, 57, 0],
  [{ action: 'checklist', name }, 8, 31, 0],
  [{ action: 'help', name }, 6, 51, 0],
  [{ action: 'news' }, 1, 6, 0],
  [{ action: 'previewList', name, list }, 7, 29, 0],
  [{ action: 'createList', name, list }, 17, 68, 60],
  [{ action: 'createList', name, list }, 20, 80, 60],
  [{ action: 'listsMade', name }, 8, 44, 0],
  [{ action: 'save', name, base: 3, definition: routed, author, note: '' }, 19, 95, 60],
  [{ action: 'drift', name }, 11, 45, 0],
  [{ action: 'takeBaseline', name }, 11, 45, 0],
  [{ action: 'writeDrift', name }, 15, 60, 60],
  [{ action: 'writeDrift', name }, 12, 53, 10],
  [{ action: 'addAccount', name, cells: [['Domain', 'acme.example']] }, 14, 58, 1],
  [{ action: 'health', name }, 16, 63, 0],
  [{ action: 'dismissHealth', name, id: OWNERLESS, reason: 'Known', author }, 20, 77, 60],
  [{ action: 'dismissHealth', name, id: TESTED, reason: 'Known', author }, 18, 72, 10],
  [{ action: 'restoreHealth', name, id: OWNERLESS }, 17, 69, 10],
  [{ action: 'writeHealth', name }, 20, 83, 60],
  [{ action: 'writeHealth', name }, 17, 74, 10],
  [{ action: 'review', name }, 3, 20, 0],
  [{ action: 'reviewStep', name, step: 'patterns' }, 9, 32, 0],
  [{ action: 'reviewStep', name, step: 'exclusions' }, 9, 36, 0],
  [{ action: 'beginReview', name, author, isFull: false }, 3, 20, 0],
  [noted, 3, 20, 0],
  [{ ...reviewing, action: 'finishReview', base: 4, definition: routed, note: '' }, 25, 120, 60],
  [{ action: 'beginReview', name, author, isFull: false }, 3, 20, 0],
  [{ ...reviewing, action: 'finishReview', base: 5, definition: renamed, note: '' }, 25, 120, 30],
];

describe('calls of Sheets services', () => {
  const { ask, document } = serve(dealsWorkbook());
  const counts = table.map(([request]) => {
    document.resetServiceCalls();
    done(ask(request));
    return countCalls(document.serviceCalls());
  });

  it.each(table.map(([{ action }, ...most], index) => [action, index, ...most] as const))(
    '%s needs few',
    (_, index, moving, found, looks) => {
      const counted = counts[index]!;
      expect(counted.moving).toBeLessThanOrEqual(moving);
      expect(counted.all - counted.looks).toBeLessThanOrEqual(found);
      expect(counted.looks).toBeLessThanOrEqual(looks);
    },
  );
});

/** As above, of two runs that are compared. */
const compared: typeof table = [
  [{ action: 'score', name }, 13, 131, 10],
  [{ action: 'changes', name }, 9, 39, 0],
  [{ action: 'writeChanges', name }, 14, 59, 60],
  [{ action: 'writeChanges', name }, 11, 51, 10],
  [{ action: 'createList', name, list }, 17, 70, 60],
  [{ action: 'score', name }, 15, 140, 10],
  [{ action: 'writeDashboard', name }, 25, 90, 60],
  [{ action: 'writeDashboard', name }, 22, 70, 10],
];

describe('calls of Sheets services around What changed', () => {
  const { ask, document } = serve(dealsWorkbook());
  done(ask({ action: 'score', name }));
  document.setCell('Accounts', 'C2', 'Retail');
  const counts = compared.map(([request]) => {
    document.resetServiceCalls();
    done(ask(request));
    return countCalls(document.serviceCalls());
  });

  it.each(compared.map(([{ action }, ...most], index) => [action, index, ...most] as const))(
    '%s needs few',
    (_, index, moving, found, looks) => {
      const counted = counts[index]!;
      expect(counted.moving).toBeLessThanOrEqual(moving);
      expect(counted.all - counted.looks).toBeLessThanOrEqual(found);
      expect(counted.looks).toBeLessThanOrEqual(looks);
    },
  );
});

const whole = { tiers: [], field: '', operator: '', value: '', days: undefined, on: true };
const routes = [{ ...whole, name: 'All', owners: ['Ana', 'Ben'] }];
const tiers = dealsDefinition.tiers.map((tier) => ({ ...tier, customerAction: 'Onboard' }));

/** As above, of accounts that get owners, keep them, and that may be customers. */
const owned = [
  [{ ...dealsDefinition, routes }, 15, 147, 25],
  [undefined, 10, 130, 10],
  [{ ...dealsDefinition, routes, tiers }, 14, 138, 10],
] as const;

describe('calls of Sheets services around owners', () => {
  const { ask, document } = serve(dealsWorkbook());
  done(ask({ action: 'score', name }));
  let base = 1;
  const counts = owned.map(([definition]) => {
    if (definition !== undefined) {
      done(ask({ action: 'save', name, base, definition, author, note: '' }));
      base += 1;
    }
    document.resetServiceCalls();
    done(ask({ action: 'score', name }));
    return countCalls(document.serviceCalls());
  });

  it.each(owned.map(([, ...most], index) => [index, ...most] as const))(
    'scoring %i needs few',
    (index, moving, found, looks) => {
      const counted = counts[index]!;
      expect(counted.moving).toBeLessThanOrEqual(moving);
      expect(counted.all - counted.looks).toBeLessThanOrEqual(found);
      expect(counted.looks).toBeLessThanOrEqual(looks);
    },
  );
});

const other = { kind: 'draft', definition: { ...dealsDefinition, exclusions: [] } } as const;
const tested = { name, other, hoped: 90 } as const;

/** As above; a colleague adds an account before each. */
const inTest: readonly (readonly [
  Request['action'],
  moving: number,
  found: number,
  looks: number,
])[] = [
  ['planFieldTest', 8, 22, 0],
  ['startFieldTest', 16, 70, 60],
  ['score', 26, 144, 60],
  ['updateFieldTest', 12, 50, 10],
  ['score', 16, 166, 10],
  ['fieldTest', 9, 36, 0],
  ['endFieldTest', 17, 151, 60],
];

describe('calls of Sheets services around a field test', () => {
  const { ask, document } = serve(dealsWorkbook());
  const { plan } = done(ask({ action: 'planFieldTest', ...tested }));
  const requests: Partial<Record<Request['action'], Request>> = {
    planFieldTest: { action: 'planFieldTest', ...tested },
    startFieldTest: { action: 'startFieldTest', ...tested, print: plan.print },
    endFieldTest: { action: 'endFieldTest', name, clears: true },
  };
  const counts = inTest.map(([action], at) => {
    document.setCell('Accounts', `B${6 + at}`, `new-${at}.example`);
    document.resetServiceCalls();
    done(ask(requests[action] ?? ({ action, name } as Request)));
    return countCalls(document.serviceCalls());
  });

  it.each(inTest.map(([action, ...most], index) => [action, index, ...most] as const))(
    '%s needs few',
    (_, index, moving, found, looks) => {
      const counted = counts[index]!;
      expect(counted.moving).toBeLessThanOrEqual(moving);
      expect(counted.all - counted.looks).toBeLessThanOrEqual(found);
      expect(counted.looks).toBeLessThanOrEqual(looks);
    },
  );
});

describe.each([
  ['short', shortDefinition],
  ['long', longDefinition],
] as const)('calls of Sheets services of the one page of a %s definition', (_, definition) => {
  const { act, document } = openQuickly([accountsTab(), configTab('ICP Config', definition)]);
  act('icpInsertFormulas');
  const edits = [undefined, undefined, 'Our trade'];
  const counts = edits.map((name) => {
    if (name !== undefined) document.setCell('ICP Config', 'A9', name);
    act('icpOnePage');
    return countCalls(document.serviceCalls());
  });

  it('are few at first, fewer over the last one, also where somebody edited the sheet', () => {
    const [first, again, edited] = counts;
    expect(first?.moving).toBeLessThanOrEqual(15);
    expect(first?.looks).toBeLessThanOrEqual(60);
    for (const one of [again, edited]) {
      expect(one?.moving).toBeLessThanOrEqual(10);
      expect(one?.looks).toBeLessThanOrEqual(10);
    }
    expect(edited?.moving).toBeGreaterThan(again?.moving ?? 0);
  });
});
