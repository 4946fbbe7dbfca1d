import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must know: the port that the server listens on and the secret of this start. */
export interface Secrets {
  readonly port: number;
  readonly token: string;
}

/**
 * Says why a request is refused, or `undefined` where it is let in. A page of another site can send
 * requests to this machine: its host name (DNS rebinding) or its origin gives it away, and it does
 * not know the token of this start.
 *
 * @param request carries the token in the header `x-host-token`, or in its address
 * @param url the request's address
 * @param secrets the port and the token
 * @param open whether the path is served without a token (the program's own script and style)
 */
export function refusal(
  request: IncomingMessage,
  url: URL,
  { port, token }: Secrets,
  open: boolean,
): string | undefined {
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return `Host must be 127.0.0.1:${port}, got ${host}`;
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return `Origin must be http://${host}, got ${origin}`;
  }
  if (open || sameToken(tokenOf(request, url), token)) return undefined;
  return 'Open the address that was printed at the start: it ends with this start’s token.';
}

/** A request's path and query; undefined where what was sent is no path, such as `//[`. */
export function addressOf({ url = '/' }: IncomingMessage): URL | undefined {
  return URL.canParse(url, 'http://127.0.0.1') ? new URL(url, 'http://127.0.0.1') : undefined;
}

function tokenOf(request: IncomingMessage, url: URL): string {
  const header = request.headers['x-host-token'];
  return typeof header === 'string' ? header : (url.searchParams.get('token') ?? '');
}

function sameToken(received: string, expected: string): boolean {
  const [a, b] = [Buffer.from(received), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
