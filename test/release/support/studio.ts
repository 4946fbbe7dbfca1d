import { resolve } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { HostOptions } from '../../../src/host/core/api';
import { steppingClock } from '../../../src/host/core/clock';
import { serveWorkbook } from '../../../src/host/server/serve-workbook';
import { NOW } from '../../product/support/open-addon';
import { ADDON, DIST } from '../../support/built-addon';
import { setUpWorkbook } from '../../support/set-up-workbook';
import { SheetPage } from '../../support/sheet-page';

/** A window, and how many pixels of a picture one of its is. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const around = { timeZone: 'Etc/UTC', clock: steppingClock(NOW, 0) };

/** Columns of the sample's accounts between the name and what is ours: B to P. */
export const FACTS = [2, 16] as const;

const SAMPLE = [{ name: 'Accounts', rows: [] }];

/**
 * A workbook on the day of the sample, for pictures.
 *
 * @param tabs - As they are; left out, the sample after Set up.
 */
export async function studio(browser: Browser, tabs: HostOptions['workbook'] = SAMPLE) {
  const workbook = tabs === SAMPLE ? await setUpWorkbook({ ...around, workbook: tabs }) : tabs;
  const page = resolve('.host/page');
  const name = 'Accounts we could win';
  const served = { ...around, dist: DIST, page, workbook, name, port: 0 };
  const { host, url, close } = await serveWorkbook(served, ADDON);
  onTestFinished(close);
  const open = async ({ width, height, scale }: Window) => {
    const viewport = { width, height };
    const context = await browser.newContext({ viewport, deviceScaleFactor: scale });
    onTestFinished(() => context.close());
    return SheetPage.open(context, url);
  };
  /** When nothing is calculated any more and the page shows it. */
  const settled = async ({ page: shown }: SheetPage) => {
    await host.whenIdle();
    await shown.evaluate(painted);
  };
  /** As a person hides columns, counted from 1. */
  const hide = (sheet: string, [from, to]: readonly [number, number]) => {
    const { id, sheets } = host.snapshot().workbook as IWorkbookData;
    const [subUnitId = ''] = Object.keys(sheets).filter((key) => sheets[key]?.name === sheet);
    const columns = { startColumn: from - 1, endColumn: to - 1, startRow: 0, endRow: 0 };
    const params = { unitId: id, subUnitId, ranges: [columns] };
    host.applyMutation({ id: 'sheet.mutation.set-col-hidden', params });
  };
  return { host, open, settled, hide };
}

/** Two frames: what was drawn last is seen in the second. */
export function painted(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
