import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRouting, scoreHeaders } from '../../src/app/accounts/own-header';
import { kinds } from '../../src/app/own-tabs';
import { SAMPLE_SHEETS } from '../../src/app/sample/sample';
import { configSheetName, rangeNameFor } from '../../src/definition/names';
import { validate } from '../../src/definition/validate';
import { operators } from '../../src/engine/operators';
import { dealsDefinition } from '../product/support/deals-workbook';
import { openSample } from '../product/support/open-addon';
import { markdownTable } from '../support/markdown-table';

const readme = readFileSync('README.md', 'utf8');
const formulas = [...readme.matchAll(/^(=ICP_\w+\(.*?\))/gm)].map(([, formula = '']) => formula);
const undo = markdownTable(readme, 'what you did');

describe('README', () => {
  it('counts the operators', () => {
    expect(readme).toContain(`The ${operators.size} operators`);
  });

  it('shows formulas', () => expect(formulas.length).toBeGreaterThanOrEqual(4));

  it.each(formulas)('%s works on the sample workbook', async (formula) => {
    const { host, type } = await openSample();
    await type('Accounts', 'R1', formula);
    const values = host.values('Accounts').map((row) => row.slice(17));
    expect(host.note('Accounts', 'R1')).toBe('');
    const rows = formula.includes('A1:') ? values.slice(1) : values.slice(0, 1);
    const filled = rows.filter(([first]) => first !== '' && first !== undefined);
    expect(filled.length / rows.length).toBeGreaterThan(0.9);
  });

  it('tells of every menu item how it is taken back', async () => {
    const { host } = await openSample();
    const told = undo.map((row) => row['what you did']).join();
    const items = host.menu().flatMap(function all(entry): string[] {
      return entry.kind === 'item' ? [entry.label] : entry.items.flatMap(all);
    });
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter((label) => !told.includes(`**${label}**`))).toEqual([]);
  });

  it('names every tab, range and column that the add-on makes', () => {
    const told = undo.map((row) => row['what is there since']).join();
    const tabs = Object.values(kinds).map(({ name }) => name);
    const config = [configSheetName(''), rangeNameFor('', [])];
    const made = [...config, ...tabs, ...Object.values(SAMPLE_SHEETS)];
    expect(made.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
    const always = scoreHeaders.filter((header) => !isRouting(header));
    expect(told).toContain(
      `eight columns beside the list, from \`${always[0]}\` to \`${always[7]}\``,
    );
    expect(always).toHaveLength(8);
    for (const header of scoreHeaders.filter(isRouting)) expect(told).toContain(`\`${header}\``);
  });

  it('shows rules that may stand in ROUTES', () => {
    const list = (cell = '') => (cell === '' ? [] : cell.split('; '));
    const rules = markdownTable(readme, 'Rule');
    const routes = rules.map(({ Rule: name = '', Field: field = '', ...row }) => ({
      ...{ name, field, operator: row.Operator ?? '', value: row.Value ?? '' },
      ...{ tiers: list(row.Tiers), owners: list(row.Owners), on: row.On === '✓' },
      days: row.Days === '' ? undefined : Number(row.Days),
    }));
    expect(routes).toHaveLength(4);
    expect(validate({ ...dealsDefinition, routes })).toEqual([]);
    expect(routes.at(-1)?.owners).toEqual([]);
  });

  it.each([...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path))(
    'links to a file that there is: %s',
    (path) => expect(() => readFileSync(path)).not.toThrow(),
  );
});
