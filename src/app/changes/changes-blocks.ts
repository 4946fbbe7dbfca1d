import { count, signed } from '../../engine/figures';
import type { Block } from '../report/block';
import type { BlockLook } from '../report/parts';
import type { RowLink } from '../report/row-link';
import type { ChangedAccount, Changes } from './changes';
import { words } from './words';

/** A block for analysts, and how it becomes rows. */
export interface AnalystBlock extends Omit<BlockLook, 'widths'> {
  readonly block: Block;
}

/** What stands below for analysts, from the top down; blocks without rows are left out. */
export function changesBlocks(changes: Changes, link: RowLink): AnalystBlock[] {
  const { entered, left, moved } = changes;
  const all = [entered, left, moved].flatMap(({ largest }) => largest);
  const total = entered.total + left.total + moved.total;
  const blocks: readonly AnalystBlock[] = [
    { block: bridgeBlock(changes), table: 'bridge' },
    { block: migrationBlock(changes) },
    { block: linesBlock(words.blocks.definition, words.columns.change, changes.definition) },
    { block: cellsBlock(changes) },
    { block: accountsBlock(all, total, link), isFolded: true },
  ];
  return blocks.filter(({ block }) => block.rows.length > 0);
}

function bridgeBlock(changes: Changes): Block {
  const [before, now] = changes.inIcp;
  return {
    title: words.blocks.bridge,
    columns: [
      [words.columns.source, 'text'],
      [words.columns.entered, 'count'],
      [words.columns.left, 'count'],
    ],
    rows: changes.bridge
      .filter(isTold)
      .map((line) => [words.shortSource[line.source], line.entered, -line.left]),
    note: words.adds(count(before), count(now), changes.unmatched[1] - changes.unmatched[0]),
  };
}

/** Few definitions have overrides. */
function isTold({ source, entered, left }: Changes['bridge'][number]): boolean {
  return source !== 'override' || entered + left > 0;
}

function migrationBlock({ migration: { before, now, counts } }: Changes): Block {
  return {
    title: words.blocks.migration,
    columns: [['Tier', 'text'], ...now.map((tier) => [tier, 'count'] as const)],
    rows: before.map((tier, row) => [tier, ...(counts[row] ?? [])]),
  };
}

function linesBlock(title: string, header: string, lines: readonly string[]): Block {
  return { title, columns: [[header, 'text']], rows: lines.map((line) => [line]) };
}

function cellsBlock({ cells }: Changes): Block {
  return {
    title: words.blocks.cells,
    columns: [
      ['Field', 'text'],
      ['Accounts', 'count'],
    ],
    rows: cells,
  };
}

/** Each account with the points of each cause. */
function accountsBlock(all: readonly ChangedAccount[], total: number, link: RowLink): Block {
  const points = (one: ChangedAccount, of: number) =>
    of === 0 ? '' : `${signed(of, 1)}${one.measure === 'coverage' ? ' % known' : ''}`;
  return {
    title: words.blocks.accounts(all.length, total),
    columns: [
      [words.columns.account, 'text'],
      [words.columns.before, 'text'],
      [words.columns.now, 'text'],
      [words.shortSource.data, 'text'],
      [words.shortSource.definition, 'text'],
      [words.shortSource.time, 'text'],
      [words.columns.row, 'formula'],
      [words.columns.because, 'text'],
    ],
    rows: all.map((one) => [
      one.account,
      one.before,
      one.now,
      points(one, one.points.data),
      points(one, one.points.definition),
      points(one, one.points.time),
      one.row === undefined ? '' : link(one.row),
      one.because,
    ]),
  };
}
