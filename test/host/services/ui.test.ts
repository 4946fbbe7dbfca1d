import { describe, expect, it } from 'vitest';
import { answering, inProcess } from '../support/open-fixture';

describe('dialogs', () => {
  it('are asked in the three forms that alert and prompt have', () => {
    const shown = answering('Ada');
    const { SpreadsheetApp } = inProcess({ dialogs: shown.dialogs });
    const ui = SpreadsheetApp.getUi();
    expect(ui.alert('Plain')).toBe(ui.Button.OK);
    expect(ui.alert('Sure?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    const answer = ui.prompt('Title', 'Your name?', ui.ButtonSet.OK_CANCEL);
    expect([answer.getSelectedButton(), answer.getResponseText()]).toEqual([ui.Button.OK, 'Ada']);
    expect(shown.asked).toEqual(['', '', 'Title']);
  });

  it('show pages of the add-on, and toasts', () => {
    const shown = answering();
    const { SpreadsheetApp, HtmlService } = inProcess({ dialogs: shown.dialogs });
    const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ICP').setWidth(300);
    SpreadsheetApp.getUi().showSidebar(page);
    SpreadsheetApp.getActive().toast('Done', 'Scoring');
    expect(shown.pages).toMatchObject([{ kind: 'sidebar', title: 'ICP', width: 300 }]);
    expect(shown.pages[0]?.html).toMatch(/<p>Sidebar<\/p>/);
    expect(shown.toasts).toEqual([{ message: 'Done', title: 'Scoring', seconds: 5 }]);
  });

  it('refuse a page that the add-on does not have', () => {
    const { HtmlService } = inProcess();
    expect(() => HtmlService.createHtmlOutputFromFile('Gone')).toThrow(/No HTML file named Gone/);
  });

  it('escape what a template prints', () => {
    const template = inProcess().HtmlService.createTemplate('<b><?= name ?></b><?!= raw ?>');
    Object.assign(template, { name: '<i>', raw: '<hr>' });
    expect(template.evaluate().getContent()).toBe('<b>&lt;i&gt;</b><hr>');
  });
});
