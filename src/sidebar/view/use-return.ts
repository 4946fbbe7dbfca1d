import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells when a person comes back to the sidebar from the spreadsheet, where the menu may have changed
 * what is shown: with the mouse, also one that rested over the sidebar meanwhile, or with the keyboard.
 */
export function useReturn(back: () => void): void {
  const isAway = useRef(false);
  useEffect(() => {
    const { documentElement } = document;
    const leave = () => {
      isAway.current = true;
    };
    const enter = () => {
      isAway.current = false;
      back();
    };
    const move = () => {
      if (isAway.current) enter();
    };
    documentElement.addEventListener('pointerenter', enter);
    documentElement.addEventListener('pointermove', move);
    window.addEventListener('focus', enter);
    window.addEventListener('blur', leave);
    return () => {
      documentElement.removeEventListener('pointerenter', enter);
      documentElement.removeEventListener('pointermove', move);
      window.removeEventListener('focus', enter);
      window.removeEventListener('blur', leave);
    };
  });
}
