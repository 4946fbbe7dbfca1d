import { spawnSync } from 'node:child_process';
import { adviceOn } from './failures';

/** Runs a command of clasp in a folder. @returns what it printed @throws with advice where it failed */
export type Clasp = (args: readonly string[], folder: string) => string;

/**
 * clasp as a program of Node, without a shell: the same on Windows. It does not see a terminal, so
 * it asks nothing.
 *
 * @param program path of its JavaScript
 */
export function claspAt(program: string): Clasp {
  return (args, folder) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(adviceOn(`${stderr}\n${stdout}`));
    return stdout;
  };
}
