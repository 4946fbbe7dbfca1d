import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { TabData } from '../api';
import { decode } from './decode';
import { readCsv } from './read';
import { safeText } from './safe-text';
import { writeCsv } from './write';

const MISSING: Readonly<Record<string, string>> = {
  ENOENT: 'nothing of this name',
  ENOTDIR: 'a file',
};

/** A folder of CSV files as a workbook: one tab a file, in the order of their names. */
export interface Folder {
  readonly tabs: readonly TabData[];
  /** What a person should know about how the files were read. */
  readonly messages: readonly string[];
}

/**
 * Reads every `.csv` file of a folder.
 *
 * @param year the year of a day that names none
 * @throws if there is no such folder or file, or one of them is no text
 */
export async function readFolder(folder: string, year: number): Promise<Folder> {
  const files = (await namesIn(folder)).filter((name) => /\.csv$/i.test(name)).sort();
  if (files.length === 0)
    throw new Error(`A workbook folder must hold CSV files, got none (${folder})`);
  const messages: string[] = [];
  const tabs: TabData[] = [];
  for (const file of files) {
    const { text, message } = decode(await readFile(join(folder, file)), file);
    if (message) messages.push(message);
    tabs.push(readCsv(basename(file).replace(/\.csv$/i, ''), text, year));
  }
  return { tabs, messages };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const got = MISSING[(error as NodeJS.ErrnoException).code ?? ''];
    if (got === undefined) throw error;
    throw new Error(`The workbook must be a folder of CSV files, got ${got} (${folder})`);
  }
}

/** @throws if the output folder is the input folder or lies inside it */
export async function refuseInside(input: string, output: string): Promise<void> {
  const from = await realpath(input);
  const to = await existingRealPath(resolve(output));
  if (to === from || to.startsWith(from + sep)) {
    throw new Error(`The output folder must be outside the input folder, got ${output}`);
  }
}

/**
 * Writes each tab as `<tab>.csv`; characters that no file name may hold become `_`.
 *
 * @param isSafe whether texts that a spreadsheet would run are made harmless
 */
export async function writeFolder(
  folder: string,
  tabs: ReadonlyMap<string, readonly (readonly string[])[]>,
  isSafe = false,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, rows] of tabs) {
    const shown = isSafe ? rows.map((row) => row.map(safeText)) : rows;
    await writeFile(join(folder, `${fileName(name)}.csv`), writeCsv(shown, isSafe));
  }
}

function fileName(tab: string): string {
  return [...tab].map((c) => (c < ' ' || '/\\:*?"<>|'.includes(c) ? '_' : c)).join('');
}

async function existingRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await existingRealPath(parent), basename(path));
  }
}
