import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../src/definition/template/column-profile';
import { matchColumn } from '../../../src/definition/template/match-column';
import type { Cell } from '../../../src/engine/model';
import { reading } from './support';

const meaning = (header: string, cells: readonly Cell[]) =>
  matchColumn(header, () => profileColumn(header, cells, reading));
const counts = [3, 14, 15, 9, 2, 6, 5, 35];
const answers = ['yes', 'no', 'no', 'yes'];

describe('matchColumn', () => {
  it.each<[string, readonly Cell[]]>([
    ['Time spent on website', counts],
    ['Has website', answers],
    ['Domain authority', counts],
    ['Number of email contacts', counts],
    ['Phone verified', answers],
    ['Account name changed', [true, false, false]],
    ['Client', ['New', 'Current', 'Past', 'New', 'New', 'Current', 'New']],
  ])('knows no column %s by a word of its header alone', (header, cells) => {
    expect(meaning(header, cells)).toBeUndefined();
  });

  it.each<[string, readonly Cell[]]>([
    ['Company name', ['Acme', 'Contoso', 'Fabrikam', 'Northwind']],
    ['Contact email', ['kim@acme.example', 'bo@acme.example']],
    ['Phone', [493_012_345_678, 12_025_550_100]],
    ['Record ID', [18_204_817_311, 18_204_817_312]],
    ['Record ID', counts],
    ['HubSpot customer ID', counts],
    ['customer_id', ['cust_1', 'cust_2', 'cust_1']],
    ['Firma', []],
    ['Société', ['Dupont SA', 'Martin SARL']],
    ['Phase', ['Gewonnen', 'Verloren', 'Gewonnen']],
  ])('scores nothing on %s', (header, cells) => {
    expect(meaning(header, cells)).toMatchObject({ headers: expect.anything() });
    expect(meaning(header, cells)?.scored).toBeUndefined();
  });

  it.each<[string, readonly Cell[], string]>([
    ['Company Domain Name', ['acme.com', 'https://www.contoso.de/x', ''], 'Website'],
    ['Webseite', [], 'Website'],
    ['Effectif', counts, 'Employees'],
    ['Mitarbeiter', counts, 'Employees'],
    ["Secteur d'activité", ['Logiciels', 'Banque'], 'Industry'],
    ['Number of employees with email', counts, 'Employees'],
  ])('%s means a field', (header, cells, field) => {
    expect(meaning(header, cells)?.name).toBe(field);
  });
});
