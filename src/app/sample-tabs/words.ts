import { list } from '../messages';

/** What the removal of the sample says to a person. */
export const words = {
  sampleRemoved: (tabs: readonly string[]) => `The sample is removed: ${list(tabs)}.`,
  noSample: 'There is no sample here; nothing was removed.',
  sampleIsYours: (why: string) => `The sample stays, as ${why}. Nothing was removed.`,
  sampleWhy: {
    cells: (sheet: string) => `cells of ${sheet} were changed or added`,
    definition: 'the definition was changed',
    definitions: 'there is more than one definition',
    versions: 'the definition has more than one version',
  },
} as const;
