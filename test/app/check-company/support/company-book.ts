import type { Definition } from '../../../../src/definition/definition';
import { newField } from '../../../../src/definition/fields';
import type { TabData } from '../../../../src/host/core/api';
import type { Answer } from '../../../../src/protocol/answer';
import type { TypedCells } from '../../../../src/protocol/check-view';
import type { Request } from '../../../../src/protocol/requests';
import type { Book } from '../../../faults/support/book';
import { memoryBook } from '../../../faults/support/memory-book';
import { tab } from '../../../host/support/open-fixture';
import { configTab, day } from '../../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../../support/definitions';

const criterion = (id: string, field: string, operator: string, value: string, points: number) => ({
  ...{ name: '', id, dimension: 'Firmographic', field, operator, value, points },
  ...{ ifMissing: 'skip' as const, on: true, why: '' },
});

const exclusion = (id: string, field: string, operator: string, value: string, reason: string) => ({
  ...{ name: '', id, field, operator, value, reason, addedBy: '', addedOn: undefined, on: true },
});

/** A definition of a German list: sizes as ranges, decimal commas, dates with dots. */
export const germanDefinition: Definition = definitionWith({
  settings: {
    ...smallDefinition.settings,
    ...{ timeZone: 'Etc/UTC', accountsSheet: 'Firmen', numbersWritten: '1.234,5' as const },
    minimumCoverage: 0.3,
  },
  dimensions: [{ name: 'Firmographic', weight: 100, question: '' }],
  fields: [newField('Mitarbeiter', ['Größe']), newField('Branche')],
  criteria: [
    criterion('C1', 'Mitarbeiter', 'between', '51 - 500', 40),
    criterion('C2', 'Branche', 'is any of', 'Maschinenbau; Software', 30),
    criterion('C3', 'Land', 'country is any of', 'DACH', 10),
    criterion('C4', 'Letzter Besuch', 'within last days', '90, fading to 365', 10),
    criterion('C5', 'Umsatz', 'at least', '2,5 Mio.', 10),
  ],
  exclusions: [exclusion('X1', 'Branche', 'is any of', 'Behörde', 'Public tenders')],
});

export const HEADERS = [
  'Firma',
  'Webseite',
  'Mitarbeiter',
  'Branche',
  'Land',
  'Letzter Besuch',
  'Umsatz',
  'Betreuer',
];
const ROWS = [
  [
    'Nordwind GmbH',
    'nordwind.de',
    '51-200',
    'Software',
    'Deutschland',
    day('2026-06-01'),
    3_400_000.5,
    'Ada',
  ],
  [
    'Bäckerei Krüger',
    'krueger.example',
    day('2026-10-01'),
    'Handel',
    'Schweiz',
    '',
    '1.250.000',
    '',
  ],
  ['Stadt Ulm', 'ulm.de', '1.200', 'Behörde', 'DE', '', '', ''],
];

/** A workbook in memory with these accounts and a definition. */
export function companyBook(
  definition: Definition = germanDefinition,
  accounts: TabData | undefined = tab('Firmen', HEADERS, ...ROWS),
): Book {
  return memoryBook(
    [...(accounts ? [accounts] : []), configTab('ICP Config', definition)],
    'de_DE',
  );
}

/** Asks with a draft of the German definition, or another one. */
export function asker(book: Book, definition: Definition = germanDefinition) {
  const draft = { name: '', definition };
  return {
    form: () => done(book, { action: 'checkForm', ...draft }).form,
    paste: (text: string) => done(book, { action: 'readPasted', ...draft, text }).pasted,
    check: (cells: TypedCells) =>
      done(book, { action: 'check', ...draft, cells: cells.map(([a, b]) => [a, b]) }).checked,
    add: (cells: TypedCells, isConfirmed = false) =>
      done(book, {
        action: 'addAccount',
        name: '',
        cells: cells.map(([a, b]) => [a, b]),
        isConfirmed,
      }),
  };
}

/** The answer. @throws What a person is told where there is none. */
function done<R extends Request>(book: Book, request: R) {
  const answer = book.ask(request);
  if (!answer.ok) throw new Error('error' in answer ? answer.error : 'a conflict');
  return answer as Extract<Answer<R['action']>, { ok: true }>;
}
