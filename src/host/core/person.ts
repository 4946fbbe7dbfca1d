/** What a person may do in the spreadsheet. */
export type Role = 'owner' | 'editor' | 'commenter' | 'viewer';

/** How the add-on came into the spreadsheet: as a script of its own, or from the Marketplace. */
export type Installation = 'bound script' | 'add-on';

/** Who sits in front of the spreadsheet, and with what browser. */
export interface Person {
  readonly role: Role;
  /** Another Google account is signed in too: `google.script.run` runs as the wrong one. */
  readonly hasOtherAccount: boolean;
}

/** The owner, who may edit all. */
export const OWNER: Person = { role: 'owner', hasOtherAccount: false };

/** Google's words where `google.script.run` runs as an account that may not see the script. */
export const WRONG_ACCOUNT =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** Whether the spreadsheet is opened for editing: without that there is no `onOpen` and no menu. */
export function mayEdit({ role }: Person): boolean {
  return role === 'owner' || role === 'editor';
}

/**
 * Why somebody has no menu.
 *
 * @returns an empty text for who may edit
 * @example noMenu({ role: 'viewer', hasOtherAccount: false })
 * // 'A viewer has no menu: scripts run for those who may edit. Ask the owner for the right to edit.'
 */
export function noMenu(person: Person): string {
  if (mayEdit(person)) return '';
  return `A ${person.role} has no menu: scripts run for those who may edit. Ask the owner for the right to edit.`;
}

/** Where a person is written of, as in the editors of a protection. */
export function addressOf(role: Role): string {
  return `${role}@example.com`;
}
