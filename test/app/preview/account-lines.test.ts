import { describe, expect, it } from 'vitest';
import { nameColumn } from '../../../src/app/preview/account-lines';

describe('nameColumn', () => {
  const rows = [
    ['New', 'Kim', 'Nordwind GmbH', 12],
    ['Current', 'Ada', 'Contoso AG', 7],
    ['New', 'Kim', 'Fabrikam SE', 3],
    ['Current', 'Bo', 'Tailspin', 9],
  ];

  it.each([
    ['Line of business', 'Owner', 'Company', 'Seats'],
    ['Parent account', 'Account owner', 'Account Name', 'Seats'],
    ['Status', 'Contact name', 'Firma', 'Seats'],
    ['Statut', 'Propriétaire', 'Raison sociale', 'Postes'],
    ['Is customer', 'Contact', 'Organization - Name', 'Seats'],
  ])('is the one whose header means it: %s, %s, %s', (...headers) => {
    expect(nameColumn({ headers, rows })).toBe(2);
  });

  it('holds names: a customer that is yes or no, or a number, is none', () => {
    const answers = rows.map(([, ...others], row) => [row % 2 === 0 ? 'yes' : 'no', ...others]);
    expect(nameColumn({ headers: ['Customer', 'Owner', 'Legal name'], rows: answers })).toBe(2);
    expect(nameColumn({ headers: ['Stage', 'Owner', 'Firma', 'Name'], rows })).toBe(2);
    const numbered = rows.map(([status, owner, name, seats]) => [seats!, status!, owner!, name!]);
    expect(nameColumn({ headers: ['Account', 'Status', 'Rep', 'Firma'], rows: numbered })).toBe(3);
  });

  it('is the first with a header where none says so', () => {
    expect(nameColumn({ headers: ['', 'Code', 'Seats'], rows })).toBe(1);
    expect(nameColumn({ headers: ['Code', 'Company'], rows: [] })).toBe(1);
  });
});
