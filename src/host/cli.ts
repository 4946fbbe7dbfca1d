import { join } from 'node:path';
import { runBulkCommand } from './command/bulk/bulk-command';
import { runHeadless } from './command/headless';
import { openPage } from './command/open-page';
import { parseOptions, USAGE } from './command/options';
import { endQuietly } from './command/quiet-end';
import { projectFolder } from './core/built-files';

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options.help) return console.log(USAGE);
  const root = projectFolder();
  if (options.bulk !== undefined) await runBulkCommand(options, join(root, 'dist'), console.log);
  else if (options.steps.length > 0) await runHeadless(options, join(root, 'dist'), console.log);
  else await openPage(options, root, console.log);
}

endQuietly(process.stdout, () => process.exit());

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
