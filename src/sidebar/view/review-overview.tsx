import { useState } from 'preact/hooks';
import type { ReviewStep } from '../../protocol/review-steps';
import type { BegunReview } from '../../protocol/review-view';
import { stepTitles } from '../../protocol/review-words';
import { reviewWords, standingWords } from '../model/review-words';
import {
  discardReview,
  finishReview,
  goTo,
  nextPlace,
  review,
  reviewBusy,
  reviewError,
  startReview,
  stepsNow,
  stepsOf,
} from '../state/review';
import { author, page } from '../state/store';
import { TextLine } from './form';
import { PageFrame } from './page-frame';
import { ReviewFoot } from './review-foot';
import { Warning } from './warning';

/** Where the review stands: begin it, or go on with it. */
export function ReviewOverview() {
  const view = review.value;
  if (view === undefined) return null;
  return (
    <PageFrame title={reviewWords.title}>
      <p class="full">{view.about.join(' ')}</p>
      {view.begun === undefined ? <Begin isFullDue={view.isFullDue} /> : <Begun {...view.begun} />}
    </PageFrame>
  );
}

function Begin({ isFullDue }: { readonly isFullDue: boolean }) {
  const [isFull, setFull] = useState(isFullDue);
  const [isTried, setTried] = useState(false);
  const isNamed = author.value.trim() !== '';
  return (
    <>
      <p class="quiet full">{reviewWords.about(stepsOf(isFull).length)}</p>
      <ol class="review-steps">
        {stepsOf(isFull).map((step) => (
          <li key={step}>{stepTitles[step]}</li>
        ))}
      </ol>
      <NotLooked />
      <label class="check-line">
        <input
          type="checkbox"
          checked={isFull}
          onChange={(event) => setFull(event.currentTarget.checked)}
        />
        <span>
          {reviewWords.full}
          {isFullDue && <span class="quiet"> {reviewWords.fullDue}</span>}
        </span>
      </label>
      <TextLine
        label={reviewWords.who}
        value={author.value}
        longest={200}
        onInput={(name) => {
          author.value = name;
        }}
      />
      <Warning text={isTried && !isNamed ? reviewWords.whoReviews : reviewError.value} />
      <ReviewFoot
        primary={reviewWords.start}
        isFirst
        onPrimary={() => {
          setTried(true);
          if (isNamed) void startReview(isFull);
        }}
      />
    </>
  );
}

function Begun({ at, by, steps, isSaved }: BegunReview) {
  const noted = (step: ReviewStep) => steps.find((one) => one.step === step);
  const next = nextPlace();
  const goOn = next === 'end' ? reviewWords.toEnd : reviewWords.goOn(titleOf(next));
  return (
    <>
      <p class="quiet full">{isSaved ? reviewWords.isSaved : reviewWords.begun(at, by)}</p>
      <ol class="review-steps">
        {stepsNow.value.map((step) => (
          <li key={step}>
            <button type="button" class="link" disabled={isSaved} onClick={() => goTo(step)}>
              {stepTitles[step]}
            </button>{' '}
            <span class="quiet">{standingWords(noted(step))}</span>
          </li>
        ))}
      </ol>
      <NotLooked />
      {!isSaved && (
        <button type="button" class="link plain" onClick={askDiscard}>
          {reviewWords.discard}
        </button>
      )}
      <Warning text={reviewError.value} />
      <ReviewFoot
        primary={isSaved ? reviewWords.writeReport : goOn}
        busy={isSaved ? reviewBusy.value : ''}
        isFirst
        onPrimary={() => {
          if (isSaved) void finishReview('', false);
          else goTo(next);
        }}
      />
    </>
  );
}

/** Steps that are left out, and why. */
function NotLooked() {
  const said = review.value?.noDeals ?? '';
  return said === '' ? null : <p class="quiet full">{said}</p>;
}

function titleOf(place: ReturnType<typeof nextPlace>): string {
  return place in stepTitles ? stepTitles[place as ReviewStep] : '';
}

function askDiscard(): void {
  page.value = {
    kind: 'confirm',
    title: reviewWords.discardTitle,
    text: reviewWords.discardText,
    yes: reviewWords.discardYes,
    act: () => void discardReview(),
    under: { kind: 'review' },
  };
}
