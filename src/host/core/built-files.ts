import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BUILT = '.host';

/** The project's folder: the nearest one above this file with a package.json. */
export function projectFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return folder;
}

/** A file that the build puts beside the command line. @throws where it is not built yet */
export function builtFile(name: 'worker.cjs' | 'services.js' | 'bulk.cjs'): string {
  const file = join(projectFolder(), BUILT, name);
  if (existsSync(file)) return file;
  throw new Error(`${BUILT}/${name} must be built first (npm run build), got no such file`);
}
