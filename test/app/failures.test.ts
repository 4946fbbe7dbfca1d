import { expect, it } from 'vitest';
import { explained } from '../../src/app/failures';
import { formulasWords } from '../../src/app/formulas-words';
import type { Workbook } from '../../src/app/workbook';

const workbook = { protectedTabs: () => ['Accounts'] } as Partial<Workbook> as Workbook;
const PROTECTED = 'You are trying to edit a protected cell or object. Please contact the owner.';

it.each([
  [PROTECTED, 'The tab "Accounts" is'],
  [`Exception: ${PROTECTED}`, 'The tab "Accounts" is'],
  ['Sie versuchen, eine geschützte Zelle zu bearbeiten.', 'The tab "Accounts" is'],
  ['Vous essayez de modifier une cellule ou un objet protégé.', 'The tab "Accounts" is'],
  ['You do not have permission to perform that action.', 'You may look'],
  ["You don't have permission to edit this spreadsheet.", 'You may look'],
  ['Authorization is required to perform that action.', 'The add-on may not act'],
  [
    'The script does not have permission to perform that action. Required permissions: (a)',
    'The add-on may not act',
  ],
  ['Service Spreadsheets failed while accessing document with id 1aB.', 'Google broke this off'],
  ['Exception: Service Spreadsheets timed out while accessing document', 'Google broke this off'],
  [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Google broke this off',
  ],
])('explains %j, and keeps it at the end', (message, words) => {
  const said = explained(new Error(message), workbook);
  expect(said.startsWith(words)).toBe(true);
  expect(said.endsWith(` [${message}]`)).toBe(true);
});

it('says without tabs what is protected where they can’t be asked for', () => {
  const lost = {
    protectedTabs: () => {
      throw new Error('No more');
    },
  } as Partial<Workbook> as Workbook;
  expect(explained(new Error(PROTECTED), lost)).toContain(
    'This part of the spreadsheet is protected',
  );
});

it('leaves messages of ours as they are, also those that cite Google', () => {
  const cited = formulasWords.notRecalculated([`Accounts!N2: ${PROTECTED}`]);
  const ours = 'Field must be a column of the list, got "Berechtigung" (ICP Config!F23)';
  for (const message of [cited, ours]) expect(explained(message, workbook)).toBe(message);
});
