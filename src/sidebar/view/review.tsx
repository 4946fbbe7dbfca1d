import { useEffect } from 'preact/hooks';
import { reviewSteps } from '../../protocol/review-steps';
import { reviewWords } from '../model/review-words';
import { loadReview, review, reviewBusy, reviewError, reviewPlace } from '../state/review';
import { comeBack, isComingBack } from '../state/review-decide';
import { Bones } from './bones';
import { PageFrame } from './page-frame';
import { ReviewDone, ReviewEnd } from './review-end';
import { ReviewOverview } from './review-overview';
import { StepPage } from './review-step';

/** Leads through what a definition has to be looked at for, one step a page. */
export function ReviewPage() {
  useEffect(() => {
    void comeBack(loadReview());
  }, []);
  const place = reviewPlace.value;
  const isRead = review.value !== undefined || place === 'done';
  if (!isRead || isComingBack.value) return <Opening />;
  const step = reviewSteps.find((one) => one === place);
  if (step !== undefined && review.value?.begun !== undefined) {
    return <StepPage key={step} step={step} />;
  }
  if (place === 'end' && review.value?.begun !== undefined) return <ReviewEnd />;
  return place === 'done' ? <ReviewDone /> : <ReviewOverview />;
}

function Opening() {
  return (
    <PageFrame title={reviewWords.title}>
      {reviewError.value === '' ? (
        <Bones text={reviewWords.reading} />
      ) : (
        <div role="alert">
          <p class="full">{reviewWords.failed}</p>
          <p class="warning full">{reviewError.value}</p>
          <div class="buttons">
            <button type="button" class="secondary small" onClick={() => void loadReview()}>
              {reviewBusy.value || reviewWords.again}
            </button>
          </div>
        </div>
      )}
    </PageFrame>
  );
}
