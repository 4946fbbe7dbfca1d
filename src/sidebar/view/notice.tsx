import { settled } from '../bridge/settled';
import { notice } from '../state/store';

/** What became of a save that was cut off; an error with a way to try again, or what was done. */
export function Notices() {
  const told = notice.value;
  return (
    <div class="notices" role={told?.kind === 'error' ? 'alert' : 'status'}>
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
              Try again
            </button>
          )}
          <Close
            close={() => {
              notice.value = undefined;
            }}
          />
        </div>
      )}
    </div>
  );
}

export function Close({ close }: { readonly close: () => void }) {
  return (
    <button type="button" class="icon" aria-label="Close message" onClick={close}>
      ×
    </button>
  );
}
