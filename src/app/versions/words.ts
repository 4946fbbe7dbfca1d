import type { Version } from '../../definition/history';
import { must } from '../messages';

/** What versions and their saving say to a person. */
export const words = {
  noVersion: (version: number, why: string | undefined) =>
    why === undefined
      ? must('Version', 'one of ICP History', `v${version}`, 'ICP History')
      : `Version ${version} can’t be restored: ${why}`,
  restored: (version: number) => `Version ${version} restored`,
  firstVersion: 'First version',
  saveFinished: (version: number, sheet: string) =>
    `Version ${version} of ${sheet}, whose saving was cut off, is now saved as a whole.`,
  saveTakenBack: (version: number, sheet: string) =>
    `Version ${version} of ${sheet}, whose saving was cut off, could not be saved: ${sheet} is as it was before.`,
  editedSince: ({ version, savedAt }: Pick<Version, 'version' | 'savedAt'>, what: string) =>
    `${what} was edited by hand since version ${version} (${savedAt}).`,
  noOwner: 'SETTINGS › Owner names nobody to ask.',
} as const;
