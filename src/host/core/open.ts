import type { Host, HostOptions } from './api';

/** Opens a workbook with the add-on in it and runs its `onOpen`. */
export async function openHost(_options: HostOptions): Promise<Host> {
  throw new Error('openHost must be called on a finished core, got a skeleton');
}
