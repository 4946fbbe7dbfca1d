import type { BuildOptions } from 'esbuild';

/** See `build.mjs`. */
export function buildServer(
  common: BuildOptions,
  outfile: string,
  kind?: { readonly isAddOn?: boolean },
): Promise<void>;
