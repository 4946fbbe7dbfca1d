import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HostOptions } from '../../core/api';
import { readFolder } from '../../core/csv/folder';
import { openHost } from '../../core/open';
import { preparedDialogs } from '../answers';
import type { DefinitionFrom } from './scorer';
import { words } from './words';

/** A definition as a file. @throws where there is none */
export async function definitionOfFile(file: string): Promise<DefinitionFrom> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(words.definition(file));
  });
  return { name: '', from: { text, name: basename(file) } };
}

/**
 * The definition of a folder that holds a workbook, as the add-on itself reads it.
 *
 * @param name - `''` for the one in `ICP Config`, `PLG` for the one in `ICP Config (PLG)`.
 * @throws the message of the add-on where it can't be read
 */
export async function definitionOfFolder(
  folder: string,
  name: string,
  options: Omit<HostOptions, 'workbook' | 'dialogs'>,
  print: (line: string) => void,
): Promise<DefinitionFrom> {
  const { tabs, messages } = await readFolder(folder, new Date().getFullYear());
  for (const message of messages) print(message);
  const host = await openHost({ ...options, workbook: tabs, dialogs: preparedDialogs([], print) });
  try {
    const request = JSON.stringify({ action: 'state', name });
    const answer = JSON.parse(String(await host.run('icpApi', [request])));
    if (!answer.ok) throw new Error(answer.error);
    return { name, version: answer.state.version, from: { state: answer.state.definition } };
  } finally {
    await host.close();
  }
}
