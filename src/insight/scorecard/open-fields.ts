import type { Reading } from '../../engine/values/reading';
import { type Checkpoint, unhurried } from '../checkpoint';
import { openColumns } from '../discovery/column';
import { type Sample, takeSample } from '../discovery/deal-sample';
import type { LabelledRows } from '../discovery/labelled-rows';
import { fieldReports } from '../discovery/usable-fields';
import { type AskedKind, askedAbout } from './asked';
import { encode } from './encode';
import type { Encoded } from './encoded';
import { chanceOf } from './gate';

/** A column that a person is asked about, and what was answered. */
export interface AskedField {
  readonly field: string;
  readonly kind: AskedKind;
  /** Why, in words. */
  readonly why: string;
  /** Whether it is searched: only where a person said so. */
  readonly isUsed: boolean;
}

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

/** What people said of columns: whether each is searched. */
export type Answers = ReadonlyMap<string, boolean>;

/**
 * Opens the columns of deals for every search there is: tells which can be searched and which a
 * person is asked about first, puts their cells into bins and tests each against luck.
 *
 * @param table - Won and lost rows.
 * @param reading - Today, and the words that stand for no value.
 * @param answers - A column that people said no to is left out; one that they said yes to is not
 *   asked about.
 * @param random - Gives numbers from 0 up to 1.
 * @param checkpoint - May end it.
 */
export function openFields(
  table: LabelledRows,
  reading: Reading,
  answers: Answers,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): OpenFields {
  const columns = openColumns(table, reading);
  const isRefused = (field: string) => answers.get(field) === false;
  const skip = new Set(table.headers.filter(isRefused));
  const reports = fieldReports(columns, skip, checkpoint);
  const usable = columns.flatMap((column, index) => {
    const kind = reports[index]?.kind;
    return kind === undefined ? [] : [{ column, kind }];
  });
  const sample = takeSample(
    table,
    usable.map(({ column }) => column),
  );
  const closedOn = table.labels.map((label) => label.closedOn);
  const outcomes = { ...sample, closedOn };
  const asked = usable.flatMap(({ column }): AskedField[] => {
    checkpoint();
    const found = askedAbout(column, outcomes);
    const { field } = column;
    return found === undefined ? [] : [{ field, ...found, isUsed: answers.get(field) === true }];
  });
  const isWaiting = new Set(asked.flatMap(({ field, isUsed }) => (isUsed ? [] : [field])));
  const tested = usable
    .filter(({ column }) => !isWaiting.has(column.field))
    .map(({ column, kind }) => {
      checkpoint();
      const encoded = encode(column, kind);
      return { encoded, chance: chanceOf(encoded, sample, random) };
    });
  const leftOut = reports.flatMap(({ field, leftOut: why }) =>
    why === '' ? [] : [{ field, why }],
  );
  return { tested, asked, leftOut, sample };
}
