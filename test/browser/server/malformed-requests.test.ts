import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWorkbook } from '../../../src/host/server/serve-workbook';
import { builtHost } from '../../host/support/built-host';
import { PAGE_WITHOUT_CELLS } from '../../support/page-without-cells/folder';

type Served = Awaited<ReturnType<typeof serveWorkbook>>;

const ADDON = join(import.meta.dirname, '../fixture-addon');
const ROUNDS = { numRuns: 150 };

let served: Served;
let address: URL;

beforeAll(async () => {
  await builtHost();
  served = await serveWorkbook({
    dist: ADDON,
    page: PAGE_WITHOUT_CELLS,
    workbook: [{ name: 'Accounts', rows: [[{ value: 'here' }]] }],
    name: 'Test',
    port: 0,
  });
  address = new URL(served.url);
});

afterAll(() => served.close());

/** Sends bytes as they are, ends, and gives what comes back until the server hangs up. */
async function sent(bytes: string | Uint8Array): Promise<string> {
  const socket = connect(Number(address.port), '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => undefined);
  socket.end(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}

async function expectAlive(): Promise<void> {
  const page = await fetch(served.url);
  expect(page.status).toBe(200);
  await page.body?.cancel();
  expect(served.host.values('Accounts')).toEqual([['here']]);
}

const head = () => `host: ${address.host}\r\nconnection: close\r\n`;
const token = () => `x-host-token: ${address.searchParams.get('token')}\r\n`;
const nested = fc.jsonValue();
const mutations = fc.record({
  client: fc.string(),
  mutations: fc.array(
    fc.record({
      id: fc.constantFrom('sheet.mutation.set-range-values', 'x'),
      params: fc.oneof(
        nested,
        fc.record({
          subUnitId: fc.constantFrom('tab-0', 'none'),
          cellValue: nested,
          range: nested,
        }),
      ),
    }),
    { maxLength: 3 },
  ),
});
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webPath(), fc.webUrl());

describe('what is no request', { timeout: 60_000 }, () => {
  it.each([
    '//[',
    '/%',
    '/%ff',
    '*',
    'http://[',
    'http://x:99999/',
    '/\\\\[',
    '//?token=',
    '/menu?token=',
  ])('is refused: %s', async (path) => {
    expect(await sent(`GET ${path} HTTP/1.1\r\n${head()}\r\n`)).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(await sent(`POST ${path} HTTP/1.1\r\n${head()}\r\n`)).toMatch(/^HTTP\/1.1 4\d\d /);
    await expectAlive();
  });

  it('never ends the host: any bytes, any request line, any header', async () => {
    const method = fc.constantFrom('GET', 'POST', 'OPTIONS', 'CONNECT', 'TRACE', 'PUT', 'get', '');
    const line = fc.tuple(method, text, fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9', ''));
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      line.map((parts) => `${parts.join(' ')}\r\n\r\n`),
      line.map((parts) => `${parts.join(' ')}\r\n${head()}${token()}\r\n`),
      fc
        .tuple(text, text)
        .map(([name, value]) => `GET / HTTP/1.1\r\n${head()}${name}: ${value}\r\n\r\n`),
    );
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        await sent(bytes);
      }),
      ROUNDS,
    );
    await expectAlive();
  });

  it('never ends the host, though it knows the token: any post, whole or broken off', async () => {
    const name = fc.oneof(fc.constantFrom('mutations', 'menu', 'run', 'answer', '__proto__'), text);
    const body = fc.oneof(
      text,
      fc.json(),
      mutations.map((posted) => JSON.stringify(posted)),
    );
    await fc.assert(
      fc.asyncProperty(name, body, fc.nat({ max: 2 }), async (path, content, missing) => {
        const length = `content-length: ${Buffer.byteLength(content) + missing}\r\n`;
        await sent(`POST /${path} HTTP/1.1\r\n${head()}${token()}${length}\r\n${content}`);
      }),
      ROUNDS,
    );
    await expectAlive();
  });
});
