import type { IfMissing } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { expectations, misfit } from '../messages';
import { isBlankCell } from './blocks';
import type { Kind } from './kind';

const YES_NO: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  false: false,
  no: false,
};

/** TRUE or FALSE, as a checkbox or in words; `blank` is what an empty cell means. */
export function yesNo(blank: boolean | undefined): Kind<boolean> {
  return {
    cell: 'boolean',
    neutral: false,
    rule: { type: 'checkbox' },
    read(cell) {
      if (typeof cell === 'boolean') return cell;
      return (isBlankCell(cell) ? blank : YES_NO[fold(String(cell))]) ?? misfit(expectations.yesNo);
    },
    write: (value) => value,
    check: () => undefined,
  };
}

/** yes, no, or blank where nobody has said. */
export const yesNoOrBlank: Kind<boolean | undefined> = {
  cell: 'text',
  neutral: undefined,
  rule: { type: 'oneOf', options: ['yes', 'no'] },
  read: (cell) =>
    isBlankCell(cell)
      ? undefined
      : (YES_NO[fold(String(cell))] ?? misfit(expectations.oneOf(['yes', 'no']))),
  write: (value) => (value === undefined ? '' : value ? 'yes' : 'no'),
  check: () => undefined,
};

/** One of a few words, read without case. */
export function choice<const T extends string>(options: readonly [T, ...T[]]): Kind<T> {
  const expected = expectations.oneOf(options);
  const known = new Map<string, T>(options.map((option) => [fold(option), option]));
  return {
    cell: 'text',
    neutral: options[0],
    rule: { type: 'oneOf', options },
    read: (cell) => known.get(fold(String(cell))) ?? misfit(expected),
    write: (value) => value,
    check: (value) => (known.get(fold(value)) === value ? undefined : misfit(expected)),
  };
}

/** What unknown cells do: leave the score, or count as not met. */
export const ifMissing: Kind<IfMissing> = choice(['skip', 'no']);

/** What a criterion does where its cell is unknown; blank stands for the setting. */
export const ifMissingOrSetting: Kind<IfMissing> = {
  ...ifMissing,
  read: (cell, context) => (isBlankCell(cell) ? context.ifMissing : ifMissing.read(cell, context)),
  write: (value, context) => (value === context.ifMissing ? '' : value),
};
