import { signal } from '@preact/signals';

/** What an answer says of the definition that stands in the sheet. */
export interface Stands {
  readonly name: string;
  /** Its fingerprint; `undefined` where it can't be read or is gone. */
  readonly print: string | undefined;
}

/** The last that an answer said, whichever request it was. */
export const standing = signal<Stands | undefined>(undefined);
