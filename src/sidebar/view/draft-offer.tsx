import { forgetOffer, offered, takeUp, waitingSince } from '../state/kept-draft';
import { isDirty, saved } from '../state/store';
import { words } from '../words';

/** A draft of an earlier sitting, to be taken up or discarded. */
export function DraftOffer() {
  const [offer, state, at] = [offered.value, saved.value, waitingSince.value];
  if (offer === undefined || state === undefined || at === undefined) return null;
  return (
    <section class="notice done" aria-label={words.unfinishedDraft} role="status">
      <span class="full">
        <button type="button" class="link" onClick={takeUp}>
          {(isDirty.value ? words.addDraft : words.takeUp)(at)}
        </button>{' '}
        <button type="button" class="link" onClick={forgetOffer}>
          {words.forgetDraft}
        </button>
        {offer.base !== state.version && (
          <p class="quiet full">{words.isOlder(offer.base, state.version)}</p>
        )}
      </span>
    </section>
  );
}
