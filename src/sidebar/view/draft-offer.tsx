import { forgetOffer, offered, takeUp } from '../state/kept-draft';
import { saved } from '../state/store';
import { words } from '../words';

/** A draft of an earlier sitting, to be taken up or discarded. */
export function DraftOffer() {
  const offer = offered.value;
  const state = saved.value;
  if (offer === undefined || state === undefined || offer.name !== state.name) return null;
  const isToday = offer.at.slice(0, 10) === state.now.slice(0, 10);
  const at = isToday ? offer.at.slice(11) : offer.at;
  return (
    <section class="notice done" aria-label={words.unfinishedDraft} role="status">
      <span class="full">
        <button type="button" class="link" onClick={takeUp}>
          {words.takeUp(at)}
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
