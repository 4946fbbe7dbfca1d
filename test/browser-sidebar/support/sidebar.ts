import type { Browser, Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Host, HostOptions, TabData } from '../../../src/host/core/api';
import { systemClock } from '../../../src/host/core/clock';
import type { SavedWorkbook } from '../../../src/host/core/saved-workbook';
import { NOW } from '../../product/support/open-addon';
import { DIST } from '../../support/built-addon';
import { localSheets } from '../../support/local-sheets';
import { PAGE_WITHOUT_CELLS } from '../../support/page-without-cells/folder';
import { setUpWorkbook } from '../../support/set-up-workbook';
import type { SheetPage } from '../../support/sheet-page';

/** The sidebar in a page of the local host. */
export interface OpenSidebar {
  readonly person: SheetPage;
  readonly frame: Frame;
  /** The whole sidebar, with its title bar. */
  readonly box: Locator;
}

/** A workbook in the local host whose sidebars tests drive. */
export interface Office {
  readonly host: Host;
  /**
   * Opens the workbook in a window of its own, with its sidebar.
   *
   * @param item - Of the menu, that opens it.
   */
  sit(item?: string): Promise<OpenSidebar>;
  /**
   * Opens it in a window of its own without a sidebar.
   *
   * @param open - Does what opens the sidebar.
   */
  walkIn(open: (person: SheetPage) => Promise<void>): Promise<OpenSidebar>;
  close(): Promise<void>;
}

/** Machines that run other tests at the same time are slow. */
const PATIENCE_MS = 60_000;

const EMPTY: readonly TabData[] = [{ name: 'Sheet1', rows: [] }];

export interface OfficeOptions {
  /** An empty one gets the sample, which is the default. */
  readonly workbook?: HostOptions['workbook'];
  /** Whether its definition is there; true by default. */
  readonly isSetUp?: boolean;
  /** Whether the page shows its cells, for tests that look at them; false by default. */
  readonly hasCells?: boolean;
  /** The machine's by default. */
  readonly clock?: HostOptions['clock'];
}

/** Opens a workbook in the local host. */
export async function openOffice(
  browser: Browser,
  { workbook = EMPTY, isSetUp = true, hasCells = false, clock }: OfficeOptions = {},
): Promise<Office> {
  const page = hasCells ? undefined : PAGE_WITHOUT_CELLS;
  const opened = isSetUp ? await afterSetUp(workbook, clock) : workbook;
  const sheets = await localSheets(browser, DIST, opened, page, { ...(clock && { clock }) });
  const walkIn: Office['walkIn'] = async (open) => {
    const person = await sheets.open();
    person.page.setDefaultTimeout(PATIENCE_MS);
    await open(person);
    const element = await person.page.locator('#sidebar iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The sidebar must be open');
    return { person, frame, box: person.page.locator('#sidebar') };
  };
  const sit = (item = 'Open sidebar') => walkIn((person) => person.choose('ICP Score', item));
  return { host: sheets.host, sit, walkIn, close: sheets.close };
}

const samples = new Map<number | undefined, Promise<SavedWorkbook>>();

/** The sample is written once a day that it is opened on. */
function afterSetUp(
  workbook: HostOptions['workbook'],
  clock: HostOptions['clock'],
): Promise<SavedWorkbook> {
  const setUp = () => setUpWorkbook({ workbook, ...(clock && { clock }) });
  if (workbook !== EMPTY) return setUp();
  const sample = samples.get(clock?.now()) ?? setUp();
  samples.set(clock?.now(), sample);
  return sample;
}

/** Stands still on 30 June 2026: what a test is told does not depend on the day that it runs on. */
export const JUNE: HostOptions['clock'] = { ...systemClock, now: () => NOW };

/** Waits until the sidebar says something. */
export async function says({ frame }: OpenSidebar, text: string | RegExp): Promise<void> {
  const app = frame.locator('#app');
  await expect.poll(() => app.innerText(), { timeout: PATIENCE_MS, interval: 50 }).toMatch(text);
}

/** Waits until the accounts are counted. */
export async function counted({ frame }: OpenSidebar): Promise<void> {
  await frame.getByRole('region', { name: 'Accounts by tier' }).waitFor();
}

/** Values below a header of a tab, once every formula is calculated. */
export async function column(host: Host, sheet: string, header: string): Promise<unknown[]> {
  await host.whenIdle();
  const [headers = [], ...rows] = host.values(sheet);
  const at = headers.indexOf(header);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]);
}
