import { onTestFinished } from 'vitest';
import type { Host, HostOptions } from '../../../src/host/core/api';
import { steppingClock } from '../../../src/host/core/clock';
import { Document } from '../../../src/host/core/document';
import { openHost } from '../../../src/host/core/open';
import type { SavedWorkbook } from '../../../src/host/core/saved-workbook';
import { ADDON, DIST } from '../../support/built-addon';
import { setUpWorkbook } from '../../support/set-up-workbook';
import { listening, type Told } from './dialogs';

/** 2026-06-30, 09:00 UTC: the day of the sample. */
export const NOW = Date.UTC(2026, 5, 30, 9);

/** The built add-on in a spreadsheet, and what its user was told. */
export interface Addon extends Told {
  readonly host: Host;
  readonly document: Document;
  /** Runs a menu item and waits for the formulas. */
  run(label: string): Promise<void>;
  /** Types a formula and gives what the spreadsheet then shows from its cell on. */
  type(sheet: string, a1: string, input: string): Promise<void>;
}

const surroundings = () => ({
  dist: DIST,
  timeZone: 'Etc/UTC',
  clock: steppingClock(NOW, 0),
});

let sample: Promise<SavedWorkbook> | undefined;

/** Opens the sample that Set up writes into an empty workbook; it is written once. */
export async function openSample(): Promise<Addon> {
  sample ??= setUpWorkbook({ ...surroundings(), workbook: [] });
  return openAddon(await sample);
}

/** Opens the built add-on over a workbook; it is closed when the test ends. */
export async function openAddon(
  workbook: HostOptions['workbook'],
  options: Partial<HostOptions> = {},
): Promise<Addon> {
  const told = listening();
  const host = await openHost(
    { ...surroundings(), workbook, dialogs: told.dialogs, ...options },
    ADDON,
  );
  onTestFinished(() => host.close());
  if (!(host instanceof Document)) throw new Error('A host must be a document');
  const run = async (label: string) => {
    await host.runMenu(label);
    await host.whenIdle();
  };
  const type = async (sheet: string, a1: string, input: string) => {
    host.setCell(sheet, a1, input);
    await host.whenIdle();
  };
  return { ...told, host, document: host, run, type };
}
