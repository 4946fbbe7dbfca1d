import { columnLetters } from '../definition/a1';
import type { Definition } from '../definition/definition';
import { configSheetName } from '../definition/names';
import { normalFormula } from '../definition/normal-formula';
import { filledRows } from '../engine/blank-rows';
import { fold } from '../engine/values/fold';
import { fieldColumns } from './accounts/field-columns';
import { accountsToScore, type List, lastDataColumn, readList } from './accounts/list';
import { refuseOwnFieldsOf } from './accounts/own-fields';
import { type ScoreFormula, scoreFormulas, scoreFunctions } from './accounts/score-formulas';
import { nameConfig } from './config-sheet/name-config';
import { type FunctionName, mostRows, outputs, takesList } from './formulas/outputs';
import { loadDefinition } from './load-definition';
import { colors } from './look/palette';
import { dressColumns, type ScoreColumnLook, scoreColumnLooks } from './look/score-columns';
import { tierRuleStyles, tierRules } from './look/tier-rules';
import { clearLooks, decorate, type Looks, openLooks } from './looks';
import { messages } from './messages';
import type { Outside } from './outside';
import type { Remarked } from './own-tabs';
import type { Area, Sheet } from './workbook';

/** The formulas that score a list, side by side where they were put there at once. */
export interface InsertedFormulas extends Remarked {
  /** Where they stand, such as `Accounts!M1:O1`. */
  readonly cells: string;
  readonly formulas: readonly string[];
  /** False where they stood there before. */
  readonly isNew: boolean;
  /** Tab of their definition. */
  readonly config: string;
  /** Header of a column of Score accounts that shows the same as values; `''` where there is none. */
  readonly values: string;
  readonly accounts: number;
  /** Accounts that one formula can explain. */
  readonly mostExplained: number;
  /** Whether one can explain all of this list. */
  readonly isExplained: boolean;
}

/**
 * Puts formulas right of the accounts that cover the whole list, new rows too, and follow every change
 * of the definition: one `ICP_REPORT` or, where the list is too long for its explanations, score, tier
 * and coverage each in a formula of its own. Those take the place of an `ICP_REPORT` that its list
 * has outgrown; what a formula gives already is not given twice. Each definition has formulas of its
 * own, known by their config argument. A definition whose tab has no named range gets one.
 *
 * @param outside - The spreadsheet.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws A message where there is no list of accounts, its headers do not fit, it is too long for any
 *   formula, or the definition can get no named range.
 */
export function insertFormulas({ workbook, clock }: Outside, name = ''): InsertedFormulas {
  const { definition, grid } = loadDefinition(workbook, name, clock);
  const { headerRow } = definition.settings;
  const sheet = accountsToScore(workbook, definition, name);
  const list = readList(workbook, sheet, headerRow);
  refuseOwnFieldsOf(definition, list);
  fieldColumns(definition, list.headers, { sheet: sheet.name, row: headerRow - 1, column: 0 });

  const accounts = filledRows(list.rows);
  const rows = list.rows.length;
  if (!takesList('ICP_SCORE', definition, accounts, rows)) {
    throw new Error(messages.tooManyToInsert(mostRows('ICP_SCORE', definition), rows));
  }
  const range = nameConfig(workbook, name, grid);
  const there = scoreFormulas(workbook, list).filter((one) => isOf(one, name));
  const mostExplained = outputs.ICP_REPORT.most(definition);
  const isExplained = takesList('ICP_REPORT', definition, accounts, rows);
  const place = placeOf(list, there, isExplained, range.name);
  const looks = openLooks();
  if (place.isNew) write(sheet, list, place, definition, looks);
  sheet.select({ row: headerRow, column: (place.columns[0] ?? 0) + 1, rows: 1, columns: 1 });
  return {
    cells: `${sheet.name}!${cellsOf(place.columns, headerRow)}`,
    formulas: place.formulas,
    isNew: place.isNew,
    config: configSheetName(name),
    values: valuesHeader(list, name),
    accounts,
    mostExplained,
    isExplained,
    remarks: looks.remarks(),
  };
}

/** Formulas of a header row. */
interface Place {
  /** 0-based, of each formula. */
  readonly columns: readonly number[];
  readonly gives: readonly FunctionName[];
  readonly formulas: readonly string[];
  readonly isNew: boolean;
  /** Another formula stands there, which gave more columns. */
  readonly isOutgrown?: boolean;
}

function isOf(formula: ScoreFormula, name: string): boolean {
  return formula.name !== undefined && fold(formula.name) === fold(name);
}

function placeOf(
  list: List,
  there: readonly ScoreFormula[],
  isExplained: boolean,
  range: string,
): Place {
  const given = there.map(({ call }) => call.name);
  const report = there.find(({ call }) => call.name === 'ICP_REPORT');
  const lacking = scoreFunctions.filter((one) => !given.includes(one));
  if (report !== undefined && isExplained) return standing([report]);
  if (lacking.length === 0) return standing(there.filter((one) => one !== report));
  const gives = isExplained && given.length === 0 ? (['ICP_REPORT'] as const) : lacking;
  const isOutgrown = report !== undefined && mayReplace(list, report, gives.length);
  const first = isOutgrown ? report.column : (list.values[0]?.length ?? 0);
  const whole = `A${list.headerRow}:${columnLetters(lastDataColumn(list))}`;
  const args = isOutgrown ? report.call.args : [whole, range];
  return {
    columns: gives.map((_, index) => first + index),
    gives,
    formulas: gives.map((one) => `=${one}(${args.join('; ')})`),
    isNew: true,
    isOutgrown,
  };
}

function standing(there: readonly ScoreFormula[]): Place {
  return {
    columns: there.map(({ column }) => column),
    gives: there.map(({ call }) => call.name),
    formulas: there.map(({ formula }) => formula),
    isNew: false,
  };
}

/** Whether a formula is nothing but its call, and nothing of a person stands where others would go. */
function mayReplace(list: List, { call, formula, column }: ScoreFormula, width: number): boolean {
  const isPlain = normalFormula(formula) === `=${call.name}(${call.args.join(';')})`;
  const beside = outputs[call.name].headers({ dimensions: [] }).slice(1, width);
  return isPlain && beside.every((header, index) => isFree(list, column + 1 + index, header));
}

/** Whether a column holds nothing, or what the formula on its left gives under a header. */
function isFree(
  { values, formulas, headerRow, own }: List,
  column: number,
  given: string,
): boolean {
  if ((formulas[headerRow - 1]?.[column] ?? '') !== '') return false;
  const isGiven = own.has(column) && values[headerRow - 1]?.[column] === given;
  return isGiven || values.every((row) => (row[column] ?? '') === '');
}

/** What formulas give needs its columns of the grid; they look like the list. */
function write(sheet: Sheet, list: List, place: Place, definition: Definition, looks: Looks): void {
  const { headerRow } = list;
  const { columns, formulas, gives, isOutgrown = false } = place;
  const [first = 0] = columns;
  const headers = gives.flatMap((one) => outputs[one].headers(definition));
  const width = headers.length;
  const there = sheet.maxColumns();
  if (there < first + width) sheet.insertColumns(there, first + width - there);
  const rows = sheet.maxRows() - headerRow + 1;
  const before = isOutgrown ? outputs.ICP_REPORT.headers(definition).length : 0;
  const all = { row: headerRow, column: first + 1, rows, columns: Math.max(width, before) };
  clearLooks(sheet, [all], looks);
  if (isOutgrown) decorate(sheet, { styles: [[[all], plain]] }, looks);
  dress(sheet, list, all, headers, definition, looks);
  sheet.write(headerRow, first + 1, [formulas]);
}

const given: Readonly<Record<string, ScoreColumnLook>> = {
  Score: scoreColumnLooks.score,
  Tier: scoreColumnLooks.tier,
  Coverage: scoreColumnLooks.coverage,
  Low: scoreColumnLooks.score,
  High: scoreColumnLooks.score,
  Exclusion: scoreColumnLooks.exclusion,
  'Next action': scoreColumnLooks.action,
  Explanation: scoreColumnLooks.explanation,
};

const plain = { bold: false, ground: null, color: colors.text } as const;

/** Formulas calculate: their texts are none that a format has to keep. */
function dress(
  sheet: Sheet,
  list: List,
  all: Area,
  headers: readonly string[],
  { tiers }: Definition,
  looks: Looks,
): void {
  const { headerRow } = list;
  const columns = headers.flatMap((header, index) => {
    const look = given[header];
    return look === undefined ? [] : [{ column: all.column - 1 + index, header, look }];
  });
  dressColumns(sheet, headerRow, columns, lastDataColumn(list), false, looks);
  const count = sheet.maxRows() - headerRow;
  const area = (column: number): Area => {
    return { row: headerRow + 1, column: column + 1, rows: count, columns: 1 };
  };
  for (const format of ['0.0', '0%'] as const) {
    const those = columns.filter(({ look }) => look.format === format);
    const areas = those.map(({ column }) => area(column));
    looks.attempt('number formats', () => sheet.format(areas, format));
  }
  const at = (header: string) => columns.find((one) => one.header === header)?.column;
  const [tier, action] = [at('Tier'), at('Next action')];
  if (tier === undefined) return;
  const rules = tierRules(
    tiers,
    { tier, ...(action === undefined ? {} : { action }) },
    {
      from: headerRow + 1,
      count,
    },
  );
  const within = Array.from({ length: all.columns }, (_, index) => area(all.column - 1 + index));
  looks.attempt('colours and widths', () => sheet.setColors(rules, within, tierRuleStyles));
}

/** @example cellsOf([12, 13, 14], 1) // 'M1:O1' */
function cellsOf(columns: readonly number[], row: number): string {
  const cells = columns.map((column) => `${columnLetters(column)}${row}`);
  const isUnbroken = columns.every((column, index) => column === (columns[0] ?? 0) + index);
  if (!isUnbroken) return cells.join(', ');
  return [...new Set([cells[0], cells[cells.length - 1]])].join(':');
}

function valuesHeader({ values, headerRow, scores }: List, name: string): string {
  const tier = scores.find((one) => one.header === 'ICP Tier' && one.name === fold(name));
  return tier === undefined ? '' : String(values[headerRow - 1]?.[tier.column]);
}
