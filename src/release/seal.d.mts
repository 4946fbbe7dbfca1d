/** What a script is for: bound to one spreadsheet, or published with a listing for many. */
export type Use = 'spreadsheet' | 'listing';
/** A built file with its seal as the last line: the version, its use, and a checksum of what is above it. */
export function sealed(text: string, version: string, kind: 'script' | 'page', use?: Use): string;
/** The version of a file that is as we built it. */
export function sealedVersion(text: string): string | undefined;
/** What a script that is as we built it is for; the page is the same for both. */
export function sealedUse(text: string): Use | undefined;
