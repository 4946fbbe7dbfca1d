// biome-ignore-all lint/correctness/noUnusedVariables: the globals of an Apps Script project
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Fixture')
    .addItem('Write', 'write')
    .addItem('Ask…', 'ask')
    .addSeparator()
    .addSubMenu(
      SpreadsheetApp.getUi()
        .createMenu('More')
        .addItem('Fail', 'fail')
        .addItem('Refuse', 'refuse')
        .addItem('Choose', 'choose')
        .addItem('Look…', 'look'),
    )
    .addToUi();
}

function write() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Accounts');
  sheet.getRange(2, 3, 2, 1).setValues([['a'], ['b']]);
}

function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Name', 'Your name?', ui.ButtonSet.OK_CANCEL);
  const sure = ui.alert('Sure?', 'Write it?', ui.ButtonSet.YES_NO);
  if (sure === ui.Button.YES) {
    SpreadsheetApp.getActive()
      .getSheetByName('Accounts')
      .getRange('D1')
      .setValue(answer.getResponseText());
  }
}

function look() {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Look', 'Nothing is to be done', ui.ButtonSet.OK);
}

function refuse() {
  write();
  SpreadsheetApp.getUi().alert(
    'Fixture',
    'The list must be shorter',
    SpreadsheetApp.getUi().ButtonSet.OK,
  );
}

function choose() {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('Fixture', 'Overwrite?', ui.ButtonSet.YES_NO_CANCEL) === ui.Button.YES) write();
}

function fail() {
  throw new Error('It failed on purpose');
}

function forever() {
  for (;;);
}

function callsForever() {
  for (;;) {
    try {
      SpreadsheetApp.getActive().getName();
    } catch {}
  }
}

function evaluate(source) {
  return new Function(source)();
}

function echo(value) {
  return value;
}

function hidden_() {
  return 1;
}

var calls = 0;

/**
 * What it was called with, as text.
 * @customfunction
 */
function SHOW(value) {
  return JSON.stringify(value);
}

/**
 * How often it was called.
 * @customfunction
 */
function COUNT_CALLS() {
  calls += 1;
  return calls;
}

/**
 * Runs a text as a function's body.
 * @customfunction
 */
function RUN(source) {
  return new Function(source)();
}

/**
 * The first cell and the width of each row that is not blank.
 * @customfunction
 */
function FIRST_OF_EACH(rows) {
  return rows.map((row) => (row.every((cell) => cell === '') ? ['', ''] : [row[0], row.length]));
}

/** Not a custom function. */
function PLAIN() {
  return 1;
}
