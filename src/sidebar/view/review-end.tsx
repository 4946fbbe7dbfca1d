import { useState } from 'preact/hooks';
import { countedDecisions, isPartly, stepTitles } from '../../protocol/review-words';
import { reviewWords } from '../model/review-words';
import { openScore } from '../state/mutate';
import {
  earlierSteps,
  finishReview,
  goTo,
  rescores,
  review,
  reviewError,
  reviewPlace,
  reviewSummary,
  settled,
} from '../state/review';
import { changes } from '../state/store';
import { TextBox } from './form';
import { closePage, PageFrame } from './page-frame';
import { ReviewFoot } from './review-foot';
import { ChangeList } from './save-page';
import { Warning } from './warning';

/** What was decided, what it changes, and when to look again. */
export function ReviewEnd() {
  const [note, setNote] = useState('');
  const [takesBaseline, setTakes] = useState(true);
  const { begun, next = 0 } = review.value ?? {};
  if (begun === undefined) return null;
  const left = settled.value.filter((one) => one.skipped !== '');
  const skipped = left.filter((one) => !isPartly(one));
  const earlier = earlierSteps.value;
  const changed = changes.value;
  return (
    <PageFrame title={reviewWords.end} onBack={() => goTo('overview')}>
      <p class="full">
        <b>{sentence(countedDecisions(settled.value))}</b>{' '}
        {skipped.length > 0 && reviewWords.skipped(skipped.map(({ step }) => stepTitles[step]))}
      </p>
      {left.filter(isPartly).map((one) => (
        <p key={one.step} class="quiet full">
          {reviewWords.partly(stepTitles[one.step], countedDecisions([one]))}
        </p>
      ))}
      {earlier.length > 0 && (
        <p class="full" role="note">
          {reviewWords.earlier(earlier.map((step) => stepTitles[step]))}{' '}
          {earlier.map((step) => (
            <>
              <button key={step} type="button" class="link" onClick={() => goTo(step)}>
                {reviewWords.lookAgain(stepTitles[step])}
              </button>{' '}
            </>
          ))}
        </p>
      )}
      <h3>{reviewWords.changes}</h3>
      {changed.length === 0 ? (
        <p class="quiet">{reviewWords.noChanges}</p>
      ) : (
        <ChangeList words={changed} />
      )}
      <TextBox
        label={reviewWords.note}
        hint={reviewWords.noteHint}
        value={note}
        longest={1000}
        onInput={setNote}
      />
      <label class="check-line">
        <input
          type="checkbox"
          checked={takesBaseline}
          onChange={(event) => setTakes(event.currentTarget.checked)}
        />
        <span>{reviewWords.baseline}</span>
      </label>
      <p class="quiet full">{reviewWords.nextOn(next)}</p>
      <Warning text={reviewError.value} />
      <ReviewFoot
        primary={reviewWords.finish}
        onPrimary={() => void finishReview(note, takesBaseline)}
      />
    </PageFrame>
  );
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** It has ended. */
export function ReviewDone() {
  const close = () => {
    reviewPlace.value = 'overview';
    closePage();
  };
  return (
    <PageFrame title={reviewWords.title} onBack={close}>
      <p class="full" role="status">
        {reviewSummary.value}
      </p>
      {rescores.value && (
        <div class="buttons">
          <button
            type="button"
            class="secondary small"
            onClick={() => {
              close();
              openScore();
            }}
          >
            Score accounts
          </button>
        </div>
      )}
      <ReviewFoot primary={reviewWords.close} busy="" isFirst onPrimary={close} />
    </PageFrame>
  );
}
