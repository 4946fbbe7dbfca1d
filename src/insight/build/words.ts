import { conditionText } from '../../engine/condition-text';
import type { Test } from '../discovery/column';

/** All that Build says to people. */
export const words = {
  says: (other: Test & { readonly field: string }) =>
    `says nearly the same as “${conditionText(other)}”`,
  full: (dimension: string, count: number) => `${dimension} has ${count} surer criteria already`,
  addsNothing: 'adds nothing beside the other criteria',
  exclusion: (evidence: string) => `hardly ever wins: ${evidence}`,
};
