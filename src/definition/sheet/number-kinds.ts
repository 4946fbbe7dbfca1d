import type { Misfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { expectations, misfit } from '../messages';
import { checked, type Kind } from './kind';

/** Limits of a number. */
interface NumberLimits {
  readonly from: number;
  readonly to: number;
  readonly whole?: boolean;
  /** Completes "… must be …" for one that is too small. */
  readonly tooSmall?: string;
}

/** A number cell, or a text that is nothing but a number. */
export function numberKind(limits: NumberLimits): Kind<number> {
  const { from, to, whole = false } = limits;
  const expected = whole ? expectations.wholeNumber(from, to) : expectations.number(from, to);
  const check = (value: number) =>
    value >= from && value <= to && (!whole || Number.isInteger(value))
      ? undefined
      : misfit((value < from && limits.tooSmall) || expected);
  return {
    cell: 'number',
    neutral: Number.NaN,
    rule: { type: 'number', from, to },
    read: (cell) => checked(numberOf(cell), check),
    write: (value) => value,
    check,
  };
}

/**
 * A score from which a tier begins: `80` or the text `80 %`. A number between 0 and 1 is refused: it
 * is what a sheet makes of a percentage, and no threshold that anybody means.
 */
export const threshold: Kind<number> = {
  cell: 'number',
  neutral: Number.NaN,
  rule: { type: 'number', from: 0, to: 100 },
  read: (cell) => checked(numberOf(percentOf(cell) ?? cell), checkThreshold),
  write: (value) => value,
  check: checkThreshold,
};

function checkThreshold(value: number): Misfit | undefined {
  if (value === 0 || (value >= 1 && value <= 100)) return undefined;
  return misfit(value > 0 && value < 1 ? expectations.smallThreshold : expectations.threshold);
}

const PERCENT = /^(.*\S)\s*[%％]$/;

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
  const percent = percentOf(cell);
  const value = numberOf(percent ?? cell);
  return percent !== undefined || value > 1 ? value / 100 : value;
}

/** The number before a percent sign, as text; a share and a threshold count alike from 0 to 100. */
function percentOf(cell: Cell): string | undefined {
  return typeof cell === 'string' ? PERCENT.exec(cell.trim())?.[1] : undefined;
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
