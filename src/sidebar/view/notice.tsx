import { useEffect, useState } from 'preact/hooks';
import { settled } from '../bridge/settled';
import { readingTime } from '../model/reading-time';
import { type Notice, notice } from '../state/store';

/**
 * What became of a save that was cut off; an error with a way to try again; or what was done, which
 * leaves by itself unless somebody points at it or is in it.
 */
export function Notices() {
  const told = notice.value;
  const [isHeld, setHeld] = useState(false);
  useLeaving(told, isHeld);
  useForgotten(told, setHeld);
  return (
    <div
      class="notices"
      role={told?.kind === 'error' ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {settled.value !== '' && (
        <div class="notice done">
          <span class="full">{settled.value}</span>
          <Close
            close={() => {
              settled.value = '';
            }}
          />
        </div>
      )}
      {told !== undefined && (
        <div class={`notice ${told.kind}`}>
          <span class="full">{told.text}</span>
          {told.retry !== undefined && (
            <button type="button" class="link" onClick={told.retry}>
              {told.kind === 'saved' ? 'Score accounts' : 'Try again'}
            </button>
          )}
          <Close close={forget} />
        </div>
      )}
    </div>
  );
}

/** Takes a message away in time, but not an error, and not while it is held. */
function useLeaving(told: Notice | undefined, isHeld: boolean): void {
  useEffect(() => {
    if (told === undefined || told.kind === 'error' || isHeld) return;
    const timer = setTimeout(forget, readingTime(told.text));
    return () => clearTimeout(timer);
  }, [told, isHeld]);
}

/** What goes away tells nobody that it is left. */
function useForgotten(told: Notice | undefined, setHeld: (isHeld: boolean) => void): void {
  useEffect(() => {
    if (told === undefined) setHeld(false);
  }, [told, setHeld]);
}

function forget(): void {
  notice.value = undefined;
}

export function Close({ close }: { readonly close: () => void }) {
  return (
    <button type="button" class="icon" aria-label="Close message" onClick={close}>
      ×
    </button>
  );
}
