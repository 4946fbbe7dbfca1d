import { readFolder, refuseInside, writeFolder } from '../core/csv/folder';
import { openHost } from '../core/open';
import { preparedDialogs } from './answers';
import { type Options, surroundings } from './options';
import { printChanges, runSteps, shownTabs } from './run-steps';

/**
 * Opens a folder, does the steps and writes or prints what became of it.
 *
 * @param dist folder of the built add-on
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
  const host = await openHost({
    dist,
    workbook: tabs,
    dialogs: preparedDialogs(options.answers, print),
    ...surroundings(options),
  });
  try {
    const before = shownTabs(host);
    await runSteps(host, options.steps, print);
    if (options.out === undefined) printChanges(before, shownTabs(host), print);
    else await writeFolder(options.out, shownTabs(host), options.safe);
  } finally {
    await host.close();
  }
}
