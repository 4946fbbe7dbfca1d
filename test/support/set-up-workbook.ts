import type { HostOptions } from '../../src/host/core/api';
import { openHost } from '../../src/host/core/open';
import type { SavedWorkbook } from '../../src/host/core/saved-workbook';
import { listening } from '../product/support/dialogs';
import { ADDON, DIST } from './built-addon';

/** A workbook as Set up leaves it; an empty one gets the sample. */
export async function setUpWorkbook(
  options: Omit<HostOptions, 'dialogs' | 'dist'>,
): Promise<SavedWorkbook> {
  const { dialogs, alerts } = listening();
  const host = await openHost({ ...options, dist: DIST, dialogs }, ADDON);
  await host.runMenu('Set up…');
  await host.whenIdle();
  const saved = host.save();
  await host.close();
  if (alerts.length > 0) throw new Error(`Set up must succeed, got ${alerts.join()}`);
  return saved;
}
