import type { Plugin } from 'esbuild';

/** Builds the page of the local host into `outdir`. */
export function buildPage(outdir: string, plugins?: readonly Plugin[]): Promise<void>;
