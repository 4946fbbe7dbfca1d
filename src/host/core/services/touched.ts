import type { Area } from '../cells/a1';
import type { Ref } from './refs';

/** A tab that a service call is about, and the part of it; no area is the tab as a whole. */
export interface Touched {
  readonly sheet: string;
  readonly area: Area | undefined;
}

const OF_A_SHEET = /^(?:Sheet|Protection|Group)\.|^Spreadsheet\.deleteSheet$/;

/** What a service call is about, by its first argument. */
export function touched(name: string, [first]: readonly unknown[]): Touched[] {
  if (typeof first === 'string') {
    return OF_A_SHEET.test(name) ? [{ sheet: first, area: undefined }] : [];
  }
  const refs = Array.isArray(first) ? first : [first];
  return refs.filter(isRef).map((ref) => ({ sheet: ref.sheet, area: ref }));
}

function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value;
}
