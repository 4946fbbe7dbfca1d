import type { Misfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { parseDay } from '../../engine/values/day';
import { fold } from '../../engine/values/fold';
import { dayNumber, isoDay } from '../../engine/values/iso-day';
import { expectations, misfit } from '../messages';
import { isBlankCell } from './blocks';
import { type CellContext, isDate, type Kind } from './kind';

const FIRST_DAY = dayNumber(1900, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** A day as days since 1970-01-01: a date cell or a text that operators read as one; blank is `undefined`. */
export const optionalDay: Kind<number | undefined> = {
  cell: 'date',
  neutral: undefined,
  rule: { type: 'date' },
  read(cell, context) {
    if (isBlankCell(cell)) return undefined;
    const day = dayOf(cell, context);
    return checkDay(day) ?? day;
  },
  write: (day) => (day === undefined ? '' : isoDay(day)),
  check: checkDay,
};

function dayOf(cell: Cell, context: CellContext): number {
  if (isDate(cell)) return context.dayOf(cell);
  return typeof cell === 'string' ? parseDay(fold(cell)) : Number.NaN;
}

function checkDay(day: number | undefined): Misfit | undefined {
  if (day === undefined) return undefined;
  const fits = Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
  return fits ? undefined : misfit(expectations.day);
}
