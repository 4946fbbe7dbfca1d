import { type Channel, tied } from './channel';
import { define, giveRange, giveSheet, giveSheets, object, type Ref } from './makers';
import { metadataFinder } from './metadata';
import { all, prototype, self, value } from './remote';
import { textFinder } from './text-finder';

interface Named {
  readonly name: string;
  readonly range: Ref;
}

define(
  'Spreadsheet',
  prototype(
    'Spreadsheet',
    {
      ...all(
        value,
        `getName rename getId getUrl getSpreadsheetLocale getSpreadsheetTimeZone deleteSheet
        getNumSheets setSpreadsheetTimeZone moveActiveSheet setNamedRange removeNamedRange toast`,
      ),
      ...all(giveSheet, 'getSheetByName insertSheet duplicateActiveSheet getActiveSheet'),
      getSheets: giveSheets,
      ...all(giveRange, 'getRange getRangeByName getActiveRange'),
      setActiveSheet: self,
      setActiveRange: self,
      getProtections: (found: readonly { sheet: string; id: number }[], channel: Channel) =>
        found.map(({ sheet, id }) => object('Protection', channel, sheet, id)),
      getNamedRanges: (found: readonly Named[], channel: Channel) =>
        found.map(({ name }) => object('NamedRange', channel, name)),
    },
    {
      getActiveCell() {
        return (this as { getActiveRange(): unknown }).getActiveRange();
      },
      createTextFinder(text) {
        return textFinder(tied(this).channel, { text: String(text) });
      },
      createDeveloperMetadataFinder() {
        return metadataFinder(tied(this).channel);
      },
    },
  ),
);

define(
  'NamedRange',
  prototype(
    'NamedRange',
    { getRange: giveRange, setRange: self, setName: self, remove: value },
    {
      getName() {
        return tied(this).ref[0];
      },
    },
  ),
);

define(
  'Protection',
  prototype('Protection', {
    setDescription: self,
    setWarningOnly: self,
    addEditor: self,
    removeEditor: self,
    ...all(value, 'getDescription isWarningOnly remove getProtectionType canEdit'),
    getEditors: (addresses: readonly string[]) =>
      addresses.map((address) => ({ getEmail: () => address })),
    getRange: giveRange,
  }),
);
