import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/app/api/requests';
import { tab } from '../../host/support/open-fixture';
import { done, type Server, serve } from './support';

const ACCOUNTS = tab(
  'Accounts',
  ['Company', 'Industry', 'Employees', 'Country'],
  ['Alder', 'Software', 120, 'Germany'],
  ['Birch', 'Retail', 12, 'France'],
);

const requests: Readonly<Record<string, (server: Server) => Request>> = {
  state: () => ({ action: 'state', name: '' }),
  preview: () => ({ action: 'preview', name: '' }),
  fields: () => ({ action: 'fields', name: '' }),
  accounts: () => ({ action: 'accounts', name: '', rows: [0] }),
  select: () => ({ action: 'select', name: '', target: { kind: 'account', row: 1 } }),
  score: () => ({ action: 'score', name: '' }),
  copy: () => ({ action: 'copy', name: '', newName: 'PLG' }),
  create: () => ({ action: 'create', newName: 'PLG' }),
  save: (server) => {
    const { version, definition } = done(server.ask({ action: 'state', name: '' })).state;
    const dimensions = definition.dimensions.map((one) => ({ ...one, weight: one.weight + 1 }));
    const draft = { ...definition, dimensions };
    return { action: 'save', name: '', base: version, definition: draft, author: '', note: '' };
  },
};

const MOST_CALLS = 200;

describe('a service call that fails', { timeout: 120_000 }, () => {
  it.each(Object.keys(requests))('is told, and the same request again succeeds: %s', (action) => {
    for (let call = 1; call < MOST_CALLS; call++) {
      const server = serve([ACCOUNTS]);
      const request = requests[action]?.(server);
      if (request === undefined) throw new Error('There must be a request');
      server.document.failOnCall(call, 'Service timed out');
      const answer = server.ask(request);
      if (answer.ok) {
        expect(call).toBeGreaterThan(1);
        return;
      }
      expect(answer).toMatchObject({ error: expect.stringMatching(/Service timed out/) });
      expect([call, server.ask(request)]).toMatchObject([call, { ok: true }]);
      expect(server.ask({ action: 'state', name: '' })).toMatchObject({ ok: true });
    }
    throw new Error(`${action} must end within ${MOST_CALLS} calls`);
  });
});
