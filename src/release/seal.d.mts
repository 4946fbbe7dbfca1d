/** A built file with its seal as the last line: the version, and a checksum of what is above it. */
export function sealed(text: string, version: string, kind: 'script' | 'page'): string;
/** The version of a file that is as we built it. */
export function sealedVersion(text: string): string | undefined;
