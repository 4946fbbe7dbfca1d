/** Gives an element the focus once the page is drawn anew. @param id - Of the element. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
