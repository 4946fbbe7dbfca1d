import { formula } from './univer';

/** Stands for "to the last row" in a range: the last row that Univer reckons with. */
const BOTTOM = 1_048_576;
/** A row from here on stands for the bottom, moved by rows that were inserted or deleted. */
const NEAR_BOTTOM = 500_000;
const OPEN_RANGE =
  /((?:'(?:[^']|'')*'|[\w.]+)!)?(\$?[A-Za-z]{1,3}\$?[0-9]+):(\$?[A-Za-z]{1,3})(?![\w$(!])/g;
const CLOSED_RANGE = /(:\$?[A-Za-z]{1,3})\$?([0-9]{6,7})(?![\w(!])/g;
const TEXT_LITERAL = /("(?:[^"]|"")*")/;

let understood = false;

/**
 * Teaches Univer ranges that are open at the bottom, `A2:L`, which it silently misreads: they are
 * given a last row for the engine only (the cell's formula stays as typed), and that row is cut to
 * the grid when the range is looked at. The same where formulas are rewritten because rows or
 * columns moved. Relies on internals of Univer 0.25.1.
 */
export function understandOpenRanges(): void {
  if (understood) return;
  understood = true;
  closeWhereParsed();
  openWhereWritten();
  cutToGrid();
}

/** @example closeOpenRanges('=SUM(A2:L)') === '=SUM(A2:L1048576)' */
export function closeOpenRanges(text: string): string {
  if (!text.includes(':')) return text;
  return outsideTexts(text, (part) => part.replace(OPEN_RANGE, `$1$2:$3${BOTTOM}`));
}

/** @example openClosedRanges('=SUM(A3:L1048577)') === '=SUM(A3:L)' */
export function openClosedRanges(text: string): string {
  if (!text.includes(':')) return text;
  return outsideTexts(text, (part) =>
    part.replace(CLOSED_RANGE, (whole, column: string, row: string) =>
      Number(row) >= NEAR_BOTTOM ? column : whole,
    ),
  );
}

function closeWhereParsed(): void {
  const builder = formula.LexerTreeBuilder.prototype;
  const { treeBuilder, sequenceNodesBuilder } = builder;
  builder.treeBuilder = function build(text, ...rest) {
    return treeBuilder.call(this, closeOpenRanges(text), ...rest);
  };
  builder.sequenceNodesBuilder = function build(text) {
    return sequenceNodesBuilder.call(this, closeOpenRanges(text));
  };
}

function openWhereWritten(): void {
  const exported = formula as { generateStringWithSequence: typeof write };
  const write = formula.generateStringWithSequence;
  exported.generateStringWithSequence = (nodes) => openClosedRanges(write(nodes));
  const builder = formula.LexerTreeBuilder.prototype;
  const { moveFormulaRefOffset } = builder;
  builder.moveFormulaRefOffset = function move(...args) {
    return openClosedRanges(moveFormulaRefOffset.apply(this, args));
  };
}

function cutToGrid(): void {
  const reference = formula.BaseReferenceObject.prototype;
  const { getRangePosition } = reference;
  reference.getRangePosition = function position() {
    const range = getRangePosition.call(this);
    if (range.endRow >= NEAR_BOTTOM) range.endRow = this.getActiveSheetRowCount() - 1;
    return range;
  };
}

function outsideTexts(text: string, change: (part: string) => string): string {
  return text
    .split(TEXT_LITERAL)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}
