import type { Opening, Outcome, Place, ServerEvent } from '../server/protocol';
import { parseAddress } from './address';
import { aroundGrid } from './around-grid';
import type { Connection } from './connection';
import { byId } from './element';
import { openGoTo } from './go-to-dialog';
import { type Grid, showGrid } from './grid';
import type { Fold } from './group-controls';
import { menuBar, noMenu } from './menu-bar';
import { questionDialogs } from './questions';
import { showPage } from './script-pages';
import { showFailure, showToast } from './toast';

/** What takes in each kind of event after the opening. */
type EventHandlers = {
  readonly [Type in Exclude<ServerEvent['type'], 'open'>]: (
    event: Extract<ServerEvent, { type: Type }>,
  ) => void;
};

/**
 * Shows an opened workbook: name, menus, grid, and what scripts show.
 *
 * @returns what keeps the page the same as the server, one call an event
 */
export function openPage(connection: Connection, opening: Opening): (event: ServerEvent) => void {
  const grid = showGrid(byId('grid'), opening, connection.sendMutation);
  const handlers = eventHandlers(connection, opening, grid);
  const handle = (event: ServerEvent) => {
    const handler = handlers[event.type as keyof EventHandlers] as (event: ServerEvent) => void;
    handler(event);
  };
  document.title = opening.name;
  byId('name').textContent = opening.name;
  const choose = (label: string) => void runMenu(connection, grid, label);
  const bar = opening.noMenu === '' ? menuBar(opening.menu, choose) : noMenu(opening.noMenu);
  byId('menus').append(bar);
  for (const question of opening.questions) handle({ type: 'question', question });
  const keys = (event: KeyboardEvent) => onKey(event, grid);
  void grid.drawn.then(() => {
    follow(grid, opening.active);
    addEventListener('keydown', keys, { capture: true });
  });
  return handle;
}

function eventHandlers(connection: Connection, opening: Opening, grid: Grid): EventHandlers {
  const { client } = connection;
  const fold = (sheet: string, { isCollapsed, ...place }: Fold) =>
    void connection.post('fold', { sheet, place, isCollapsed });
  const around = aroundGrid(grid, opening, fold);
  const questions = questionDialogs((answer) => void connection.post('answer', answer));
  const run = (functionName: string, args: readonly unknown[]) =>
    outcomeOf(connection.post('run', { client, functionName, args, at: grid.selected() }));
  return {
    mutation: ({ mutation }) => {
      grid.apply(mutation);
      around.refreshCell();
    },
    active: ({ at }) => follow(grid, at),
    marks: ({ sheet, marks }) => {
      grid.setMarks(sheet, marks);
      around.setMarks(sheet, marks);
    },
    notes: ({ sheet, notes }) => around.setNotes(sheet, notes),
    charts: ({ sheet, charts }) => around.setCharts(sheet, charts),
    question: ({ question }) => questions.show(question),
    answered: ({ id }) => {
      questions.close(id);
      grid.focus();
    },
    page: ({ page }) => showPage(page, { sidebar: byId('sidebar'), run, focusGrid: grid.focus }),
    toast: ({ toast }) => showToast(byId('toasts'), toast),
  };
}

/** Goes where a script went, but leaves the page as it is where it is there already. */
function follow(grid: Grid, at: Place): void {
  const { sheet, a1 } = grid.selected();
  if (sheet !== at.sheet || a1 !== at.a1) grid.goTo(at);
}

async function runMenu(connection: Connection, grid: Grid, label: string): Promise<void> {
  const { client } = connection;
  const running = byId('running');
  running.textContent = 'Running script…';
  grid.focus();
  const outcome = await outcomeOf(connection.post('menu', { client, label, at: grid.selected() }));
  running.textContent = '';
  if ('error' in outcome) showFailure(byId('toasts'), outcome.error);
}

async function outcomeOf(value: Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await value };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Keys while nothing has the focus, as after a message was closed, go to the cells. */
function onKey(event: KeyboardEvent, grid: Grid): void {
  if (document.activeElement === document.body && event.key !== 'Tab') grid.focus();
  if (!(event.ctrlKey || event.metaKey) || event.key !== 'g') return;
  event.preventDefault();
  event.stopPropagation();
  const goTo = (text: string) => grid.goTo({ ...grid.selected(), ...parseAddress(text) });
  openGoTo(goTo, grid.focus);
}
