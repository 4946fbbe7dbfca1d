import type { ServiceCalls } from '../../../src/host/core/api';

/** How many calls of Sheets services an action needs. */
export interface SheetsCalls {
  /** Those that read or change cells, tabs, marks or named ranges. */
  readonly moving: number;
  /** Those that only say how something looks: widths, formats, notes, rules, charts. */
  readonly looks: number;
  /** Both, and those that only find a place: a tab by its name, a range, its size. */
  readonly all: number;
}

/** Locks, properties and dialogs are quick. */
const isQuick = /^(?:Lock|Properties|Cache|Ui|Menu|HtmlService)\.|\.getUi$/;
const isLook =
  /\.(?:get(?:FontWeight|FontSize|FontColor|Background|VerticalAlignment|NumberFormat|Notes)|set(?:NumberFormats?|Font(?:Weight|Style|Size|Color)s?|Backgrounds?|Border|(?:Horizontal|Vertical)Alignments?|Wrap(?:Strateg(?:y|ies))?|ColumnWidths|RowHeights(?:Forced)?|Frozen(?:Rows|Columns)|HiddenGridlines|Notes|DataValidations?|ConditionalFormatRules|RichTextValues|Description|WarningOnly)|getConditionalFormatRules|get(?:Row|Column)Group(?:Depth)?|shift(?:Row|Column)GroupDepth|collapse|expand|getCharts|removeChart|getContainerInfo|getAnchorRow|getNumberFormats|clearDataValidations|protect|insertChart|hideSheet)$/;
const isPlace =
  /\.(?:getActive|getActiveSheet|getSheetByName|getSheets|getSheet|getName|getSheetId|getIndex|getParent|getNumSheets|getId|getRange|getRangeList|getDataRange|getLastRow|getLastColumn|getMaxRows|getMaxColumns|getRow|getColumn|getNumRows|getNumColumns|getSpreadsheetLocale|getSpreadsheetTimeZone|activate|flush|toast)$/;

/** Counts calls by what they are for; whatever is not known counts as moving. */
export function countCalls(calls: ServiceCalls): SheetsCalls {
  const sheets = Object.entries(calls).filter(([name]) => !isQuick.test(name));
  const sum = (isCounted: (name: string) => boolean) =>
    sheets.reduce((total, [name, count]) => total + (isCounted(name) ? count : 0), 0);
  return {
    moving: sum((name) => !isLook.test(name) && !isPlace.test(name)),
    looks: sum((name) => isLook.test(name)),
    all: sum(() => true),
  };
}
