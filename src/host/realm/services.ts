import './range';
import './sheet';
import './spreadsheet';
import { Channel, type Send } from './channel';
import { BOOLEAN_CRITERIA, ruleBuilder } from './conditional-format';
import { htmlService } from './html';
import { giveRange, giveSheet, object, type Ref } from './makers';
import { richTextBuilder, textStyleBuilder } from './rich-text';
import { cacheService, lockService, propertiesService } from './state';
import { ui } from './ui';
import { loggers, session, utilities } from './utilities';
import { validationBuilder } from './validation';

export type { Send } from './channel';

const enumeration = (names: string) =>
  Object.freeze(Object.fromEntries(names.split(' ').map((name) => [name, name])));

/**
 * The Apps Script services as a script sees them, on top of one synchronous call.
 *
 * @param send serves one call: `Service.method` and its arguments as JSON
 * @returns the globals, by name
 */
export function createServices(send: Send): Record<string, object> {
  const channel = new Channel(send);
  return {
    SpreadsheetApp: spreadsheetApp(channel),
    HtmlService: htmlService(channel),
    PropertiesService: propertiesService(channel),
    CacheService: cacheService(channel),
    LockService: lockService(channel),
    Utilities: utilities(channel),
    Session: session(channel),
    Charts: { ChartType: enumeration('AREA BAR COLUMN COMBO HISTOGRAM LINE PIE SCATTER TABLE') },
    ...loggers(channel),
  };
}

function spreadsheetApp(channel: Channel): object {
  const active = (method: string) => () => {
    channel.call(`SpreadsheetApp.${method}`);
    return object('Spreadsheet', channel);
  };
  const range = () => giveRange(channel.call<Ref | null>('SpreadsheetApp.getActiveRange'), channel);
  return {
    getActive: active('getActive'),
    getActiveSpreadsheet: active('getActiveSpreadsheet'),
    getActiveSheet: () => giveSheet(channel.call('SpreadsheetApp.getActiveSheet'), channel),
    getActiveRange: range,
    getActiveCell: range,
    getUi: () => ui(channel),
    flush: () => {
      channel.call('SpreadsheetApp.flush');
    },
    newDataValidation: () => validationBuilder(channel),
    newConditionalFormatRule: () => ruleBuilder(channel),
    newRichTextValue: () => richTextBuilder(channel),
    newTextStyle: () => textStyleBuilder(channel),
    DeveloperMetadataVisibility: enumeration('DOCUMENT PROJECT'),
    DeveloperMetadataLocationType: enumeration('SPREADSHEET SHEET ROW COLUMN'),
    ProtectionType: enumeration('RANGE SHEET'),
    WrapStrategy: enumeration('WRAP OVERFLOW CLIP'),
    BorderStyle: enumeration('DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE'),
    BooleanCriteria: enumeration(BOOLEAN_CRITERIA.join(' ')),
    InterpolationType: enumeration('NUMBER PERCENT PERCENTILE MIN MAX'),
    DataValidationCriteria: enumeration(
      'VALUE_IN_LIST VALUE_IN_RANGE NUMBER_BETWEEN CHECKBOX CUSTOM_FORMULA',
    ),
  };
}
