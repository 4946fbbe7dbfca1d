import type { Definition } from '../../definition/definition';
import { fieldsOf } from '../../definition/fields';
import type { Version } from '../../definition/history';
import { shortNames } from '../../definition/short-names';
import { shareDown } from '../../engine/figures';
import { isFillIn } from '../../engine/fill-in';
import { heldTier } from '../../engine/held-tier';
import type { Cell } from '../../engine/model';
import { isShortReason } from '../../engine/short-reason';
import { shown } from '../../engine/shown';
import { EXCLUDED, LEAVE_OUT, NEEDS_DATA, tierIndex, tierName } from '../../engine/tiers';
import { fold } from '../../engine/values/fold';
import { words } from '../../engine/words';
import { ownerNames } from '../../insight/routing/owner-names';
import { isFitBar } from '../look/fit-bar';

import { versionLabel } from '../versions/version-label';
import type { ColumnMarked } from '../workbook';
import { isHeldReason } from './held-reason';
import type { Cells } from './output-columns';
import { isOverrideReason } from './override-reason';
import {
  parseOwnHeader,
  parseTestHeader,
  type ScoreHeader,
  STAMP,
  type TestHeader,
} from './own-header';
import { readDue } from './read-due';

/** The marks of a tab, by whose their columns are now. */
export interface HeldMarks {
  /** On columns of Score accounts and of field tests. */
  readonly held: readonly ColumnMarked[];
  /** On columns that a person renamed and filled: they are theirs, and the mark says nothing. */
  readonly released: readonly ColumnMarked[];
}

interface Asked {
  readonly versions: () => readonly Version[];
  readonly values: () => Cells['values'];
}

/**
 * Tells the columns that Score accounts wrote from those that a person took over. Under the header
 * that it was given a marked column is ours. Under another one it is ours as long as each of its
 * cells is what the version in its row writes: a tier of that version, a score of that tier and so
 * on; sorted, moved and with rows less it still is. One cell that no version writes makes it theirs.
 *
 * Rule: README, Own columns and own tabs.
 *
 * @param marks - On columns of the tab.
 * @param cells - The tab from A1.
 * @param headerRow - 1-based.
 * @param asked - All versions, and all rows of the tab where `cells` are only the first; needed only
 *   where a column has another header.
 */
export function heldMarks(
  marks: readonly ColumnMarked[],
  cells: Cells,
  headerRow: number,
  asked: Asked,
): HeldMarks {
  const headers = cells.values[headerRow - 1] ?? [];
  const isRenamed = ({ column, value }: ColumnMarked) => {
    const parse = parseTestHeader(value) === undefined ? parseOwnHeader : parseTestHeader;
    const [own, now] = [parse(value), parse(headers[column])];
    return own !== undefined && (own.header !== now?.header || own.name !== now.name);
  };
  if (!marks.some(isRenamed)) return { held: marks, released: [] };
  const versions = asked.versions();
  const all = { values: asked.values(), formulas: cells.formulas };
  const isOurs = (mark: ColumnMarked) =>
    !isRenamed(mark) || isWritten(mark, marks, all, headerRow, versions);
  const ours = new Set(marks.filter(isOurs));
  return { held: [...ours], released: marks.filter((mark) => !ours.has(mark)) };
}

/** What stands in a row beside a cell, `''` where there is no such column. */
interface Beside {
  readonly tier: string;
}

/** Whether a version writes a cell that is not blank. */
type Writes = (cell: Cell, definition: Definition, beside: Beside) => boolean;

const isNumber = (cell: Cell): cell is number => typeof cell === 'number';
const isText = (cell: Cell) => typeof cell === 'string';
const isScore = (cell: Cell): cell is number =>
  isNumber(cell) && cell >= 0 && cell <= 100 && shown(cell) === cell;
const isDay = (cell: Cell) => !Number.isNaN(readDue(cell, () => 0));
const isShare = (cell: Cell): cell is number => isNumber(cell) && cell >= 0 && cell <= 1;

/** Whether an override may have given a tier: then the score says nothing of it. */
function isOverridden({ overrides }: Definition, tier: string): boolean {
  return overrides.some((one) => one.tier === tier);
}

const writers: Readonly<Record<ScoreHeader, Writes>> = {
  'ICP Score': (cell, definition, { tier }) => {
    const { tiers, settings } = definition;
    if (!isScore(cell)) return false;
    if (tier === EXCLUDED) return cell === 0;
    if (isOverridden(definition, tier)) return true;
    const held = heldTier(tiers, tierIndex(tiers, cell), cell, tier, settings.tierMargin);
    return tier === '' || tierName(tiers, held) === tier;
  },
  'ICP Fit': (cell) => isFitBar(cell),
  'ICP Tier': (cell, { tiers }) => isTier(tiers, String(cell)),
  'ICP Coverage': (cell, definition, { tier }) => {
    const { tiers, settings } = definition;
    if (!isShare(cell)) return false;
    const isScored = tiers.some(({ name }) => name === tier) && !isOverridden(definition, tier);
    return !isScored || cell >= shareDown(settings.minimumCoverage);
  },
  'ICP Reason': (cell, definition) => {
    const { names, long } = reasonWords(definition);
    const said = String(cell);
    if (isShortReason(said, names) || isHeldReason(said) || isOverrideReason(said)) return true;
    const text = inWords(said);
    return long.some((word) => text.includes(word));
  },
  'ICP Next Action': (cell, definition, { tier }) => {
    if (tier === NEEDS_DATA || tier === '') {
      const fields = fieldsOf(definition).map(({ name }) => name);
      if (isFillIn(String(cell), fields)) return true;
    }
    if ((tier === EXCLUDED || tier === '') && cell === LEAVE_OUT) return true;
    return definition.tiers.some(
      (one) =>
        (one.nextAction === cell || one.customerAction === cell) &&
        (tier === '' || one.name === tier),
    );
  },
  'ICP Owner': (cell, definition) => ownerNames(definition).has(fold(String(cell))),
  'ICP Due': isDay,
  'ICP Version': () => true,
  'ICP Scored At': (cell) => STAMP.test(String(cell)),
};

function isWritten(
  mark: ColumnMarked,
  marks: readonly ColumnMarked[],
  { values, formulas }: Cells,
  headerRow: number,
  versions: readonly Version[],
): boolean {
  const test = parseTestHeader(mark.value);
  if (test !== undefined) {
    const cells = values.slice(headerRow).map((row) => row[mark.column] ?? '');
    return cells.every((cell) => isTestCell(test.header, cell, versions));
  }
  const own = parseOwnHeader(mark.value);
  if (own === undefined) return true;
  const { header, name } = own;
  const isWritten = cellsWritten(versions, name);
  const columnOf = (wanted: ScoreHeader) =>
    marks.find(({ value }) => {
      const other = parseOwnHeader(value);
      return other?.header === wanted && other.name === name;
    })?.column ?? -1;
  const [versionColumn, tierColumn] = [columnOf('ICP Version'), columnOf('ICP Tier')];
  return values.slice(headerRow).every((row, index) => {
    if ((formulas[headerRow + index]?.[mark.column] ?? '') !== '') return false;
    return isWritten(header, row[mark.column] ?? '', row[versionColumn], row[tierColumn]);
  });
}

/** Whether a field test may have written a cell; of versions of whatever definition. */
export function isTestCell(
  header: TestHeader,
  cell: Cell,
  versions: readonly Pick<Version, 'definition'>[],
): boolean {
  if (cell === '') return true;
  if (header === 'ICP Test Arm') return cell === 'A' || cell === 'B';
  return versions.some(({ definition }) => isTier(definition.tiers, String(cell)));
}

/**
 * Tells cells that Score accounts writes from those that a person typed: a cell is ours where the
 * version that its row names could write it, or any version where its row names none that is known.
 */
function cellsWritten(versions: readonly Version[], name: string) {
  const ofName = versions.filter(({ icp }) => fold(icp) === name);
  const byLabel = new Map(ofName.map((one) => [versionLabel(one.icp, one.version), one]));
  const all = ofName.map(({ definition }) => definition);
  return (header: ScoreHeader, cell: Cell, version: Cell = '', tier: Cell = ''): boolean => {
    if (header === 'ICP Version') return cell === '' || byLabel.has(String(cell));
    const labelled = byLabel.get(String(version));
    return isWrittenBy(labelled === undefined ? all : [labelled.definition], header, cell, tier);
  };
}

/**
 * Whether Score accounts writes a cell by one of these definitions.
 *
 * @param tier - What stands in its row, `''` where that is not known.
 * @example isWrittenBy([definition], 'ICP Tier', 'VIP', 'VIP') // false
 */
export function isWrittenBy(
  definitions: readonly Definition[],
  header: ScoreHeader,
  cell: Cell,
  tier: Cell,
): boolean {
  if (cell === '') return true;
  const named = String(tier);
  return definitions.some((definition) =>
    writers[header](cell, definition, { tier: isTier(definition.tiers, named) ? named : '' }),
  );
}

const forms: Readonly<Record<ScoreHeader, (cell: Cell, tier: Cell) => boolean>> = {
  'ICP Score': (cell, tier) => isScore(cell) && (tier !== EXCLUDED || cell === 0),
  'ICP Fit': (cell) => isFitBar(cell),
  'ICP Tier': isText,
  'ICP Coverage': isShare,
  'ICP Reason': isText,
  'ICP Next Action': isText,
  'ICP Owner': isText,
  'ICP Due': isDay,
  'ICP Version': isText,
  'ICP Scored At': (cell) => STAMP.test(String(cell)),
};

/**
 * Whether a cell has the form of what Score accounts writes, by whatever definition.
 *
 * @param tier - What stands in its row.
 * @example hasForm('ICP Score', 120, 'VIP') // false
 */
export function hasForm(header: ScoreHeader, cell: Cell, tier: Cell): boolean {
  return cell === '' || forms[header](cell, tier);
}

function isTier(tiers: Definition['tiers'], text: string): boolean {
  return text === EXCLUDED || text === NEEDS_DATA || tiers.some(({ name }) => name === text);
}

/** What reasons say: short ones the names of criteria, those of earlier versions any of `long`. */
interface ReasonWords {
  readonly names: readonly string[];
  readonly long: readonly string[];
}

const knownWords = new WeakMap<Definition, ReasonWords>();

/** A long reason names at least one of the fields, or why an account is excluded. */
function reasonWords(definition: Definition): ReasonWords {
  const known = knownWords.get(definition);
  if (known !== undefined) return known;
  const named = [
    ...fieldsOf(definition).map(({ name }) => name),
    ...definition.exclusions.map(({ reason }) => reason),
    words.nothingKnown,
    words.noCriterion,
  ];
  const long = named.map(inWords).filter((word) => word.trim() !== '');
  const found = { names: shortNames(definition.criteria), long };
  knownWords.set(definition, found);
  return found;
}

/** @example inWords('Visit: 3 days') // ' visit 3 days ' */
function inWords(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
