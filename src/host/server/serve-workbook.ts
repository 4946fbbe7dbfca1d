import type { Host, HostOptions } from '../core/api';
import type { Installed } from '../core/installed';
import { openHost } from '../core/open';
import { pageDialogs } from './dialogs';
import { type ServeOptions, type Serving, serve } from './serve';

export type ServeWorkbookOptions = Omit<HostOptions, 'dialogs'> &
  Omit<ServeOptions, 'host' | 'dialogs'>;

/**
 * Opens a workbook with an add-on and serves it to browsers on this machine; scripts ask and show
 * on the page.
 *
 * @param installed the add-on, where other spreadsheets use it too
 * @throws if the add-on does not start or the port is taken
 * @example
 * const { url } = await serveWorkbook({ dist, page, workbook, name: 'Sample', port: 0 });
 */
export async function serveWorkbook(
  options: ServeWorkbookOptions,
  installed?: Installed,
): Promise<Serving & { readonly host: Host }> {
  const dialogs = pageDialogs();
  const host = await openHost({ ...options, dialogs }, installed);
  const serving = await serve({ ...options, host, dialogs });
  return {
    url: serving.url,
    host,
    close: async () => {
      await serving.close();
      await host.close();
    },
  };
}
