import type { Area } from '../cells/a1';
import type { Desk } from '../desk';
import type { ProtectionState } from '../extras/sheet-extras';
import { addressOf } from '../person';
import { any, type OpTable, read, write } from './op';
import { type Ref, refOf } from './refs';
import { mayPass } from './rights';

/** Protections of tabs and ranges; see `rights.ts` for whom they keep out. */
export const PROTECTION: OpTable = {
  'Sheet.protect': write(({ desk }, sheet: string) => protect(desk, sheet, undefined)),
  'Range.protect': write(({ desk }, ref: Ref) => protect(desk, ref.sheet, ref)),
  'Sheet.getProtections': read(({ desk }, sheet: string, type: string) =>
    ofType(desk, sheet, type),
  ),
  'Spreadsheet.getProtections': read(({ desk }, type: string) =>
    desk.tabs.all().flatMap((sheet) => {
      const id = sheet.getSheetId();
      return ofType(desk, id, type).map((protection) => ({ sheet: id, id: protection }));
    }),
  ),
  'Protection.canEdit': read(({ desk }, sheet: string, id: number) =>
    mayPass(desk, protection(desk, sheet, id)),
  ),
  'Protection.getEditors': read(({ desk }, sheet: string, id: number) =>
    editorsOf(protection(desk, sheet, id)),
  ),
  'Protection.addEditor': write(({ desk }, sheet: string, id: number, address: string) => {
    const found = protection(desk, sheet, id);
    found.editors = [...new Set([...editorsOf(found), address])];
  }),
  'Protection.removeEditor': write(({ desk }, sheet: string, id: number, address: string) => {
    const found = protection(desk, sheet, id);
    found.editors = editorsOf(found).filter((other) => other !== address);
  }),
  'Protection.setDescription': write(({ desk }, sheet: string, id: number, text: string) => {
    protection(desk, sheet, id).description = text;
  }),
  'Protection.getDescription': read(
    ({ desk }, sheet: string, id: number) => protection(desk, sheet, id).description,
  ),
  'Protection.setWarningOnly': write(({ desk }, sheet: string, id: number, on: boolean) => {
    protection(desk, sheet, id).warningOnly = on;
  }),
  'Protection.isWarningOnly': read(
    ({ desk }, sheet: string, id: number) => protection(desk, sheet, id).warningOnly,
  ),
  'Protection.getRange': read(({ desk }, sheet: string, id: number) => {
    const whole = desk.sheet(sheet);
    const size = { rows: whole.getRowCount(), columns: whole.getColumnCount() };
    return refOf(sheet, protection(desk, sheet, id).area ?? { row: 1, column: 1, ...size });
  }),
  'Protection.remove': write(({ desk }, sheet: string, id: number) => {
    const extras = desk.extras(sheet);
    extras.protections = extras.protections.filter((other) => other.id !== id);
  }),
  'Protection.getProtectionType': any(({ desk }, sheet: string, id: number) =>
    protection(desk, sheet, id).area ? 'RANGE' : 'SHEET',
  ),
};

function ofType(desk: Desk, sheet: string, type: string): number[] {
  return desk
    .extras(sheet)
    .protections.filter(({ area }) => (type === 'SHEET') === (area === undefined))
    .map(({ id }) => id);
}

function editorsOf({ editors }: ProtectionState): readonly string[] {
  return editors ?? [addressOf('owner'), addressOf('editor')];
}

/** Protecting a tab that is protected gives the protection that it has, as in Sheets. */
export function protect(desk: Desk, sheet: string, area: Area | undefined): number {
  const extras = desk.extras(sheet);
  const present = area ? undefined : extras.protections.find((other) => !other.area);
  if (present) return present.id;
  const id = extras.protections.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
  const fresh = { id, area, description: '', warningOnly: false, editors: undefined };
  extras.protections.push(fresh);
  return id;
}

export function protection(desk: Desk, sheet: string, id: number): ProtectionState {
  const found = desk.extras(sheet).protections.find((other) => other.id === id);
  if (!found) throw new Error('The protection has been removed.');
  return found;
}
