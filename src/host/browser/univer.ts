import { LocaleType, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import {
  FunctionType,
  type IFunctionInfo,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsInEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationsInEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterInEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notesInEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortInEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import type { FunctionHelp } from '../server/function-help';

const TEXTS = [
  english,
  validationsInEnglish,
  formatsInEnglish,
  filterInEnglish,
  titled(sortInEnglish),
  notesInEnglish,
];

/** Univer calls the dialog that refuses to sort "Tooltip". */
function titled(texts: typeof sortInEnglish): typeof sortInEnglish {
  const own = texts['sheets-sort-ui'];
  const dialog = { ...own.dialog, confirm: 'OK' };
  return { ...texts, 'sheets-sort-ui': { ...own, dialog, info: { tooltip: 'Sort range' } } };
}

/** A search box would take the keys of who types into the cell. */
const DROPDOWNS = { showEditOnDropdown: false, showSearchOnDropdown: false };

/** Rules are what scripts set: the page draws them and has no panel to change them. */
const RULE_EDITORS = [
  'sheet.menu.data-validation',
  'sheet.operation.open.conditional.formatting.panel',
];

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/**
 * Univer's spreadsheet view without its formula engine: formulas are calculated by the server. Only
 * the engine is off; the plugins that take in its results and draw spilled ranges stay on.
 *
 * @param container where the view is drawn
 * @param functions the add-on's own functions, for autocomplete
 */
export function createUniver(container: HTMLElement, functions: readonly FunctionHelp[]): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(...TEXTS) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { description: functions.map(functionInfo) },
    sheets: { protectedRangeShadow: false },
    menu: Object.fromEntries(RULE_EDITORS.map((id) => [id, { hidden: true }])),
  });
  const others = [
    UniverSheetsDataValidationPreset(DROPDOWNS),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const entry of [preset, ...others].flatMap(({ plugins }) => plugins as PluginEntry[])) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    const isEngine = plugin === (UniverFormulaEnginePlugin as PluginCtor<Plugin>);
    univer.registerPlugin(plugin, isEngine ? { notExecuteFormula: true } : config);
  }
  return univer;
}

function functionInfo({ name, description, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, detail, example, optional }) => ({
      name,
      detail,
      example,
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
