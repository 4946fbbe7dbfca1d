import { callsIn } from '../formulas/calls';
import { outputs } from '../formulas/outputs';
import type { Area } from '../workbook';

/** Formulas side by side, and where they stand. */
export interface Block extends Area {
  readonly formulas: readonly (readonly string[])[];
}

/** Texts and names of tabs, which stay as they are; and names of functions. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\w.]+(?=\s*\()/g;

/**
 * A formula that means the same but reads otherwise, which is why Sheets calculates it again: with
 * one space after its `=`, or without it. What a Recalculate of version 0.1.0 left behind where it
 * was cut off, `ICP_AGAIN_SCORE(`, is put right.
 *
 * @returns `undefined` where the formula calls no function of ours.
 * @example again('=ICP_SCORE(A2:L2)') // '= ICP_SCORE(A2:L2)', and the other way round
 */
export function again(formula: string): string | undefined {
  const repaired = formula.replace(TOKEN, withoutAside);
  if (callsIn(repaired).length === 0) return undefined;
  if (repaired !== formula) return repaired;
  return formula.startsWith('= ') ? `=${formula.slice(2)}` : `= ${formula.slice(1)}`;
}

function withoutAside(token: string): string {
  const name = token.toUpperCase().replace(/^ICP_AGAIN_/, 'ICP_');
  return /^ICP_AGAIN_/i.test(token) && name in outputs ? name : token;
}

/**
 * All formulas of a tab that call functions of ours as they are to be written, in as few blocks as
 * filled-down columns and filled-right rows are; nothing but such formulas is in them.
 *
 * @param formulas - Of the tab from A1 on, `''` where there is none.
 */
export function blocksAgain(formulas: readonly (readonly string[])[]): Block[] {
  const blocks: Block[] = [];
  const width = Math.max(0, ...formulas.map((row) => row.length));
  for (let column = 1; column <= width; column++) {
    for (const run of runsOf(formulas.map((row) => again(row[column - 1] ?? '')))) {
      const { row, texts } = run;
      const left = blocks.findIndex(
        (block) =>
          block.row === row &&
          block.rows === texts.length &&
          block.column + block.columns === column,
      );
      const beside = blocks[left];
      const block = {
        row,
        column: beside?.column ?? column,
        rows: texts.length,
        columns: (beside?.columns ?? 0) + 1,
        formulas: texts.map((text, index) => [...(beside?.formulas[index] ?? []), text]),
      };
      blocks.splice(beside === undefined ? blocks.length : left, 1, block);
    }
  }
  return blocks;
}

interface Run {
  readonly row: number;
  readonly texts: string[];
}

function runsOf(column: readonly (string | undefined)[]): Run[] {
  const runs: Run[] = [];
  for (const [index, text] of column.entries()) {
    if (text === undefined) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.texts.length === index + 1) last.texts.push(text);
    else runs.push({ row: index + 1, texts: [text] });
  }
  return runs;
}

/**
 * The two halves of a block, by rows or, where it has one, by columns.
 *
 * @returns Nothing where it is one cell.
 */
export function halves(block: Block): Block[] {
  const { row, column, rows, columns, formulas } = block;
  if (rows > 1) {
    const top = Math.floor(rows / 2);
    return [
      { ...block, rows: top, formulas: formulas.slice(0, top) },
      { ...block, row: row + top, rows: rows - top, formulas: formulas.slice(top) },
    ];
  }
  if (columns === 1) return [];
  const left = Math.floor(columns / 2);
  const cut = (from: number, to: number) => formulas.map((line) => line.slice(from, to));
  return [
    { ...block, columns: left, formulas: cut(0, left) },
    { ...block, column: column + left, columns: columns - left, formulas: cut(left, columns) },
  ];
}
