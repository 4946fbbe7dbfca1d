import { a1, covers } from '../app/area';
import type { Area, CellStyle, ColorRule } from '../app/workbook';
import { areaOf } from './area-of';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sets conditional formats behind all that a person set, in place of ours; see the port. */
export function setColors(
  sheet: GoogleSheet,
  rules: readonly ColorRule[],
  within: readonly Area[],
  ours: readonly CellStyle[],
): void {
  const colors = new Set(ours.map(({ ground, color }) => key(ground, color)));
  const isOurs = (rule: GoogleRule) => {
    const condition = rule.getBooleanCondition();
    if (condition === null) return false;
    if (!colors.has(key(condition.getBackground(), condition.getFontColor()))) return false;
    const areas = rule.getRanges().map(areaOf);
    return areas.every((inner) => within.some((outer) => covers(outer, inner)));
  };
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...others, ...rules.map((rule) => build(sheet, rule))]);
}

/** Sheets writes colours in small letters, and has none where a rule leaves it. */
function key(ground: string | null | undefined, color: string | null | undefined): string {
  return `${ground ?? ''} ${color ?? ''}`.toLowerCase();
}

function build(sheet: GoogleSheet, { areas, when, style }: ColorRule): GoogleRule {
  const { bold, italic, color, ground } = style;
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if ('text' in when) builder.whenTextEqualTo(when.text);
  else builder.whenFormulaSatisfied(when.formula);
  if (ground !== undefined && ground !== null) builder.setBackground(ground);
  if (color !== undefined) builder.setFontColor(color);
  if (bold !== undefined) builder.setBold(bold);
  if (italic !== undefined) builder.setItalic(italic);
  return builder.setRanges(areas.map((area) => sheet.getRange(a1(area)))).build();
}
