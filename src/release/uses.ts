import type { Use } from './seal.mjs';

/** What goes by the use that a script is built for. */
export interface UseNames {
  /** How messages call such a script. */
  readonly script: string;
  /** The command that pushes it. */
  readonly push: string;
  /** Where its id is remembered; git ignores it, so that the shared one keeps its placeholder. */
  readonly project: string;
  /** Where its release is written. */
  readonly folder: string;
}

export const uses: Readonly<Record<Use, UseNames>> = {
  spreadsheet: {
    script: 'the script of one spreadsheet',
    push: 'npm run push',
    project: '.clasp.local.json',
    folder: 'release',
  },
  listing: {
    script: 'the script of a listing',
    push: 'npm run push:add-on',
    project: '.clasp.add-on.json',
    folder: 'release-add-on',
  },
};
