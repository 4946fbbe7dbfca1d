import { readFolder, refuseInside, writeFolder } from '../core/csv/folder';
import { openHost } from '../core/open';
import { preparedDialogs, type Undone } from './answers';
import { type Options, surroundings } from './options';
import { printChanges, runSteps, shownTabs } from './run-steps';

/**
 * Opens a folder, does the steps and writes or prints what became of it, also where a step fails.
 *
 * @param dist folder of the built add-on
 * @throws for the first step that fails
 */
export async function runHeadless(
  options: Options,
  dist: string,
  print: (line: string) => void,
): Promise<void> {
  const folder = options.folder ?? '';
  const { tabs, messages } = await readFolder(folder, new Date().getFullYear());
  if (options.out !== undefined) await refuseInside(folder, options.out);
  for (const message of messages) print(message);
  const undone: Undone[] = [];
  const host = await openHost({
    dist,
    workbook: tabs,
    dialogs: preparedDialogs(options.answers, print, (told) => undone.push(told)),
    ...surroundings(options),
  });
  try {
    const before = shownTabs(host);
    const failed = await runSteps(host, options.steps, print, () => undone.splice(0));
    if (options.out === undefined) printChanges(before, shownTabs(host), print);
    else await writeFolder(options.out, shownTabs(host), options.safe);
    if (failed !== undefined) throw failed;
  } finally {
    await host.close();
  }
}
