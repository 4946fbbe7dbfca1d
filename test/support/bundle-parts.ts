import { Session } from 'node:inspector/promises';
import { createContext, Script } from 'node:vm';
import { transform } from 'esbuild';

/** A part of the server bundle: the function that `build.mjs` makes of it, by its place in the text. */
export interface Part {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly isEvaluated: boolean;
}

/**
 * The parts of a bundle after a script has run in a fresh context of it.
 *
 * @param code the bundle
 * @param script what is run then
 * @param globals what both find in their context
 */
export async function partsAfter(code: string, script: string, globals = {}): Promise<Part[]> {
  const filename = 'Code.js';
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const context = createContext(globals);
  new Script(code, { filename }).runInContext(context);
  new Script(script).runInContext(context);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const { functions = [] } = result.find(({ url }) => url === filename) ?? {};
  return functions
    .filter(({ functionName }) => /^\.\/.*\.js$/.test(functionName))
    .map(({ functionName, ranges: [range] }) => ({
      path: functionName,
      from: range!.startOffset,
      to: range!.endOffset,
      isEvaluated: range!.count > 0,
    }));
}

/** Bytes of a bundle, minified, without the parts that were not evaluated. */
export async function evaluatedSize(code: string, parts: readonly Part[]): Promise<number> {
  const idle = parts.filter(({ isEvaluated }) => !isEvaluated).sort((a, b) => b.from - a.from);
  const evaluated = idle.reduce(
    (text, { from, to }) => text.slice(0, text.indexOf('{', from) + 1) + text.slice(to - 1),
    code,
  );
  return Buffer.byteLength((await transform(evaluated, { minify: true })).code);
}
