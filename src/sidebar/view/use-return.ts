import { useEffect } from 'preact/hooks';

/**
 * Tells when a person comes back to the sidebar from the spreadsheet, where the menu may have changed
 * what is shown: with the mouse, or with the keyboard.
 */
export function useReturn(back: () => void): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.addEventListener('pointerenter', back);
    window.addEventListener('focus', back);
    return () => {
      documentElement.removeEventListener('pointerenter', back);
      window.removeEventListener('focus', back);
    };
  });
}
