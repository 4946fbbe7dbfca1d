import type { Area } from '../cells/a1';
import type { Desk } from '../desk';
import type { ProtectionState } from '../extras/sheet-extras';
import { any, type OpTable, read, write } from './op';
import { type Ref, refOf } from './refs';

/** Protections of tabs and ranges. They are kept and told, not enforced: the owner may edit all. */
export const PROTECTION: OpTable = {
  'Sheet.protect': write(({ desk }, sheet: string) => protect(desk, sheet, undefined)),
  'Range.protect': write(({ desk }, ref: Ref) => protect(desk, ref.sheet, ref)),
  'Sheet.getProtections': read(({ desk }, sheet: string, type: string) =>
    desk
      .extras(sheet)
      .protections.filter(({ area }) => (type === 'SHEET') === (area === undefined))
      .map(({ id }) => id),
  ),
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

/** Protecting a tab that is protected gives the protection that it has, as in Sheets. */
function protect(desk: Desk, sheet: string, area: Area | undefined): number {
  const extras = desk.extras(sheet);
  const present = area ? undefined : extras.protections.find((other) => !other.area);
  if (present) return present.id;
  const id = extras.protections.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
  extras.protections.push({ id, area, description: '', warningOnly: false });
  return id;
}

function protection(desk: Desk, sheet: string, id: number): ProtectionState {
  const found = desk.extras(sheet).protections.find((other) => other.id === id);
  if (!found) throw new Error('The protection has been removed.');
  return found;
}
