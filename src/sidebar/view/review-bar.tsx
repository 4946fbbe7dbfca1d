import { page, reviewing } from '../state/store';
import { words } from '../words';
import { isOverReview } from './page-frame';

/** The way back to a review that is under way, where no page has one of its own. */
export function ReviewBar() {
  if (reviewing.value === '' || page.value?.kind === 'review' || isOverReview()) return null;
  return (
    <p class="review-bar">
      <button
        type="button"
        class="link"
        onClick={() => {
          page.value = { kind: 'review' };
        }}
      >
        ‹ {words.backToReview(reviewing.value)}
      </button>
    </p>
  );
}
