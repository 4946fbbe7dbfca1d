import type { Notes, Place } from '../server/protocol';
import type { Grid } from './grid';

/** Notes and error messages of all tabs, by tab and address. */
export type NotesBySheet = Readonly<Record<string, Notes>>;

/**
 * The note or error message of the selected cell; where a range is selected, of its first cell.
 *
 * @returns an empty text where there is none
 */
export function messageAt(notes: NotesBySheet, { sheet, a1 }: Place): string {
  return notes[sheet]?.[a1.split(':')[0] ?? ''] ?? '';
}

/**
 * Shows the message of the selected cell beside it, or hides the card where there is none.
 */
export function showCellMessage(card: HTMLElement, message: string, grid: Grid): void {
  card.textContent = message;
  card.hidden = message === '';
  if (card.hidden) return;
  card.classList.toggle('error', grid.selectedText().startsWith('#'));
  const cell = grid.selectedRect();
  const left = Math.min(cell.right + 6, innerWidth - card.offsetWidth - 12);
  const top = Math.min(cell.top, innerHeight - card.offsetHeight - 12);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
