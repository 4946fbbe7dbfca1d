import { describe, expect, it } from 'vitest';
import { identifierSort } from '../../../src/engine/values/identifier';

const forty = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: 40 }, (_, at) => make(at));

describe('identifierSort', () => {
  it.each([
    ['Salesforce ids, each of them twice', (at: number) => `001dn000${10 + (at % 20)}abcdeial`],
    ['UUIDs', (at: number) => `123e4567-e89b-12d3-a456-4266141740${10 + at}`],
    ['e-mail addresses', (at: number) => `kim${at % 4}@acme.example`],
    ['names', (at: number) => `${String.fromCharCode(97 + (at % 26))}cme ${at} gmbh`],
    ['ids with a prefix', (at: number) => `cust_${at}fe`],
  ])('knows %s', (_, make) => {
    expect(identifierSort(forty(make))).toBe('text');
  });

  it.each([
    ['row numbers', (at: number) => String(at + 1001)],
    ['record ids of HubSpot', (at: number) => String(18_204_817_311 + at * 7919)],
    ['codes with leading zeros', (at: number) => String(at * 37).padStart(6, '0')],
  ])('knows %s', (_, make) => {
    expect(identifierSort(forty(make))).toBe('number');
  });

  it.each([
    ['amounts', (at: number) => `$${at + 1}.5m`],
    ['revenue in full', (at: number) => String(1_000_000 * (at + 1) ** 2)],
    ['days', (at: number) => `2026-01-${10 + (at % 20)}${''.repeat(at)}`],
    ['lists whose items come again', (at: number) => `crm; tool ${at % 5}; erp ${at % 8}`],
    ['levels', (at: number) => ['software', 'retail'][at % 2]!],
  ])('takes no %s for it', (_, make) => {
    expect(identifierSort(forty(make))).toBeUndefined();
  });

  it('says nothing of a few cells', () => {
    expect(identifierSort(['acme', 'contoso'])).toBeUndefined();
    expect(identifierSort([])).toBeUndefined();
  });
});
