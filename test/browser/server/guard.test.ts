import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/host/server/guard';

const secrets = { port: 4000, token: 'secret' };

function refused(headers: Record<string, string>, path = '/menu', open = false) {
  const request = { headers: { host: '127.0.0.1:4000', ...headers } } as unknown as IncomingMessage;
  return refusal(request, new URL(path, 'http://127.0.0.1'), secrets, open);
}

describe('refusal', () => {
  it('lets in who knows the token, by header or address', () => {
    expect(refused({ 'x-host-token': 'secret' })).toBeUndefined();
    expect(refused({}, '/?token=secret')).toBeUndefined();
    const own = { origin: 'http://127.0.0.1:4000', 'x-host-token': 'secret' };
    expect(refused(own)).toBeUndefined();
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { 'x-host-token': 'secreT' }],
    ['a shorter token', { 'x-host-token': 's' }],
    ['another host name', { host: 'evil.example:4000', 'x-host-token': 'secret' }],
    ['another port', { host: '127.0.0.1:4001', 'x-host-token': 'secret' }],
    ['another origin', { origin: 'http://evil.example', 'x-host-token': 'secret' }],
    ['an opaque origin', { origin: 'null', 'x-host-token': 'secret' }],
  ])('refuses %s', (_what, headers) => {
    expect(refused(headers)).toBeTypeOf('string');
  });

  it('serves the program’s own files without a token', () => {
    expect(refused({}, '/main.js', true)).toBeUndefined();
    expect(refused({ host: 'evil.example' }, '/main.js', true)).toBeTypeOf('string');
  });
});
