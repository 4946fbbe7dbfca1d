import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFolder, refuseInside, writeFolder } from '../../../src/host/core/csv/folder';

async function folder(files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'host-'));
  onTestFinished(() => rm(path, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return path;
}

describe('a folder of CSV files', () => {
  it('is a workbook with one tab a file', async () => {
    const path = await folder({ 'Deals.csv': 'a\n', 'Accounts.csv': 'b\n', 'notes.txt': 'c' });
    const { tabs, messages } = await readFolder(path, 2025);
    expect(tabs.map(({ name }) => name)).toEqual(['Accounts', 'Deals']);
    expect(messages).toEqual([]);
  });

  it('must hold a CSV file', async () => {
    await expect(readFolder(await folder({}), 2025)).rejects.toThrow(/must hold CSV files/);
  });

  it('must be there, and be a folder', async () => {
    const path = await folder({ 'A.csv': 'a\n' });
    const read = (name: string) => readFolder(join(path, name), 2025);
    const words = 'The workbook must be a folder of CSV files, got';
    await expect(read('typo')).rejects.toThrow(
      `${words} nothing of this name (${join(path, 'typo')})`,
    );
    await expect(read('A.csv')).rejects.toThrow(`${words} a file (${join(path, 'A.csv')})`);
  });

  it('is never written: the output must be elsewhere', async () => {
    const path = await folder({ 'A.csv': 'a\n' });
    const link = `${path}-link`;
    await symlink(path, link, 'junction');
    onTestFinished(() => rm(link));
    await mkdir(join(path, 'inner'));
    for (const out of [path, join(path, 'inner'), join(path, 'new', 'deep'), link]) {
      await expect(refuseInside(path, out)).rejects.toThrow(/outside the input folder/);
    }
    await expect(refuseInside(path, `${path}-out`)).resolves.toBeUndefined();
  });

  it('is written with names that any file system takes', async () => {
    const path = await folder({});
    await writeFolder(path, new Map([['A/B: "C"', [['1']]]]));
    expect(await readFile(join(path, 'A_B_ _C_.csv'), 'utf8')).toBe('1\n');
  });
});
