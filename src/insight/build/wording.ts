import { findOperator } from '../../engine/operators';
import type { Test } from '../discovery/column';

const label = ({ field, operator, value }: Test & { readonly field: string }) =>
  findOperator(operator)?.label(field, value) ?? `${field} ${operator} ${value}`;

/** All that Build says to people. */
export const buildWording = {
  says: (other: Test & { readonly field: string }) => `says nearly the same as “${label(other)}”`,
  full: (dimension: string, count: number) => `${dimension} has ${count} surer criteria already`,
  addsNothing: 'adds nothing beside the other criteria',
  exclusion: (evidence: string) => `hardly ever wins: ${evidence}`,
};
