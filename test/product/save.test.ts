import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { openAddon } from './support/open-addon';
import { type Picture, picture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { countCalls } from './support/sheets-calls';

type Json = { ok: boolean; error?: string; state: { version: number; definition: Definition } };

/** The sample with what a team writes beside, below and over its definition. */
async function openWithTeamNotes() {
  const addon = await openAddon([{ name: 'Accounts', rows: [] }]);
  await addon.run('Set up…');
  const config = () => addon.host.values('ICP Config');
  const rowOf = (first: string) =>
    config().findIndex((row) => row[0] === first || row[11] === first) + 1;
  const user = userSpreadsheet(addon.document);
  const sheet = user.getSheetByName('ICP Config');
  sheet.getRange(`N${rowOf('C1') - 1}`).setValue('Team says');
  sheet
    .getRange(`N${rowOf('C1')}`)
    .setValue('agreed in May')
    .setBackground('#fff2cc');
  sheet.getRange(`O${rowOf('C2')}`).setFormula(`=F${rowOf('C2')}*2`);
  sheet
    .getRange(`F${rowOf('C3')}`)
    .setNote('was 10 last year')
    .setBackground('#d9ead3');
  sheet
    .getRange(`A${config().length + 2}`)
    .setValue('OUR OWN TABLE')
    .setFontWeight('bold');
  const ask = async (request: object) =>
    JSON.parse(String(await addon.host.run('icpApi', [JSON.stringify(request)]))) as Json;
  const { state } = await ask({ action: 'state', name: '' });
  return { ...addon, ask, state, rowOf };
}

function changed({ definition }: Json['state']): Definition {
  const [first, second, ...others] = definition.criteria;
  return {
    ...definition,
    criteria: [
      { ...first!, points: first!.points + 7, why: '=IMPORTXML("https://x.example")' },
      second!,
      { ...second!, id: 'C99', points: 3, why: 'A second opinion' },
      ...others,
    ],
  };
}

/** What is not ours in the tab: everything right of our columns, below our rows, notes and looks. */
function theirs({ tabs }: Picture) {
  const { cells, notes } = tabs['ICP Config']!;
  const own = Object.entries(cells).filter(([, cell]) =>
    /agreed in May|Team says|OUR OWN TABLE|\*2/.test(cell),
  );
  return {
    own: own.map(([, cell]) => cell.replace(/F\d+/, 'F')),
    notes: Object.values(notes).sort(),
  };
}

describe('a save', () => {
  it("leaves people's own columns, tables, notes, colours and formulas as they are", async () => {
    const { document, host, ask, state, rowOf } = await openWithTeamNotes();
    const before = theirs(picture(document));
    expect(before.own).toHaveLength(4);
    host.resetServiceCalls();
    const definition = changed(state);
    const base = state.version;
    const saved = await ask({
      action: 'save',
      name: '',
      base,
      definition,
      author: 'Ada',
      note: '',
    });
    expect(saved.error).toBeUndefined();
    expect(saved.state.definition).toEqual(JSON.parse(JSON.stringify(definition)));
    expect(theirs(picture(document))).toEqual(before);
    const look = JSON.parse(picture(document).tabs['ICP Config']!.cells[`N${rowOf('C1')}`]!)[2];
    expect(look.bg.rgb).toBe('#fff2cc');
    expect(host.formula('ICP Config', `O${rowOf('C2')}`)).toBe(`=F${rowOf('C2')}*2`);
    expect(host.formula('ICP Config', `I${rowOf('C1')}`)).toBe('');
  });

  it('of changed points moves data at most 20 times, reading included', async () => {
    const { host, ask, state } = await openWithTeamNotes();
    const [first, ...others] = state.definition.criteria;
    const definition = { ...state.definition, criteria: [{ ...first!, points: 1 }, ...others] };
    host.resetServiceCalls();
    await ask({ action: 'save', name: '', base: state.version, definition, author: '', note: '' });
    expect(countCalls(host.serviceCalls()).moving).toBeLessThanOrEqual(20);
  });
});
