/** Builds the local host's command line, worker and services' source into `outdir`. */
export function buildHost(root: string, outdir: string): Promise<void>;
