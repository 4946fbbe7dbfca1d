import { refuseInside } from '../../core/csv/folder';
import { readProject } from '../../core/project';
import { isDefinitionFile, type Options, surroundings } from '../options';
import { usualMemory } from './database';
import { definitionOfFile, definitionOfFolder } from './definition-from';
import { checkFiles } from './files';
import { runBulk } from './run-bulk';
import { builtScorer } from './scorer';

/**
 * Scores the file of `--bulk` into that of `--out`.
 *
 * @param dist folder of the built add-on
 * @throws as `runBulk`; nothing is written then
 */
export async function runBulkCommand(
  options: Options,
  dist: string,
  print: (line: string) => void,
): Promise<void> {
  const { folder = '', bulk: input = '', out: output = '', definition: asked = '' } = options;
  await checkFiles(input, output);
  const definition = isDefinitionFile(asked)
    ? await definitionOfFile(asked)
    : await definitionOfFolder(folder, asked, { dist, ...surroundings(options) }, print);
  if (folder !== '') await refuseInside(folder, output);
  await runBulk(
    {
      ...{ input, output, definition, now: Date.now() },
      memory: options.memory ?? usualMemory(),
      timeZone: options.timeZone ?? readProject(dist).timeZone,
      locale: options.locale ?? 'en_US',
    },
    builtScorer(),
    print,
  );
}
