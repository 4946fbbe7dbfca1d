import type { Reading } from '../../engine/values/reading';
import { randomByKey } from '../../stats/random';
import { type Checkpoint, unhurried } from '../checkpoint';
import { openColumns } from '../discovery/column';
import { type Sample, takeSample } from '../discovery/deal-sample';
import type { LabelledRows } from '../discovery/labelled-rows';
import { fieldReports } from '../discovery/usable-fields';
import { type AskedField, askedFields } from './asked';
import { encode } from './encode';
import type { Encoded } from './encoded';
import { chanceOf } from './gate';

/** Deals of each outcome without which nothing is looked for. */
export const LEAST_OF_EACH = 10;

/** A column that is not searched, and why, in words. */
export interface UnsearchedField {
  readonly field: string;
  readonly why: string;
}

/** A field that is searched, and the chance that it tells as much by luck. */
export interface Tested {
  readonly encoded: Encoded;
  readonly chance: number;
}

/** The columns of some deals, those that are searched encoded and tested. */
export interface OpenFields {
  readonly tested: readonly Tested[];
  readonly asked: readonly AskedField[];
  readonly leftOut: readonly UnsearchedField[];
  readonly sample: Sample;
}

/**
 * Opens the columns of deals for every search there is: tells which can be searched and which a
 * person is asked about first, puts their cells into bins and tests each against luck.
 *
 * @param table - Won and lost rows.
 * @param reading - Today, and the words that stand for no value.
 * @param random - Gives numbers from 0 up to 1.
 * @param checkpoint - May end it.
 */
export function openFields(
  table: LabelledRows,
  reading: Reading,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): OpenFields {
  const columns = openColumns(table, reading);
  const reports = fieldReports(columns, table.answers, checkpoint);
  const usable = columns.flatMap((column, index) => {
    const kind = reports[index]?.kind;
    return kind === undefined ? [] : [{ column, kind }];
  });
  const sample = takeSample(
    table,
    usable.map(({ column }) => column),
  );
  const isRefused = (field: string) => table.answers.get(field) === false;
  const told = columns.filter(
    ({ field }, index) => reports[index]?.kind !== undefined || isRefused(field),
  );
  const asked = askedFields(told, sample, table.answers, checkpoint);
  const isWaiting = new Set(asked.flatMap(({ field, answer }) => (answer === true ? [] : [field])));
  const randomOf = randomByKey(random);
  const tested = usable
    .filter(({ column }) => !isWaiting.has(column.field))
    .map(({ column, kind }) => {
      checkpoint();
      const encoded = encode(column, kind);
      return { encoded, chance: chanceOf(encoded, sample, randomOf(column.field)) };
    });
  const leftOut = reports.flatMap(({ field, leftOut: why }) =>
    why === '' ? [] : [{ field, why }],
  );
  return { tested, asked, leftOut, sample };
}
