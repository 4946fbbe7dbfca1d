import { expect, it } from 'vitest';
import type { Override } from '../../../src/engine/model';
import { save } from '../../faults/support/starts';
import { account, create, listBook, preview } from './support/list-book';

const override = (account: string, tier: string): Override => {
  return { account, tier, reason: 'strategic partner', by: 'Ana', until: undefined };
};

/** One of each tier, one excluded, and one of which nothing is known. */
function book(overrides: readonly Override[]) {
  const rows = [
    account('Alder', 'alder.example', 'first'),
    account('Birch', 'birch.example', 'second'),
    account('Elm', 'elm.example', 'excluded'),
    account('Fir', 'fir.example', 'none'),
    ['Gorse', 'gorse.example', '', '', '', ''],
  ];
  const made = listBook(rows);
  save(made, (one) => ({
    ...one,
    deals: one.deals.map((row) =>
      row.role === 'Account key' ? { ...row, header: 'Domain' } : row,
    ),
    overrides,
  }));
  return made;
}

it('a list follows overrides, and says how many are on it by one', () => {
  const overridden = book([
    override('elm.example', 'Tier 1'),
    override('gorse.example', 'Tier 1'),
    override('alder.example', 'Not ICP'),
  ]);
  const before = preview(book([]), { tiers: ['Tier 1'] });
  const view = preview(overridden, { tiers: ['Tier 1'] });
  expect(before).toMatchObject({ companies: 1, excluded: 1, findings: [] });
  expect(view).toMatchObject({ companies: 2, excluded: 0 });
  expect(view.findings.map(({ kind, count, text }) => [kind, count, text])).toEqual([
    ['by override', 2, 'in their tier by an override'],
  ]);
  expect(view.findings[0]?.accounts).toEqual([
    { text: 'Elm (elm.example)', row: 4 },
    { text: 'Gorse (gorse.example)', row: 6 },
  ]);
  const { files } = create(overridden, { tiers: ['Tier 1'] });
  expect(files[0]?.text).toMatch(/Elm.*Tier 1,0\.0.*\r?\nGorse.*Tier 1,(?:,|\r?\n)/);
});

it('it is not out of date after Score accounts wrote the same', () => {
  const overridden = book([override('elm.example', 'Tier 1')]);
  overridden.ask({ action: 'score', name: '' });
  expect(preview(overridden, { tiers: ['Tier 1'] }).findings.map(({ kind }) => kind)).toEqual([
    'by override',
  ]);
});
