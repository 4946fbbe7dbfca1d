import { useEffect, useRef } from 'preact/hooks';
import type { Definition } from '../../definition/definition';
import { askAccount, type Found, found } from '../state/account';

/**
 * The account of a row as a draft sees it, asked for anew where the draft changes.
 *
 * @param row - 0-based among the accounts; without it the one that is selected in the sheet at first.
 */
export function useAccount(definition: Definition | undefined, row?: number): Found | undefined {
  const isOpen = useRef(false);
  useEffect(() => {
    const same = isOpen.current ? found.peek()?.account?.row : undefined;
    isOpen.current = true;
    if (definition !== undefined) void askAccount(definition, row ?? same);
  }, [definition, row]);
  return found.value;
}
