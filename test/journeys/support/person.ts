import type { Definition } from '../../../src/definition/definition';
import type { HostOptions } from '../../../src/host/core/api';
import type { SavedWorkbook } from '../../../src/host/core/saved-workbook';
import type { State } from '../../../src/protocol/answer';
import type { PatternsView } from '../../../src/protocol/patterns-view';
import type { ProposalView } from '../../../src/protocol/proposal-view';
import {
  type Answer,
  type JourneyAddon,
  openSpreadsheet,
  type Said,
  type Spreadsheet,
} from './spreadsheet';

export type Saved = Pick<State, 'version' | 'definition' | 'versions'>;

/** Somebody in front of a spreadsheet: the steps of a journey in their words. */
export interface Person extends Spreadsheet {
  setUp(): Promise<Said>;
  insertFormulas(): Promise<Said>;
  scoreAccounts(): Promise<Said>;
  backtest(): Promise<Said>;
  /** Opens a definition in the sidebar. @throws where it can't be read */
  openSidebar(name?: string): Promise<State>;
  discoverPatterns(name?: string): Promise<Answer<{ patterns: PatternsView }>>;
  buildFromDeals(name?: string): Promise<Answer<{ proposal: ProposalView }>>;
  /** Saves a draft that was made on a version. */
  save(draft: Draft): Promise<Answer<{ state: Saved }>>;
  restore(base: number, version: number, name?: string): Promise<Answer<{ state: Saved }>>;
  copyDefinition(newName: string, name?: string): Promise<Answer<{ state: State }>>;
  /** Types into a cell, as `Accounts!B2`. */
  type(address: string, text: string): Promise<void>;
  /** What a tab shows. */
  read(sheet: string): string[][];
  /** The spreadsheet as it is, to go on from it as often as needed. */
  leave(): Promise<SavedWorkbook>;
}

export interface Draft {
  readonly name?: string;
  readonly base: number;
  readonly definition: Definition;
  readonly author?: string;
  readonly note?: string;
}

/** Sits down in front of a workbook with the add-on. */
export async function sitDown(
  workbook: HostOptions['workbook'],
  options: Partial<HostOptions> = {},
  addon?: JourneyAddon,
): Promise<Person> {
  const spreadsheet = await openSpreadsheet(workbook, options, addon);
  const { document, menu, ask } = spreadsheet;
  return {
    ...spreadsheet,
    setUp: () => menu('Set up'),
    insertFormulas: () => menu('Insert score formulas'),
    scoreAccounts: () => menu('Score accounts'),
    backtest: () => menu('Backtest'),
    openSidebar: async (name = '') =>
      given(await ask<{ state: State }>({ action: 'state', name })).state,
    discoverPatterns: (name = '') => ask({ action: 'patterns', name }),
    buildFromDeals: (name = '') => ask({ action: 'build', name }),
    save: ({ name = '', base, definition, author = 'Ada', note = '' }) =>
      ask({ action: 'save', name, base, definition, author, note }),
    restore: (base, version, name = '') =>
      ask({ action: 'restore', name, base, version, author: 'Ada' }),
    copyDefinition: (newName, name = '') => ask({ action: 'copy', name, newName }),
    type: async (address, text) => {
      const [, sheet = '', cell = ''] = /^(.*)!(\w+)$/.exec(address) ?? [];
      document.setCell(sheet, cell, text);
      await document.whenIdle();
    },
    read: (sheet) => document.displayValues(sheet),
    leave: async () => {
      const saved = document.save();
      await spreadsheet.close();
      return saved;
    },
  };
}

/** The answer of a request that has to succeed. @throws with its message where it did not */
export function given<T>(answer: Answer<T>): { readonly ok: true } & T {
  if (answer.ok) return answer;
  throw new Error(answer.error ?? `conflict: ${JSON.stringify(answer.conflict)}`);
}
