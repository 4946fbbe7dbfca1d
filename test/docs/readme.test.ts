import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { operators } from '../../src/engine/operators';
import { openAddon } from '../product/support/open-addon';

const readme = readFileSync('README.md', 'utf8');
const formulas = [...readme.matchAll(/^(=ICP_\w+\(.*?\))/gm)].map(([, formula = '']) => formula);
const local = readme.match(/npm run local -- FOLDER (.*)/)?.[1] ?? '';
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** Words of a shell command; quoted ones keep their spaces. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

describe('README', () => {
  it('counts the operators', () => {
    expect(readme).toContain(`The ${operators.size} operators`);
  });

  it('shows formulas', () => expect(formulas.length).toBeGreaterThanOrEqual(4));

  it.each(formulas)('%s works on the sample workbook', async (formula) => {
    const { host, run, type } = await openAddon([{ name: 'Accounts', rows: [] }]);
    await run('Set up…');
    await type('Accounts', 'R1', formula);
    const values = host.values('Accounts').map((row) => row.slice(17));
    expect(host.note('Accounts', 'R1')).toBe('');
    const rows = formula.includes('A1:') ? values.slice(1) : values.slice(0, 1);
    const filled = rows.filter(([first]) => first !== '' && first !== undefined);
    expect(filled.length / rows.length).toBeGreaterThan(0.9);
  });

  it('scores a folder of CSV files with the command that it gives', () => {
    const folder = mkdtempSync(join(tmpdir(), 'icp-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const input = join(folder, 'list');
    const output = join(folder, 'scored');
    mkdirSync(input);
    writeFileSync(
      join(input, 'Accounts.csv'),
      'Company,Industry,Employees,Country\nVelbo,Software,320,DE\nTanzig,Retail,12,France\nOrbel,Software,90,US\n',
    );
    const args = words(local).map((word) => (word === 'SCORED' ? output : word));
    execFileSync(process.execPath, ['.host/cli.cjs', input, ...args]);
    const scored = readFileSync(join(output, 'Accounts.csv'), 'utf8').split('\n');
    expect(scored[0]).toContain('Company,Industry,Employees,Country,ICP Score,ICP Tier,');
    expect(scored[1]).toMatch(/^Velbo,Software,320,DE,[\d.]+,\w/);
  });

  it.each([...readme.matchAll(/`npm run (\w+)|^ {4}npm run (\w+)/gm)].map(([, a, b]) => a ?? b))(
    'names a script that there is: %s',
    (script) => expect(Object.keys(scripts)).toContain(script),
  );

  it.each([...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path))(
    'links to a file that there is: %s',
    (path) => expect(() => readFileSync(path)).not.toThrow(),
  );
});
