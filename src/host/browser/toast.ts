import type { Toast } from '../core/api';
import { element } from './element';

/**
 * Shows a message at the corner of the page for its seconds (below 0: until it is dismissed). A new
 * one takes the place of the last, as in Sheets.
 */
export function showToast(area: HTMLElement, { title, message, seconds }: Toast): void {
  const toast = notice('toast', title, message);
  area.querySelector('.toast')?.remove();
  area.append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}

/** Shows what went wrong, such as in a script, until it is dismissed. */
export function showFailure(area: HTMLElement, message: string, title = 'The script failed'): void {
  const failure = notice('failure', title, message);
  failure.setAttribute('role', 'alert');
  area.append(failure);
}

function notice(kind: string, title: string, message: string): HTMLElement {
  const dismiss = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': 'Dismiss' },
    '×',
  );
  const lines = [element('strong', {}, title), element('p', {}, message)];
  const made = element('div', { class: `notice ${kind}` }, element('div', {}, ...lines), dismiss);
  dismiss.addEventListener('click', () => made.remove());
  return made;
}
