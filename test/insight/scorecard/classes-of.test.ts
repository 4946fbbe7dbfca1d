import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/values/fold';
import { openColumns } from '../../../src/insight/discovery/column';
import { classesOf } from '../../../src/insight/scorecard/classes-of';
import { encode } from '../../../src/insight/scorecard/encode';
import { cardPlan, learnCard } from '../support/learnt-card';
import { reading } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';

const fields = fc.sample(cardPlan, { seed: 4, numRuns: 40 }).flatMap((plan) => {
  const { told, card } = learnCard(plan);
  return card.map((field) => ({ told, field, classed: classesOf(field) }));
});
const creditAt = ({ banding, credits }: (typeof fields)[number]['field'], row: number) =>
  credits[banding.band[row]!];

describe('the classes of a field', () => {
  it('are numbers from end to end, no two beside one another worth the same', () => {
    const numbers = fields.flatMap(({ classed, ...one }) =>
      classed.kind === 'number' ? [{ ...one, bands: classed.bands }] : [],
    );
    expect(numbers.length).toBeGreaterThan(20);
    for (const { told, field, bands } of numbers) {
      expect(bands[0]!.from, told).toBe(Number.NEGATIVE_INFINITY);
      expect(bands[bands.length - 1]!.below, told).toBe(Number.POSITIVE_INFINITY);
      bands.slice(1).forEach((band, at) => {
        expect(band.from, told).toBe(bands[at]!.below);
        expect(band.credit, told).not.toBe(bands[at]!.credit);
      });
      field.encoded.column.read('size').forEach((value, row) => {
        const own = bands.find(({ from, below }) => value >= from && value < below);
        expect(own?.credit, told).toBe(creditAt(field, row));
        if (own) expect(value >= own.least && value <= own.most, told).toBe(true);
      });
    }
  });

  it('are texts that each stand in one band at most, the best first', () => {
    const texts = fields.flatMap(({ classed, ...one }) =>
      classed.kind === 'text' || classed.kind === 'list' ? [{ ...one, classed }] : [],
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const { told, field, classed } of texts) {
      const { bands } = classed;
      const named = bands.flatMap((band) => band.texts.map(fold));
      expect(new Set(named).size, told).toBe(named.length);
      expect(named, told).not.toContain('');
      const credits = bands.map(({ credit }) => credit);
      expect(
        [...new Set(credits)].sort((a, b) => b - a),
        told,
      ).toEqual(credits);
      if (classed.kind === 'list') continue;
      field.encoded.column.read('text').forEach((text, row) => {
        if (text === '') return;
        const own = bands.find((band) => band.texts.some((one) => fold(one) === text));
        expect(own?.credit ?? classed.others, told).toBe(creditAt(field, row));
      });
    }
  });

  it('are the one or the other of answers, countries and dates', () => {
    const kinds = new Set(fields.map(({ classed }) => classed.kind));
    expect(kinds.size).toBe(6);
    for (const { told, field, classed } of fields) {
      const isBest = (row: number) => creditAt(field, row) === 1;
      const { column } = field.encoded;
      const rows = [...column.won.keys()].filter((row) => creditAt(field, row) !== undefined);
      const written = (row: number) => {
        if (classed.kind === 'yes-no')
          return (column.read('yesNo')[row] === 1) === classed.isYesBest;
        if (classed.kind === 'country') return classed.codes.includes(column.read('country')[row]!);
        if (classed.kind === 'date') {
          return column.ages()[row]! <= classed.full === classed.isRecentBest;
        }
        return isBest(row);
      };
      expect(
        rows.filter((row) => written(row) !== isBest(row)),
        told,
      ).toEqual([]);
    }
  });
});

describe('texts of which all are named', () => {
  const lots = ['A', 'B', 'C', 'D'].map((text): Lot => [9, 'won', text]);
  const [column] = openColumns(labelledOf(['Segment'], lots), reading);
  const encoded = encode(column!, 'text');

  it.each<[number[], number]>([
    [[1, 0, 1, 1], 1],
    [[1, 0, 0, 1], 0],
    [[0, 0, 1, 0], 0],
  ])('in bands %j are worth %d where no band names them', (bandOf, others) => {
    const band = Int8Array.from(encoded.bin, (at) => bandOf[at]!);
    const banding = { bands: 3, bandOf: Int8Array.from(bandOf), band, gain: 9 };
    const field = { encoded, banding, credits: [0, 1], dimension: 'Fit', points: 9 };
    const classed = classesOf({ ...field, ifMissing: 'skip' });
    const named = ['A', 'B', 'C', 'D'].filter((_, at) => bandOf[at] !== others);
    expect(classed).toMatchObject({ others, bands: [{ credit: 1 - others, texts: named }] });
  });
});
