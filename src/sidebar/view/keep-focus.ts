const FALLBACKS = ['.page [data-first]', '[role=tab][aria-selected=true]', '#save', 'button'];

/**
 * Brings the focus into the sidebar once it shows something, and keeps it there: where the focused element goes away, and nothing else takes the
 * focus after the next frame, it goes to where one can go on.
 *
 * @param root - What the sidebar is drawn into.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Element | undefined;
  let hasEntered = false;
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  const observer = new MutationObserver(() => {
    if (!hasEntered && root.querySelector('h1') !== null) {
      hasEntered = true;
      requestAnimationFrame(() => setTimeout(() => enter(root)));
    }
    if (last === undefined || last.isConnected) return;
    last = undefined;
    requestAnimationFrame(() => setTimeout(() => rescue(root)));
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** At its name, which shows no mark: nobody has chosen to be there. */
function enter(root: HTMLElement): void {
  const name = root.querySelector<HTMLElement>('h1');
  if (document.activeElement !== document.body || name === null) return;
  name.tabIndex = -1;
  name.focus();
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
