import { opened } from '../state/define';

/** Gives an element the focus once the page is drawn anew. @param id - Of the element. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}

/** Opens a row and gives it the focus. @param row - The id of its button. */
export function showRow(row: string): void {
  opened.value = row;
  focusSoon(row);
}
