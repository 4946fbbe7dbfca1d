import { type Shift, shiftIndex } from '../cells/shift';

/** A text that scripts keep with a tab or with one of its columns; people do not see it. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** 1-based; left out for the tab itself. */
  readonly column: number | undefined;
}

/** Where metadata are after columns came or went: those of a column that is gone go with it. */
export function shiftedMetadata(metadata: readonly Metadata[], shift: Shift): Metadata[] {
  if (shift.axis === 'row') return [...metadata];
  return metadata.flatMap((one) => {
    if (one.column === undefined) return [one];
    const column = shiftIndex(one.column, shift);
    return column === undefined ? [] : [{ ...one, column }];
  });
}
