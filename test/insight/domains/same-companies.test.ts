import { describe, expect, it } from 'vitest';
import { companyDomain } from '../../../src/insight/domains/company-domain';
import { alikeCompanies, sameCompanies } from '../../../src/insight/domains/same-companies';
import { linesOf } from './support/lines-of';

const row = (name: string, cell = '') => {
  const found = companyDomain(cell);
  return { name, domain: 'domain' in found ? found.domain : '' };
};

const asked = linesOf('pairs').map(([truth = '', name = '', cell, other = '', otherCell]) => {
  return { truth, names: `${name} | ${other}`, rows: [row(name, cell), row(other, otherCell)] };
});

function told(rows: readonly ReturnType<typeof row>[]): string {
  if (sameCompanies(rows).companies === 1) return 'merged';
  return alikeCompanies(rows).length > 0 ? 'listed' : 'apart';
}

describe('the companies of a list', () => {
  it('are told apart in 121 pairs that were looked up by hand: 108 right, none merged that are two', () => {
    const counts: Record<string, Record<string, number>> = {};
    for (const { truth, rows } of asked) {
      const of = counts[truth] ?? {};
      of[told(rows)] = (of[told(rows)] ?? 0) + 1;
      counts[truth] = of;
    }
    expect(counts).toEqual({
      one: { merged: 47, apart: 3 },
      related: { listed: 32, apart: 7 },
      stranger: { apart: 29, listed: 3 },
    });
  });

  it('are the same in either order', () => {
    const turned = asked.filter(({ rows }) => told(rows) !== told([...rows].reverse()));
    expect(turned.map(({ names }) => names)).toEqual([]);
  });

  it('have numbers in the order of their first rows; a blank row has none', () => {
    const rows = [
      row('Acme', 'acme.com'),
      row('', ''),
      row('Rose'),
      row('ACME Inc.'),
      row('x', 'www.acme.com'),
    ];
    expect([...sameCompanies(rows).company]).toEqual([0, -1, 1, 0, 0]);
  });

  it('are not merged by a name that two domains have', () => {
    const rows = [row('Acme', 'acme.com'), row('Acme', 'acme-bakery.com'), row('Acme')];
    expect([...sameCompanies(rows).company]).toEqual([0, 1, 2]);
    expect(alikeCompanies(rows).map(({ one, other, why }) => [one, other, why])).toEqual([
      [0, 1, 'same name'],
      [0, 2, 'same name'],
    ]);
  });

  it('are not all alike where a word is common', () => {
    const rows = Array.from({ length: 40 }, (_, at) => row(`Fits ${at}`, `fits-${at}.de`));
    expect(alikeCompanies(rows)).toEqual([]);
    expect(alikeCompanies(rows.slice(0, 3)).map(({ why }) => why)).toEqual(['group', 'group']);
  });
});
