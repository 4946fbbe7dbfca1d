import * as z from 'zod/mini';
import type { Cell } from '../../engine/model';
import type { Baseline } from '../../insight/drift/baseline';
import { openKeptTab } from '../changes/kept-columns';
import { keptBody, keptHead, packKept, type Sealed } from '../changes/kept-text';
import type { Workbook } from '../workbook';

z.config({ jitless: true });

/** What is known of a baseline without reading it. */
export interface BaselineAbout extends Sealed {
  /** Counts those of a definition. */
  readonly number: number;
  /** Name of the definition, `''` for the one in `ICP Config`. */
  readonly baselineOf: string;
  /** When it was taken, `2026-06-30 14:05`, and with which version, `v12`. */
  readonly takenAt: string;
  readonly version: string;
}

/** A baseline that stands in the hidden tab of what is kept. */
export interface KeptBaseline {
  readonly about: BaselineAbout;
  /** `undefined` where somebody has changed its cells, or a later version of the add-on wrote them. */
  readonly baseline: Baseline | undefined;
}

/** The baseline of a definition. */
export interface BaselineStore {
  /** The last one that was taken. */
  readonly kept: KeptBaseline | undefined;
  /** Keeps another one in its place, in one write. */
  keep(baseline: Baseline, about: Pick<BaselineAbout, 'takenAt' | 'version'>): KeptBaseline;
}

const count = z.number().check(z.int(), z.minimum(0));
const text = z.string();
const aboutSchema = z.object({
  ...{ number: count, baselineOf: text, takenAt: text, version: text },
  ...{ hash: text, parts: count },
});
const bins = {
  kind: z.enum(['text', 'list', 'number', 'date', 'yes-no', 'country']),
  cuts: z.array(z.number()),
  texts: z.array(text),
  counts: z.array(count),
};
const baselineSchema = z.object({
  ...{ takenOn: z.number(), fingerprint: text, accounts: count, score: z.object(bins) },
  fields: z.array(z.object({ field: text, ...bins })),
  criteria: z.array(z.object({ field: text, operator: text, value: text, ...bins })),
});

/**
 * Opens the baseline of a definition: two reads at most.
 *
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @example openBaseline(workbook, '').kept?.about.takenAt // '2026-06-30 14:05'
 */
export function openBaseline(workbook: Workbook, name: string): BaselineStore {
  const tab = openKeptTab(workbook, aboutOf);
  const [placed] = tab.all
    .filter(({ about }) => about.baselineOf === name)
    .sort((one, other) => other.about.number - one.about.number);
  return {
    kept: placed && { about: placed.about, baseline: readBaseline(tab.cells(placed)) },
    keep: (baseline, { takenAt, version }) => {
      const number = (placed?.about.number ?? 0) + 1;
      const packed = packKept({ number, baselineOf: name, takenAt, version }, baseline);
      tab.write(packed, placed);
      return { about: aboutOf(packed[0] ?? '') as BaselineAbout, baseline };
    },
  };
}

function aboutOf(cell: Cell): BaselineAbout | undefined {
  const read = aboutSchema.safeParse(keptHead(cell));
  return read.success ? read.data : undefined;
}

function readBaseline(column: readonly Cell[]): Baseline | undefined {
  const about = aboutOf(column[0] ?? '');
  const read = baselineSchema.safeParse(about && keptBody(column, about));
  return read.success ? read.data : undefined;
}
