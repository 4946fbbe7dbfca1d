import { createContext, Script } from 'node:vm';

const guarded: { run?: () => unknown } = {};
const context = createContext(guarded);
const script = new Script('run()');

/** Runs a function and ends it, whatever it does, when its time is over. @throws then */
export function withTimeLimit<T>(ms: number, run: () => T): T {
  const outer = guarded.run;
  guarded.run = run;
  try {
    return script.runInContext(context, { timeout: Math.max(1, Math.ceil(ms)) }) as T;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new Error('Exceeded maximum execution time');
  } finally {
    if (outer) guarded.run = outer;
  }
}
