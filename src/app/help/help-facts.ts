import { columnLetters } from '../../definition/a1';
import type { Definition } from '../../definition/definition';
import { rangeNameFor } from '../../definition/names';
import { lastDataColumn, readList } from '../accounts/list';
import { withOutcomesSeen } from '../deals/outcomes-seen';
import { BrokenDefinition, NoDefinition } from '../definition-errors';
import { configRanges, definitionNames } from '../definitions';
import { loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import type { Clock, Sheet, Workbook } from '../workbook';

/** What the examples of the help are made of; the usual where the spreadsheet does not tell. */
export interface HelpFacts {
  /** How a formula names the definition: `ICP_CONFIG`, or `"PLG"` where it has no named range. */
  readonly config: string;
  /** How it names the other definitions. */
  readonly others: readonly string[];
  /** Left out where there is none that can be read. */
  readonly definition: Definition | undefined;
  readonly list: HelpList;
  /** Why there is no list to speak of, as a message. */
  readonly problem: string;
}

/** The list of accounts. */
export interface HelpList {
  /** Its tab. */
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  /** Letters of the last column that holds data. */
  readonly lastColumn: string;
  /** Rows below the header row down to the last one in use. */
  readonly rows: number;
}

const USUAL: HelpList = { sheet: 'Accounts', headerRow: 1, lastColumn: 'L', rows: 0 };
/** Rows of a list that are looked at for its columns. */
const LOOKED_AT = 200;

/**
 * Looks at the list of a definition: where it stands and how long it is. Whatever is wrong with it is
 * told, not thrown: help is for those whose sheet does not work, too.
 *
 * @param outside - The spreadsheet and clock.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 */
export function helpFacts({ workbook, clock }: Outside, name: string): HelpFacts {
  const others = definitionNames(workbook).filter((other) => other !== name);
  const named = {
    config: configArgument(workbook, name),
    others: others.map((other) => configArgument(workbook, other)),
  };
  const loaded = soundDefinition(workbook, name, clock);
  if ('problem' in loaded) return { ...named, definition: undefined, list: USUAL, ...loaded };
  const { definition } = loaded;
  const { accountsSheet, headerRow } = definition.settings;
  const sheet = workbook.sheet(accountsSheet);
  return sheet === undefined
    ? { ...named, definition, list: USUAL, problem: messages.noAccountsSheet(accountsSheet) }
    : { ...named, definition, list: listIn(workbook, sheet, headerRow), problem: '' };
}

function soundDefinition(workbook: Workbook, name: string, clock: Clock) {
  try {
    return loadDefinition(workbook, name, clock);
  } catch (error) {
    const isTheirs = error instanceof NoDefinition || error instanceof BrokenDefinition;
    if (isTheirs) return { problem: (withOutcomesSeen(error, workbook) as Error).message };
    throw error;
  }
}

/** Nothing is written: a definition without a named range is given by its name. */
function configArgument(workbook: Workbook, name: string): string {
  const [range] = configRanges(workbook, name);
  if (range !== undefined) return range.name;
  return name === '' ? rangeNameFor('', []) : `"${name.replace(/"/g, '""')}"`;
}

function listIn(workbook: Workbook, sheet: Sheet, headerRow: number): HelpList {
  const list = readList(workbook, sheet, headerRow, headerRow + LOOKED_AT);
  const lastColumn = columnLetters(Math.max(0, lastDataColumn(list)));
  const rows = Math.max(0, sheet.used().rows - headerRow);
  return { sheet: sheet.name, headerRow, lastColumn, rows };
}
