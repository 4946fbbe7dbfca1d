// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script calls these functions by their names

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Demo')
    .addItem('Double', 'doubleSelected')
    .addItem('Rename…', 'renameTab')
    .addItem('Open sidebar', 'openSidebar')
    .addSeparator()
    .addItem('Go to Other', 'goToOther')
    .addItem('Draw', 'draw')
    .addItem('Fail', 'fail')
    .addSeparator()
    .addItem('Mark', 'mark')
    .addItem('Note', 'note')
    .addItem('Fold', 'fold')
    .addToUi();
}

function doubleSelected() {
  const cell = SpreadsheetApp.getActiveSheet().getActiveCell();
  cell.setValue(cell.getValue() * 2);
  SpreadsheetApp.getActiveSpreadsheet().toast(`${cell.getA1Notation()} doubled`, 'Done', 30);
}

function renameTab() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Rename', 'New name of this tab?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  SpreadsheetApp.getActiveSheet().setName(answer.getResponseText());
  ui.alert('Renamed', `It is ${answer.getResponseText()} now.`, ui.ButtonSet.OK);
}

function openSidebar() {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Demo sidebar');
  SpreadsheetApp.getUi().showSidebar(page);
}

function goToOther() {
  SpreadsheetApp.getActive().getRange('Other!C4').activate();
}

function draw() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange('A1:B3'))
    .setNumHeaders(1)
    .setOption('title', 'Employees')
    .setPosition(1, 5, 0, 0)
    .build();
  sheet.insertChart(chart);
}

function fail() {
  throw new Error('It does not work');
}

function mark() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const tiers = SpreadsheetApp.newDataValidation()
    .requireValueInList(['A', 'B'])
    .setAllowInvalid(false)
    .setHelpText('A or B, by size.')
    .build();
  sheet.getRange('B2:B4').setDataValidation(tiers);
  sheet.getRange('D2:D4').insertCheckboxes();
  sheet.getRange('C1').setNote('Employees');
  const first = SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo('A')
    .setBackground('#d9ead3')
    .setRanges([sheet.getRange('B2:B4')])
    .build();
  sheet.setConditionalFormatRules([first]);
}

function fold() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A3:A4').shiftRowGroupDepth(1);
  sheet.getRowGroup(3, 1).collapse();
  sheet.insertChart(
    sheet
      .newChart()
      .asComboChart()
      .addRange(sheet.getRange('A1:C4'))
      .setNumHeaders(1)
      .setOption('title', 'Sizes')
      .setOption('titlePosition', 'none')
      .setPosition(7, 2, 0, 0)
      .build(),
  );
}

function note() {
  SpreadsheetApp.getActiveSheet().getRange('C1').setNote('Full-time');
}

function total(name) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  return sheet
    .getRange('B2:B3')
    .getValues()
    .reduce((sum, [value]) => sum + value, 0);
}

/**
 * Twice a number.
 * @param {number} value a number
 * @return {number}
 * @customfunction
 */
function TWICE(value) {
  if (typeof value !== 'number') throw new Error(`TWICE needs a number, got ${value}`);
  return value * 2;
}

/**
 * Every value of a range twice.
 * @param {number[][]} values a range
 * @return {number[][]}
 * @customfunction
 */
function TWICE_ALL(values) {
  return values.map((row) => row.map((value) => value * 2));
}
