import type { Cell } from '../../engine/model';
import { expectations, misfit } from '../messages';
import type { Misfit } from '../problem';
import { checked, type Kind } from './kind';

/** Limits of a number; `expected` completes "… must be …". */
interface NumberLimits {
  readonly from: number;
  readonly to: number;
  readonly whole?: boolean;
  readonly expected?: string;
}

/** A number cell, or a text that is nothing but a number. */
export function numberKind(limits: NumberLimits): Kind<number> {
  const { from, to, whole = false } = limits;
  const expected =
    limits.expected ?? (whole ? expectations.wholeNumber(from, to) : expectations.number(from, to));
  const check = (value: number) =>
    value >= from && value <= to && (!whole || Number.isInteger(value))
      ? undefined
      : misfit(expected);
  return {
    cell: 'number',
    neutral: Number.NaN,
    rule: { type: 'number', from, to },
    read: (cell) => checked(numberOf(cell), check),
    write: (value) => value,
    check,
  };
}

const PERCENT = /^(.*\S)\s*%$/;

/** A share from 0 to 1: a percent cell, `80 %`, or 80. */
export const share: Kind<number> = {
  cell: 'percent',
  neutral: Number.NaN,
  rule: { type: 'number', from: 0, to: 1 },
  read: (cell) => checked(shareOf(cell), checkShare),
  write: (value) => value,
  check: checkShare,
};

function shareOf(cell: Cell): number {
  const percent = typeof cell === 'string' ? PERCENT.exec(cell.trim()) : null;
  const value = numberOf(percent?.[1] ?? cell);
  return percent || value > 1 ? value / 100 : value;
}

function checkShare(value: number): Misfit | undefined {
  return value >= 0 && value <= 1 ? undefined : misfit(expectations.share);
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell.trim() : '';
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}
