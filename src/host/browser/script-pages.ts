import type { Page } from '../core/api';
import type { Outcome } from '../server/protocol';
import { element } from './element';
import { openModal } from './modal';
import { scriptFrame } from './script-frame';

/** What the sidebar and the HTML dialogs need of the page. */
export interface PageSurroundings {
  readonly sidebar: HTMLElement;
  run(functionName: string, args: readonly unknown[]): Promise<Outcome>;
  focusGrid(): void;
}

/** Shows HTML that a script made, in the sidebar (300 pixels wide) or in a dialog. */
export function showPage(page: Page, around: PageSurroundings): void {
  if (page.kind === 'sidebar') showSidebar(page, around);
  else showDialog(page, around);
}

function showSidebar(page: Page, { sidebar, run, focusGrid }: PageSurroundings): void {
  const close = () => {
    sidebar.replaceChildren();
    sidebar.hidden = true;
    focusGrid();
  };
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': 'Close sidebar' },
    '×',
  );
  cross.addEventListener('click', close);
  const heading = element(
    'header',
    {},
    element('h2', { class: 'sidebar-title' }, page.title),
    cross,
  );
  const frame = scriptFrame(page, { run, close, focusGrid, resize: () => undefined });
  sidebar.replaceChildren(heading, frame);
  sidebar.hidden = false;
}

function showDialog(page: Page, { run, focusGrid }: PageSurroundings): void {
  const close = () => {
    modal.close();
    focusGrid();
  };
  const frame = scriptFrame(page, { run, close, focusGrid, resize: (size) => resize(size) });
  const resize = ({ width, height }: { readonly width?: number; readonly height?: number }) => {
    if (width) frame.style.width = `${width}px`;
    if (height) frame.style.height = `${height}px`;
  };
  resize(page);
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': 'Close dialog' },
    '×',
  );
  cross.addEventListener('click', close);
  const modal = openModal(page.title, [cross, frame], close);
  modal.dialog.classList.add('page');
}
