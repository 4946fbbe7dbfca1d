import { signal } from '@preact/signals';

/** What an answer says of the definition that stands in the sheet. */
export interface Stands {
  readonly name: string;
  /** Its fingerprint; `undefined` where it can't be read or is gone. */
  readonly print: string | undefined;
}

/** The last that an answer said, whichever request it was. */
export const standing = signal<Stands | undefined>(undefined);
/** The same of the accounts of a definition, since its preview was read. */
export const listed = signal<Stands | undefined>(undefined);
