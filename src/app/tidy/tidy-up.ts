import { configSheetName } from '../../definition/names';
import type { TidyStep } from '../../definition/sheet/tidy/tidy-step';
import { applySteps } from '../config-sheet/apply-steps';
import { configColors } from '../config-sheet/color-rules';
import { renewedLook } from '../config-sheet/look';
import { moveToSections, rangesAbove } from '../config-sheet/name-config';
import { versionStatus, writeStatus } from '../config-sheet/status';
import { loadDefinition } from '../load-definition';
import { decorate, type Looks, openLooks } from '../looks';
import type { Outside } from '../outside';
import { quietly } from '../quietly';
import { settle } from '../settle';
import { presentVersion } from '../versions/current-version';
import type { Sheet } from '../workbook';
import { allNotes, layNotes } from './lay-notes';
import { layRules } from './lay-rules';
import { isTidy, type OpenTidy, openTidy } from './open-tidy';
import { type Done, takeBack } from './take-back';
import { words } from './words';

/** What a person was asked about. */
export interface OfferedTidy {
  readonly name: string;
  /** How the sheet stood then. */
  readonly print: string;
}

/** What a person is asked before anything is written. */
export interface AskedTidy {
  readonly text: string;
  readonly offer: OfferedTidy;
}

/**
 * Says what tidying up a config sheet would do; nothing is written, but for a
 * save that was cut off.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @throws Where it is not there or broken, or can't be tidied whole.
 * @example askTidy(outside, '').text // 'ICP Config is laid out as a new one: …'
 */
export function askTidy(outside: Outside, name: string): AskedTidy {
  const settled = outside.exclusively(() => settle(outside));
  const opened = openTidy(outside.workbook, name);
  const { sheet, plan, print } = opened;
  const asked = isTidy(opened) ? words.askLooks(sheet.name) : words.ask(sheet.name, plan.carried);
  return { text: [settled, asked].filter(Boolean).join('\n\n'), offer: { name, print } };
}

/** What was done, and what could not be done besides. */
export interface Tidied {
  readonly said: string;
  readonly remarks: readonly string[];
}

/**
 * Lays a config sheet out as a new one, whole or not at all: sections and columns are moved so that
 * what points at them follows, and between any two calls the sheet reads as the same definition. Where
 * a call fails all is put back.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param offered - What a person agreed to.
 * @throws Where the sheet was changed since, or what made a call fail.
 */
export function tidyUp(outside: Outside, offered: OfferedTidy): Tidied {
  const { workbook } = outside;
  const opened = openTidy(workbook, offered.name);
  const { sheet, plan, print } = opened;
  if (print !== offered.print) throw new Error(words.changed(configSheetName(offered.name)));
  const wasTidy = isTidy(opened);
  if (!wasTidy) arrange(outside, offered.name, opened);
  const looks = openLooks();
  if (wasTidy) {
    looks.attempt('data validations', () => layRules(sheet, plan.grid));
    looks.attempt('colours and widths', () => layNotes(sheet, allNotes(plan.grid, plan.notes)));
  }
  looks.attempt('colours and widths', () => dress(sheet, looks));
  quietly(() => tellVersion(outside, offered.name));
  const said = wasTidy ? words.looksDone(sheet.name) : words.done(sheet.name, plan.carried);
  return { said, remarks: looks.remarks() };
}

function dress(sheet: Sheet, looks: Looks): void {
  const grid = sheet.values();
  decorate(sheet, renewedLook(grid), looks);
  const colors = configColors(grid);
  const { rows, columns } = sheet.used();
  const all = { row: 1, column: 1, rows, columns };
  sheet.setColors(
    colors,
    [all],
    colors.map(({ style }) => style),
  );
}

/** @throws What made a call fail; the sheet is as it was then, or reads as it did. */
function arrange({ workbook }: Outside, name: string, opened: OpenTidy): void {
  const { sheet, state, plan, meaning } = opened;
  const { rows, columns } = sheet.used();
  const formats = sheet.numberFormats({ row: 1, column: 1, rows, columns });
  const done: Done = { steps: [], formats, isNaming: false };
  const make = (step: TidyStep) => {
    done.steps.push(step);
    applyStep(sheet, step);
  };
  try {
    plan.moves.forEach(make);
    layRules(sheet, plan.grid);
    layNotes(sheet, allNotes(plan.grid, plan.notes));
    plan.writes.forEach(make);
    workbook.flush();
    if (meaning(sheet.values()) !== meaning(state.grid)) {
      throw new Error(words.otherDefinition(sheet.name));
    }
    done.isNaming = true;
    moveToSections(workbook, sheet, rangesAbove(workbook, name, sheet));
    workbook.flush();
  } catch (error) {
    if (takeBack(workbook, opened, done)) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`${said} ${words.halfway(sheet.name)}`);
  }
}

function applyStep(sheet: Sheet, step: TidyStep): void {
  if (step.kind === 'moveCells') sheet.moveCells(step.from, step.row, step.column);
  else if (step.kind === 'insertColumns') sheet.insertColumns(step.after, step.count);
  else applySteps(sheet, [step]);
}

function tellVersion(outside: Outside, name: string): void {
  const loaded = loadDefinition(outside.workbook, name, outside.clock);
  writeStatus(outside.workbook, name, versionStatus(presentVersion(outside, name, loaded)), {
    ...(loaded.grid && { grid: loaded.grid }),
  });
}
