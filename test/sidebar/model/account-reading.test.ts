import { describe, expect, it } from 'vitest';
import { type AccountReading, readAccount } from '../../../src/sidebar/model/account-reading';
import { unknownWords, wayUp, whyWords } from '../../../src/sidebar/model/account-words';
import { smallDefinition } from '../../support/definitions';

const account = {
  row: 7,
  sheetRow: 9,
  label: 'Alder',
  cells: { Industry: 'Software', Employees: '5,200', 'Last visit': '' },
  criteria: [1, 0, null, 1],
  exclusions: [0],
};

const read = (changes: Partial<typeof account> = {}) =>
  readAccount(smallDefinition, { ...account, ...changes });
const way = (reading: AccountReading) =>
  wayUp(reading, smallDefinition.settings.minimumCoverage)?.join(' ');

describe('one account taken apart', () => {
  it('has points that add up to its score', () => {
    const reading = read();
    expect(reading.met.map(({ id }) => id)).toEqual(['C1']);
    expect(reading.missed.map(({ id, cell }) => [id, cell])).toEqual([['C2', '5,200']]);
    expect(reading.unknown.map(({ id }) => id)).toEqual(['C3']);
    expect(reading.sum).toBe(reading.score);
  });

  it('says what would move it up', () => {
    const reading = read();
    expect(reading.next?.steps).toHaveLength(1);
    expect(way(reading)).toMatch(
      /^[\d.]+ points short of Tier \d It would get there if it met “.+”: [\d.]+\. One step is enough\.$/,
    );
  });

  it('says nothing more of the best', () => {
    expect(way(read({ criteria: [1, 1, 1, 1] }))).toBeUndefined();
  });

  it('says what excludes it, and what it were otherwise', () => {
    const reading = read({ exclusions: [1] });
    expect([reading.tier, reading.score]).toEqual(['Excluded', 0]);
    expect(reading.excluded?.score).toBe(read().score);
    expect(reading.sum).toBe(read().score);
    expect(way(reading)).toMatch(
      /^Excluded: .+ Industry is Government: Software\. Without that it would be [\d.]+, Tier \d\.$/,
    );
    expect(whyWords(reading)).toBe('Without the exclusion');
  });

  it('says what to fill in where too little is known', () => {
    const definition = {
      ...smallDefinition,
      criteria: smallDefinition.criteria.map((one) => ({ ...one, ifMissing: 'skip' as const })),
    };
    const reading = readAccount(definition, { ...account, criteria: [null, null, null, 1] });
    expect(reading.needsData).toBe(true);
    expect(wayUp(reading, 0.5)).toEqual([
      'Only 0 % is known',
      'It takes 50 %. Fill in Industry, Last visit and Employees.',
    ]);
    expect(unknownWords(reading)).toBe('');
  });

  it('says what becomes of it if what is not known does not fit', () => {
    const reading = read({ criteria: [1, null, 1, 1] });
    const unfit = read({ criteria: [1, 0, 1, 1] });
    expect(reading.ifUnfit).toEqual({ tier: unfit.tier, score: unfit.score });
    expect(unknownWords(reading)).toContain(`falls to ${unfit.score.toFixed(1)}`);
    const excluded = read({ criteria: [1, null, 1, 1], exclusions: [1] });
    expect(unknownWords(excluded)).toContain(`would be ${unfit.score.toFixed(1)}`);
  });
});
