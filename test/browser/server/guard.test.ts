import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/host/server/guard';

const secrets = { port: 4000, token: 'secret' };

function request(headers: Record<string, string>, url = '/menu'): IncomingMessage {
  return { headers: { host: '127.0.0.1:4000', ...headers }, url } as unknown as IncomingMessage;
}

describe('refusal', () => {
  it('lets in who knows the token, by header or address', () => {
    expect(refusal(request({ 'x-host-token': 'secret' }), secrets, false)).toBeUndefined();
    expect(refusal(request({}, '/?token=secret'), secrets, false)).toBeUndefined();
    const own = { origin: 'http://127.0.0.1:4000', 'x-host-token': 'secret' };
    expect(refusal(request(own), secrets, false)).toBeUndefined();
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
    expect(refusal(request(headers), secrets, false)).toBeTypeOf('string');
  });

  it('serves the program’s own files without a token', () => {
    expect(refusal(request({}), secrets, true)).toBeUndefined();
    expect(refusal(request({ host: 'evil.example' }), secrets, true)).toBeTypeOf('string');
  });
});
