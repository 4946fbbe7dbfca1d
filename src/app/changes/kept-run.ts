import * as z from 'zod/mini';
import type { Definition } from '../../definition/definition';
import { parseSaved } from '../../definition/lift';
import type { Cell, ReadingContext } from '../../engine/model';
import { keptBody, keptHead, packKept } from './kept-text';
import { packCells, unpackCells } from './packed-cells';

z.config({ jitless: true });

/** A list that was made of a kept run. */
export interface KeptFor {
  /** Name of its target. */
  readonly target: string;
  /** Which accounts, in words. */
  readonly who: string;
  /** `2026-06-30 14:05` */
  readonly madeAt: string;
}

/** What is known of a kept run without reading it. */
export interface RunAbout {
  /** Counts the runs of a definition and tab; those of lists count together. */
  readonly number: number;
  /** The lists that were made of it; left out where Score accounts wrote it. */
  readonly lists?: readonly KeptFor[] | undefined;
  /** Name of the definition, `''` for the one in `ICP Config`. */
  readonly name: string;
  /** Number and name of the tab that was scored. */
  readonly tab: number;
  readonly tabName: string;
  /** As it stands beside the scores: `2026-06-30 09:00` and `v12`. */
  readonly scoredAt: string;
  readonly version: string;
  /** The day that counted as today, and the real one; days since 1970-01-01. */
  readonly asOf: number;
  readonly today: number;
  readonly decimalComma: boolean;
  readonly accounts: number;
  /** Of what follows, and in how many cells that stands. */
  readonly hash: string;
  readonly parts: number;
}

/** What a run of Score accounts read and wrote. */
export interface KeptRun
  extends Omit<RunAbout, 'number' | 'lists' | 'accounts' | 'hash' | 'parts'> {
  readonly definition: Definition;
  /** Header of the column that tells accounts apart, and its cells. */
  readonly keyHeader: string;
  readonly keys: readonly Cell[];
  /** The fields that the definition uses, and the cells of each, see `keptCell`. */
  readonly fields: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  /** What was written. */
  readonly tiers: readonly string[];
  readonly scores: readonly Cell[];
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** A date cell as it is kept: its day alone, which no change of the spreadsheet's zone moves. */
export function keptCell(cell: Cell, dayOf: ReadingContext['dayOf']): Cell {
  return typeof cell === 'object' ? new Date(dayOf(cell) * DAY) : cell;
}

/** The day of a date of a kept run. */
export function keptDay(date: Date): number {
  return date.getTime() / DAY;
}

const count = z.number().check(z.int(), z.minimum(0));
const keptFor = z.object({ target: z.string(), who: z.string(), madeAt: z.string() });
const aboutSchema = z.object({
  number: count,
  lists: z.optional(z.array(keptFor)),
  name: z.string(),
  tab: z.number(),
  tabName: z.string(),
  scoredAt: z.string(),
  version: z.string(),
  asOf: z.number(),
  today: z.number(),
  decimalComma: z.boolean(),
  accounts: count,
  hash: z.string(),
  parts: count,
});
const packedCell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.tuple([z.nullable(z.number())]),
]);
const packedCells = z.object({ cells: z.array(packedCell), codes: z.optional(z.string()) });
const bodySchema = z.object({
  definition: z.unknown(),
  keyHeader: z.string(),
  keys: packedCells,
  fields: z.array(z.string()),
  columns: z.array(packedCells),
  tiers: packedCells,
  scores: packedCells,
});

/**
 * Packs a run by column, so that it stands in few cells.
 *
 * @param number - See `RunAbout`.
 * @param lists - The same.
 */
export function packRun(
  run: KeptRun,
  number: number,
  lists?: readonly KeptFor[],
): readonly string[] {
  const { definition, keyHeader, keys, fields, columns, tiers, scores, ...about } = run;
  return packKept<RunAbout>(
    { number, ...(lists && { lists }), ...about, accounts: keys.length },
    {
      definition,
      keyHeader,
      keys: packCells(keys),
      fields,
      columns: columns.map(packCells),
      tiers: packCells(tiers),
      scores: packCells(scores),
    },
  );
}

/** What the first cell of a column says of its run; `undefined` where it is none. */
export function readAbout(cell: Cell | undefined): RunAbout | undefined {
  const read = aboutSchema.safeParse(keptHead(cell));
  return read.success ? read.data : undefined;
}

/**
 * Unpacks a run.
 *
 * @param column - Cells of its column, from the top.
 * @returns `undefined` where somebody has changed them, or a later version of the add-on wrote them.
 */
export function unpackRun(column: readonly Cell[]): KeptRun | undefined {
  const about = readAbout(column[0]);
  if (about === undefined) return undefined;
  const { number: _, lists: __, accounts, hash, parts, ...rest } = about;
  const read = bodySchema.safeParse(keptBody(column, { hash, parts }));
  const decoded = read.success ? parseSaved(read.data.definition) : undefined;
  if (!read.success || decoded === undefined || 'problems' in decoded) return undefined;
  const { keyHeader, keys, fields, columns, tiers, scores } = read.data;
  return {
    ...rest,
    definition: decoded.definition,
    keyHeader,
    keys: unpackCells(keys, accounts),
    fields,
    columns: columns.map((one) => unpackCells(one, accounts)),
    tiers: unpackCells(tiers, accounts).map(String),
    scores: unpackCells(scores, accounts),
  };
}
