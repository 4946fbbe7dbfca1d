import type { IncomingMessage, ServerResponse } from 'node:http';
import { readJson, writeJson, writeText } from './body';
import type { EventStream } from './event-stream';
import { addressOf, refusal } from './guard';
import { type PageFile, readPageFiles } from './page-files';
import type { Opening } from './protocol';
import type { Answer } from './requests';

/** What the page may load: itself only, so that nothing of a workbook leaves this machine. */
const CONTENT_POLICY = [
  "default-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Routes {
  /** Folder of the built page. */
  readonly page: string;
  readonly port: number;
  readonly token: string;
  readonly stream: EventStream;
  readonly opening: () => Opening;
  readonly answer: Answer;
}

/** Answers every request: the page's files, the event stream at `/events`, posts by their path. */
export function router(
  routes: Routes,
): (request: IncomingMessage, response: ServerResponse) => void {
  const files = readPageFiles(routes.page);
  return (request, response) => {
    const url = addressOf(request);
    if (!url) return writeText(response, 400, `A path must be one, got ${request.url}`);
    const file = files.get(url.pathname);
    const reason = refusal(request, url, routes, file !== undefined && url.pathname !== '/');
    if (reason) writeText(response, 403, reason);
    else if (request.method === 'POST') void post(routes, url.pathname.slice(1), request, response);
    else if (url.pathname === '/events') join(routes, url, request, response);
    else if (file) sendFile(file, response);
    else writeText(response, 404, 'Not found');
  };
}

async function post(
  routes: Routes,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const outcome = await routes.answer(name, await readJson(request));
    if (outcome) writeJson(response, outcome);
    else writeText(response, 404, 'Not found');
  } catch (error) {
    writeText(response, 400, String(error));
  }
}

function join(routes: Routes, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const client = url.searchParams.get('client') ?? '';
  routes.stream.join(request, response, client, { type: 'open', opening: routes.opening() });
}

function sendFile({ type, body }: PageFile, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': CONTENT_POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
