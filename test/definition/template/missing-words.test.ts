import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/definition/defaults';
import { missingWordsIn } from '../../../src/definition/template/missing-words';

const tab = (...cells: (string | number)[]) => ({
  ...{ sheet: 'Firmen', headers: ['Mitarbeiter'] },
  rows: cells.map((cell) => [cell]),
});

it('adds the words of other languages that stand in the list', () => {
  const found = missingWordsIn([tab('k.A.', 12, 'UNBEKANNT'), tab('Non renseigné', 's/o', 'n/a')]);
  expect(found).toEqual([
    ...defaultSettings.missingWords,
    ...['k.A.', 'unbekannt', 'non renseigné', 's/o'],
  ]);
});

it('leaves alone what is a value somewhere', () => {
  expect(missingWordsIn([tab('NC', 'ND', 'None', 'keine', 'Unbekannt GmbH')])).toEqual(
    defaultSettings.missingWords,
  );
});

const codes = ['DE', 'FR', 'US', 'NA', 'ZA', 'GB', 'IT', '', 'ES', 'NL'];

it.each([
  ['stands among country codes', [tab(...codes)], false],
  ['stands in another column too', [tab(...codes), tab('NA', 12, 40)], true],
  ['stands among names', [tab('Germany', 'France', 'NA', 'Spain')], true],
  ['stands among codes of states', [tab('NA', 'XX', 'QQ', 'ZZ', 'NA')], true],
  ['stands nowhere', [tab('DE', 'FR', 'US')], true],
])('na is a missing word unless it can only be Namibia: %s', (_, tabs, isWord) => {
  expect(missingWordsIn(tabs).includes('na')).toBe(isWord);
});
