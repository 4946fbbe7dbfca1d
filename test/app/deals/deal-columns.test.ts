import { describe, expect, it } from 'vitest';
import { dealColumns } from '../../../src/app/deals/deal-columns';
import { tabOf } from '../../../src/app/deals/tab';
import { definitionWith } from '../../support/definitions';

const definition = definitionWith({
  deals: [
    { role: 'Account key', header: 'ID', values: '' },
    { role: 'Outcome', header: 'stage ', values: 'won = a; lost = b' },
    { role: 'Amount', header: '', values: '' },
  ],
});

const columnsOf = (...headers: string[]) => dealColumns(definition, tabOf('Deals', [headers], 1));

describe('dealColumns', () => {
  it('finds roles by their headers, and leaves out those without one', () => {
    const columns = columnsOf('Stage', 'Value', 'ID');
    expect(columns.of('Outcome')).toBe(0);
    expect(columns.of('Account key')).toBe(2);
    expect(columns.of('Amount')).toBeUndefined();
    expect(columns.of('Closed on')).toBeUndefined();
  });

  it.each([
    ['Deal ID', 2],
    ['opportunity_id', 2],
    ['Opp No.', 2],
    ['Number', undefined],
    ['Customer ID', undefined],
  ])('tells deals apart by %s: %s', (header, column) => {
    expect(columnsOf('ID', 'Stage', header).id).toBe(column);
  });

  it('tells deals apart by their id where it is the account key too', () => {
    const [key, ...roles] = definition.deals;
    const deals = [{ ...key!, header: 'Deal ID' }, ...roles];
    const tab = tabOf('Deals', [['Deal ID', 'Stage']], 1);
    expect(dealColumns(definitionWith({ deals }), tab).id).toBe(0);
  });

  it('says which role has no column', () => {
    expect(() => columnsOf('ID')).toThrow(/Deals!1:1: stage\s+must be/);
  });
});
