const FALLBACKS = ['.page [data-first]', '[role=tab][aria-selected=true]', '#save', 'button'];

/**
 * Keeps the focus in the sidebar: where the focused element goes away, and nothing else takes the
 * focus after the next frame, it goes to where one can go on.
 *
 * @param root - What the sidebar is drawn into.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  const observer = new MutationObserver(() => {
    if (last === undefined || last.isConnected) return;
    last = undefined;
    requestAnimationFrame(() => setTimeout(() => rescue(root)));
  });
  observer.observe(root, { childList: true, subtree: true });
}

function rescue(root: HTMLElement): void {
  const isLost = document.activeElement === document.body && document.hasFocus();
  if (isLost) firstOf(root)?.focus();
}

function firstOf(root: HTMLElement): HTMLElement | undefined {
  for (const selector of FALLBACKS) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return undefined;
}
