import { describe, expect, it } from 'vitest';
import type { Request, RequestOf } from '../../../src/app/api/requests';
import { tab } from '../../host/support/open-fixture';
import { dealsDefinition, dealsWorkbook } from '../../product/support/deals-workbook';
import { done, type Server, serve } from './support';

const accounts = [
  tab(
    'Accounts',
    ['Company', 'Industry', 'Employees', 'Country'],
    ['Alder', 'Software', 120, 'Germany'],
    ['Birch', 'Retail', 12, 'France'],
  ),
];
const setUp = () => serve(accounts);
const withDeals = () => serve(dealsWorkbook(), false);

/** A workbook before a request, and the request. */
interface Case {
  readonly open: () => Server;
  readonly request: (server: Server) => Request;
}

const name = '';
const sides = {
  name,
  before: { kind: 'saved' },
  after: { kind: 'draft', definition: { ...dealsDefinition, exclusions: [] } },
} as const;
const pattern = { name, field: 'Industry', operator: 'is any of', value: 'Software' } as const;

/** `product/faults` has Set up. */
type Action = Exclude<Request['action'], 'setUp'>;

/** The compiler asks for all of them. */
const cases: Readonly<Record<Action, Case>> = {
  state: { open: setUp, request: () => ({ action: 'state', name }) },
  preview: { open: setUp, request: () => ({ action: 'preview', name }) },
  question: { open: setUp, request: () => ({ action: 'question', ...pattern }) },
  fields: { open: setUp, request: () => ({ action: 'fields', name }) },
  values: {
    open: setUp,
    request: () => ({ action: 'values', name, field: 'Industry', asItems: false }),
  },
  accounts: { open: setUp, request: () => ({ action: 'accounts', name, rows: [0] }) },
  select: {
    open: setUp,
    request: () => ({ action: 'select', name, target: { kind: 'account', row: 1 } }),
  },
  score: { open: setUp, request: () => ({ action: 'score', name }) },
  copy: { open: setUp, request: () => ({ action: 'copy', name, newName: 'PLG' }) },
  create: { open: setUp, request: () => ({ action: 'create', newName: 'PLG' }) },
  save: { open: setUp, request: heavier },
  restore: {
    open: setUp,
    request: (server) => {
      const { version } = done(server.ask(heavier(server))).state;
      return { action: 'restore', name, base: version, version: version - 1, author: '' };
    },
  },
  keepDraft: {
    open: withDeals,
    request: () => ({ action: 'keepDraft', name, base: 1, definition: dealsDefinition }),
  },
  keptDraft: { open: keptBefore, request: () => ({ action: 'keptDraft', name }) },
  dropDraft: { open: keptBefore, request: () => ({ action: 'dropDraft', name }) },
  backtest: {
    open: withDeals,
    request: () => ({ action: 'backtest', name, definition: dealsDefinition }),
  },
  writeBacktest: { open: withDeals, request: () => ({ action: 'writeBacktest', name }) },
  compare: { open: withDeals, request: () => ({ action: 'compare', ...sides }) },
  writeComparison: { open: withDeals, request: () => ({ action: 'writeComparison', ...sides }) },
  patterns: { open: withDeals, request: () => ({ action: 'patterns', name }) },
  reject: {
    open: withDeals,
    request: () => ({ action: 'reject', ...pattern, isRejected: true }),
  },
  build: { open: withDeals, request: () => ({ action: 'build', name }) },
  fit: { open: withDeals, request: () => ({ action: 'fit', name, definition: dealsDefinition }) },
};

/** With a draft that is kept. */
function keptBefore(): Server {
  const server = withDeals();
  done(server.ask({ action: 'keepDraft', name, base: 1, definition: dealsDefinition }));
  return server;
}

/** A save of other weights. */
function heavier(server: Server): RequestOf<'save'> {
  const { version, definition } = done(server.ask({ action: 'state', name })).state;
  const dimensions = definition.dimensions.map((one) => ({ ...one, weight: one.weight + 1 }));
  const draft = { ...definition, dimensions };
  return { action: 'save', name, base: version, definition: draft, author: '', note: '' };
}

const MOST_CALLS = 200;
const actions = Object.keys(cases) as Action[];

describe('a service call that fails', { timeout: 120_000 }, () => {
  it.each(actions)('is told, and the same request again succeeds: %s', (action) => {
    for (let call = 1; call < MOST_CALLS; call++) {
      const { open, request } = cases[action];
      const server = open();
      const asked = request(server);
      const before = usersTabs(server);
      server.document.failOnCall(call, 'Service timed out');
      const answer = server.ask(asked);
      if (answer.ok) {
        expect(call).toBeGreaterThan(1);
        return;
      }
      expect(answer).toMatchObject({ error: expect.stringMatching(/Service timed out/) });
      if (action !== 'score') expect([call, usersTabs(server)]).toEqual([call, before]);
      expect([call, server.ask(asked)]).toMatchObject([call, { ok: true }]);
      expect(server.ask({ action: 'state', name })).toMatchObject({ ok: true });
      server.document.desk.book.dispose();
    }
    throw new Error(`${action} must end within ${MOST_CALLS} calls`);
  });
});

function usersTabs({ document }: Server): unknown {
  const names = document.sheetNames().filter((one) => !one.startsWith('ICP '));
  return names.map((one) => [one, document.values(one)]);
}
