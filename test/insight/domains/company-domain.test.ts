import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyDomain } from '../../../src/insight/domains/company-domain';
import { anySign } from '../../support/any-signs';
import { linesOf } from './support/lines-of';

const told = (cell: string) => {
  const found = companyDomain(cell);
  return 'domain' in found ? found.domain : `(${found.why})`;
};

describe('companyDomain', () => {
  it('is right in 381 of 383 cells that were looked up by hand', () => {
    const cases = linesOf('cells');
    const wrong = cases.filter(([, cell = '', expected]) => told(cell) !== expected);
    expect(cases.length).toBe(383);
    expect(
      wrong.map(([, cell = '', expected]) => `${cell}: ${told(cell)}, not ${expected}`),
    ).toEqual([
      'nhs.uk: (shared site), not nhs.uk',
      'service.nsw.gov.au: nsw.gov.au, not service.nsw.gov.au',
    ]);
  });

  it('is the same however the address is written', () => {
    const domain = fc
      .tuple(
        fc.stringMatching(/^[a-z][a-z0-9]{3,8}$/),
        fc.constantFrom('com', 'de', 'co.uk', 'com.br', 'example'),
      )
      .map(([label, end]) => `q${label}.${end}`);
    const ways: readonly ((domain: string) => string)[] = [
      (one) => `https://www.${one}/about?x=1#top`,
      (one) => one.toUpperCase(),
      (one) => `jo@mail.${one}`,
      (one) => `//shop.${one}:8080`,
      (one) => ` <${one}.>; other.example`,
    ];
    fc.assert(
      fc.property(domain, fc.constantFrom(...ways), (one, way) => {
        return told(way(one)) === one && told(told(one)) === one;
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign }), (text) => {
        const domain = told(text);
        return domain.startsWith('(') || /^[^\s@/:]+\.[^\s@/:.]+$/.test(domain);
      }),
    );
  });
});
