import { useEffect, useRef } from 'preact/hooks';
import type { Definition } from '../../definition/definition';

/** Milliseconds that what is typed stays the same before it is asked for. */
const PAUSE = 350;

/**
 * Asks once what is typed stays the same, and again where the draft changes.
 *
 * @param definition - The draft.
 * @param text - What is typed; nothing is asked where it is blank.
 * @param act - Asks.
 */
export function usePaused(
  definition: Definition | undefined,
  text: string,
  act: (definition: Definition) => void,
): void {
  const current = useRef(act);
  current.current = act;
  useEffect(() => {
    if (definition === undefined || text === '') return;
    const timer = setTimeout(() => current.current(definition), PAUSE);
    return () => clearTimeout(timer);
  }, [definition, text]);
}
