import { type Area, overlaps } from '../cells/a1';
import type { Desk } from '../desk';
import type { ProtectionState } from '../extras/sheet-extras';
import { addressOf, mayEdit } from '../person';
import { type Touched, touched } from './touched';

const MAY_NOT_EDIT = 'You do not have permission to perform that action.';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** They change nothing that is in the spreadsheet. */
const HARMLESS =
  /^(?:SpreadsheetApp\.flush|Lock\..*|Spreadsheet\.(?:toast|setActive.*)|.*\.activate)$/;
/** They take cells away, wherever a range is protected. */
const REMOVING = /^(?:Sheet\.(?:delete|clear|move)|Spreadsheet\.deleteSheet)/;

/** @throws with Google's words where the person may not change what a call that writes is about */
export function requireRight(desk: Desk, name: string, args: readonly unknown[]): void {
  if (desk.person.role === 'owner' || HARMLESS.test(name)) return;
  if (!mayEdit(desk.person)) throw new Error(MAY_NOT_EDIT);
  for (const one of touched(name, args)) {
    if (isProtected(desk, one, REMOVING.test(name))) throw new Error(PROTECTED);
  }
}

/** A protection that mirrors the editors of the spreadsheet, or only warns, keeps out nobody. */
export function mayPass(desk: Desk, { editors, warningOnly }: ProtectionState): boolean {
  const { role } = desk.person;
  return (
    role === 'owner' ||
    (mayEdit(desk.person) && (warningOnly || (editors?.includes(addressOf(role)) ?? true)))
  );
}

function isProtected(desk: Desk, { sheet, area }: Touched, isRemoving: boolean): boolean {
  return desk.extras(sheet).protections.some((protection) => {
    if (mayPass(desk, protection)) return false;
    return protection.area === undefined || isRemoving || meets(protection.area, area);
  });
}

function meets(protectedArea: Area, area: Area | undefined): boolean {
  return area !== undefined && overlaps(protectedArea, area);
}
