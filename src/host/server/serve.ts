import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Host } from '../core/api';
import { conversation } from './conversation';
import type { PageDialogs } from './dialogs';
import { eventStream } from './event-stream';
import { readFunctionHelp } from './function-help';
import { opening } from './opening';
import { router } from './router';

export interface ServeOptions {
  readonly host: Host;
  /** The same dialogs that the host was opened with. */
  readonly dialogs: PageDialogs;
  /** The workbook's name, shown at the top of the page. */
  readonly name: string;
  /** Folder of the add-on, for the help on its functions. */
  readonly dist: string;
  /** Folder of the built page: index.html, main.js, main.css, bridge.js. */
  readonly page: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Secret of this start; a random one where it is left out. */
  readonly token?: string;
}

export interface Serving {
  /** The address to open, with the token. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves an open workbook to browsers on this machine (127.0.0.1 only).
 *
 * @returns once the server listens
 * @throws where the port is taken
 * @example
 * const { url, close } = await serve({ host, dialogs, name: 'Accounts', dist, page, port: 0 });
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, dialogs, name, page } = options;
  const functions = readFunctionHelp(options.dist);
  const token = options.token ?? randomBytes(16).toString('hex');
  const bridge = readFileSync(join(page, 'bridge.js'), 'utf8');
  const stream = eventStream();
  const server = createServer();
  const port = await listen(server, options.port);
  const { answer, stop } = conversation(host, dialogs, stream, bridge);
  const open = () => opening(host, dialogs, name, functions);
  server.on('request', router({ page, port, token, stream, answer, opening: open }));
  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    close: () => {
      stop();
      stream.close();
      return close(server);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
