import { spawnSync } from 'node:child_process';
import { adviceOn } from './failures';

/** Runs a command of clasp in a folder. @returns what it printed @throws with advice where it failed */
export type Clasp = (args: readonly string[], folder: string) => string;

/** What became of a program. */
export interface Ran {
  readonly isDone: boolean;
  readonly printed: string;
  /** What it said of errors. */
  readonly complained: string;
}

export type Run = (args: readonly string[], folder: string) => Ran;

/** clasp, with advice in place of what it says when it fails. */
export function advised(run: Run): Clasp {
  return (args, folder) => {
    const { isDone, printed, complained } = run(args, folder);
    if (!isDone) throw new Error(adviceOn(`${complained}\n${printed}`));
    return printed;
  };
}

/**
 * A program of Node, without a shell: the same on Windows. It does not see a terminal, so clasp
 * asks nothing.
 *
 * @param program path of its JavaScript
 */
export function programAt(program: string): Run {
  return (args, folder) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error !== undefined) throw error;
    return { isDone: status === 0, printed: stdout, complained: stderr };
  };
}
