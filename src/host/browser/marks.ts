import type { Univer } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import {
  DataValidationCacheService,
  DataValidationModel,
  DataValidatorRegistryScope,
  DataValidatorRegistryService,
} from '@univerjs/preset-sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { SheetMarks } from '../core/api';
import { parseReference } from '../core/cells/a1';
import { formatRules } from './format-rules';
import { validationRules } from './validation-rules';

type Run = (id: string, params: object) => void;

interface Target {
  readonly univer: Univer;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly run: Run;
}

/** Draws what tabs have beside their cells; a tab is given by Univer's id of it. */
export interface DrawnMarks {
  set(subUnitId: string, marks: SheetMarks): void;
  /** Draws all again as they were set. */
  redraw(): void;
}

/**
 * Notes, drop-downs and boxes, conditional formats, and a red corner where a cell holds what its
 * validation does not allow. Nothing of it is sent back.
 *
 * @param runHere runs a mutation on this page only
 */
export function drawnMarks(univer: Univer, unitId: string, runHere: Run): DrawnMarks {
  const known = new Map<string, SheetMarks>();
  const invalid = new Map<string, ReadonlySet<string>>();

  function set(subUnitId: string, marks: SheetMarks): void {
    const run: Run = (id, params) => runHere(id, { unitId, subUnitId, ...params });
    const target = { univer, unitId, subUnitId, run };
    const before = invalid.get(subUnitId) ?? new Set();
    const now = new Set(marks.invalid.map(cellKey));
    known.set(subUnitId, marks);
    invalid.set(subUnitId, now);
    letServerJudge(target, invalid);
    drawNotes(target, marks);
    drawValidations(target, marks);
    drawFormats(target, marks);
    judgeAgain(target, [...now, ...before]);
  }

  return {
    set,
    redraw: () => {
      for (const [subUnitId, marks] of known) set(subUnitId, marks);
    },
  };
}

function drawNotes({ univer, unitId, subUnitId, run }: Target, { notes }: SheetMarks): void {
  if (document.activeElement instanceof HTMLTextAreaElement) return;
  const present = univer.__getInjector().get(SheetsNoteModel).getSheetNotes(unitId, subUnitId);
  const texts = new Map(
    [...(present?.values() ?? [])].map((one) => [`${one.row},${one.col}`, one]),
  );
  for (const [address, note] of Object.entries(notes)) {
    const key = cellKey(address);
    const [row, col] = key.split(',').map(Number);
    const id = texts.get(key)?.id ?? key;
    if (texts.get(key)?.note !== note) {
      const size = { width: 240, height: noteHeight(note) };
      run('sheet.mutation.update-note', {
        sheetId: subUnitId,
        row,
        col,
        note: { id, row, col, note, ...size },
      });
    }
    texts.delete(key);
  }
  for (const { row, col } of texts.values()) {
    run('sheet.mutation.remove-note', { sheetId: subUnitId, row, col });
  }
}

function drawValidations({ univer, unitId, subUnitId, run }: Target, marks: SheetMarks): void {
  const model = univer.__getInjector().get(DataValidationModel);
  const wanted = validationRules(marks);
  const ids = new Set(wanted.map(({ uid }) => uid));
  const present = new Set(model.getRules(unitId, subUnitId).map(({ uid }) => uid));
  const gone = [...present].filter((uid) => !ids.has(uid));
  const rule = wanted.filter(({ uid }) => !present.has(uid));
  if (gone.length > 0)
    run('data-validation.mutation.removeRule', { ruleId: gone, source: 'patched' });
  if (rule.length > 0) run('data-validation.mutation.addRule', { rule, source: 'patched' });
}

/** The last that is added comes first. */
function drawFormats({ univer, unitId, subUnitId, run }: Target, marks: SheetMarks): void {
  const model = univer.__getInjector().get(ConditionalFormattingRuleModel);
  const wanted = formatRules(marks);
  const present = model.getSubunitRules(unitId, subUnitId) ?? [];
  const ids = (rules: readonly { readonly cfId: string }[]) => rules.map(({ cfId }) => cfId).join();
  if (ids(wanted) === ids(present)) return;
  for (const { cfId } of [...present]) run('sheet.mutation.delete-conditional-rule', { cfId });
  for (const rule of wanted.toReversed()) run('sheet.mutation.add-conditional-rule', { rule });
}

/** Whether a cell holds what it may is what the server says, not what Univer finds. */
function letServerJudge(
  { univer }: Target,
  invalid: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const registry = univer.__getInjector().get(DataValidatorRegistryService);
  for (const validator of registry.getValidatorsByScope(DataValidatorRegistryScope.SHEET) ?? []) {
    validator.validator = async ({ subUnitId, row, column }) =>
      !invalid.get(subUnitId)?.has(`${row},${column}`);
  }
}

function judgeAgain({ univer, unitId, subUnitId }: Target, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const ranges = keys.map((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { startRow: row, endRow: row, startColumn: column, endColumn: column };
  });
  const cache = univer.__getInjector().get(DataValidationCacheService);
  cache.markRangeDirty(unitId, subUnitId, ranges);
}

/** As high as its lines of about 34 letters need, up to a third of a page. */
function noteHeight(note: string): number {
  const lines = note.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 34), 0);
  return Math.min(260, 24 + lines * 20);
}

/** A cell as Univer counts, from 0. @example cellKey('B3') === '2,1' */
function cellKey(address: string): string {
  const { row = 1, column = 1 } = parseReference(address) ?? {};
  return `${row - 1},${column - 1}`;
}
