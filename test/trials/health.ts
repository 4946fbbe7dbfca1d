import { readdir } from 'node:fs/promises';
import type { Definition } from '../../src/definition/definition';
import type { State } from '../../src/protocol/answer';
import type { HealthView } from '../../src/protocol/health-view';
import type { Request } from '../../src/protocol/requests';
import { folderWorkbook } from '../journeys/workbooks/folder';
import { german } from '../journeys/workbooks/german';
import { hubspot } from '../journeys/workbooks/hubspot';
import { pipedrive } from '../journeys/workbooks/pipedrive';
import { salesforce } from '../journeys/workbooks/salesforce';
import type { JourneyWorkbook } from '../journeys/workbooks/workbook';
import { zoho } from '../journeys/workbooks/zoho';
import { MemoryWorkbook } from '../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);

/** What health says of a workbook after Set up, with an owner and a backtest where there are deals. */
export interface HealthTrial {
  readonly name: string;
  readonly view: HealthView;
}

/** Workbooks as systems export them, and each folder of CSV files in a folder. */
export async function runHealth(folder: string | undefined): Promise<HealthTrial[]> {
  const generated = [hubspot(), pipedrive(), salesforce(), zoho(), german()];
  const found = folder === undefined ? [] : await readdir(folder, { withFileTypes: true });
  const folders = found.filter((one) => one.isDirectory());
  const real = await Promise.all(folders.map(({ name }) => folderWorkbook(`${folder}/${name}`)));
  return [...generated, ...real].map(checkOne);
}

function checkOne({ name, tabs, locale, asOf }: JourneyWorkbook): HealthTrial {
  const book = MemoryWorkbook.of(tabs, NOW, locale);
  const ask = <T>(request: Request) => {
    const answer = book.ask(request);
    if (!answer.ok) throw new Error(`${name}: ${'error' in answer ? answer.error : 'a conflict'}`);
    return answer as unknown as T;
  };
  const { state } = ask<{ state: State }>({ action: 'setUp' });
  const definition: Definition = {
    ...state.definition,
    settings: { ...state.definition.settings, owner: 'Ops', ...(asOf !== undefined && { asOf }) },
  };
  const base = state.version;
  ask({ action: 'save', name: '', base, definition, author: 'Ada', note: '' });
  book.ask({ action: 'writeBacktest', name: '' });
  return { name, view: ask<{ health: HealthView }>({ action: 'health', name: '' }).health };
}
