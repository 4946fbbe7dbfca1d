import { page, reviewing } from '../state/store';

/** The way back to a review that is under way. */
export function ReviewBar() {
  if (reviewing.value === '' || page.value?.kind === 'review') return null;
  return (
    <p class="review-bar">
      <button
        type="button"
        class="link"
        onClick={() => {
          page.value = { kind: 'review' };
        }}
      >
        Go on with the review
      </button>{' '}
      <span class="quiet">{reviewing.value}</span>
    </p>
  );
}
