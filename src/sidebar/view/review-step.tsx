import { useEffect, useState } from 'preact/hooks';
import type { ReviewStep } from '../../protocol/review-steps';
import type { ReviewFinding as Found, ReviewStepView } from '../../protocol/review-view';
import { asksReason, stepTitles } from '../../protocol/review-words';
import { reviewWords } from '../model/review-words';
import {
  entryOf,
  goTo,
  isOfDraft,
  noteStep,
  placeAfter,
  readStep,
  reviewBusy,
  reviewError,
  stepRead,
  stepsNow,
} from '../state/review';
import { openFindings } from '../state/review-decide';
import { saved } from '../state/store';
import { Bones } from './bones';
import { TextLine } from './form';
import { InPlace } from './in-place';
import { PageFrame } from './page-frame';
import { ReviewFinding } from './review-finding';
import { ReviewFoot } from './review-foot';

/** One step: its sentence, its few findings, and the way on. */
export function StepPage({ step }: { readonly step: ReviewStep }) {
  useEffect(() => {
    void readStep(step);
  }, [step]);
  const view = stepRead(step);
  const at = stepsNow.value.indexOf(step) + 1;
  return (
    <PageFrame title={stepTitles[step]} onBack={() => goTo('overview')}>
      <p class="quiet review-place">{reviewWords.place(at, stepsNow.value.length)}</p>
      {view === undefined ? <Reading step={step} /> : <Findings view={view} />}
      <Way view={view ?? blank(step)} isRead={view !== undefined} />
    </PageFrame>
  );
}

/** What is noted of a step that could not be read: it can be skipped all the same. */
function blank(step: ReviewStep): ReviewStepView {
  return { step, says: reviewError.value, findings: [], more: 0, notTold: [] };
}

function Reading({ step }: { readonly step: ReviewStep }) {
  if (reviewError.value === '') return <Bones text={reviewWords.looking[step]} />;
  return (
    <div role="alert">
      <p class="warning full">{reviewError.value}</p>
      <div class="buttons">
        <button type="button" class="secondary small" onClick={() => void readStep(step)}>
          {reviewWords.again}
        </button>
      </div>
    </div>
  );
}

function Findings({ view }: { readonly view: ReviewStepView }) {
  const { says, findings, more, notTold } = view;
  return (
    <>
      <p class="full" role="status">
        <b>{says}</b>
      </p>
      {view.step !== 'onePage' && <OfWhich step={view.step} />}
      {findings.length === 0 && <p class="quiet full">{reviewWords.nothing}</p>}
      {findings.length > 0 && <p class="quiet full">{reviewWords.fineOrDismiss(view.step)}</p>}
      <ul>
        {findings.map((finding) => (
          <ReviewFinding key={finding.id} view={view} finding={finding} />
        ))}
      </ul>
      {more > 0 && <p class="quiet full">{reviewWords.more(more)}</p>}
      {notTold.map((text) => (
        <p key={text} class="quiet full">
          {text}
        </p>
      ))}
    </>
  );
}

/** Whether its figures are of the draft, or of what is saved. */
function OfWhich({ step }: { readonly step: ReviewStep }) {
  const version = saved.value?.version ?? 0;
  const { ofDraft, ofSaved } = reviewWords;
  return <p class="quiet full">{(isOfDraft(step) ? ofDraft : ofSaved)(version)}</p>;
}

interface WayProps {
  readonly view: ReviewStepView;
  readonly isRead: boolean;
}

/** To the next step: what nobody has decided is fine, or all of it is left out with a word. */
function Way({ view, isRead }: WayProps) {
  const [isSkipping, setSkipping] = useState(false);
  const next = placeAfter(view.step);
  const open = isRead ? openFindings(view) : [];
  const asked = open.filter(asksReason);
  const rest = open.length - asked.length;
  const go = async (skipped = '') => {
    const isFine = (one: Found) => skipped === '' && !asksReason(one);
    const left = open.map((one) => entryOf(one, isFine(one) ? 'accepted' : 'open'));
    const isDone = skipped !== '' || asked.length === 0;
    if (!isDone && rest === 0) reviewError.value = reviewWords.undecided(asked.length);
    else if ((await noteStep(view, left, { isDone, skipped })) && isDone) goTo(next);
  };
  if (isSkipping)
    return <Skip onSkip={(why) => void go(why)} onCancel={() => setSkipping(false)} />;
  return (
    <ReviewFoot
      refused={isRead ? reviewError.value : ''}
      primary={
        isRead
          ? wayOn({ rest, asked: asked.length, all: view.findings.length }, next)
          : reviewWords.doSkip
      }
      onPrimary={() => {
        if (isRead) void go();
        else setSkipping(true);
      }}
    >
      {view.findings.length > 0 && (
        <button type="button" class="link plain" onClick={() => setSkipping(true)}>
          {reviewWords.skip}
        </button>
      )}
    </ReviewFoot>
  );
}

interface Undecided {
  /** Findings that are fine with a word, and those that ask for a reason. */
  readonly rest: number;
  readonly asked: number;
  readonly all: number;
}

function wayOn({ rest, asked, all }: Undecided, next: ReturnType<typeof placeAfter>): string {
  if (rest > 0 && asked > 0) return reviewWords.restFine(rest);
  if (rest > 0) return rest === all ? reviewWords.acceptAll(rest) : reviewWords.acceptRest(rest);
  if (next === 'end') return reviewWords.finishNext;
  return reviewWords.next(stepTitles[next as ReviewStep]);
}

interface SkipProps {
  readonly onSkip: (why: string) => void;
  readonly onCancel: () => void;
}

function Skip({ onSkip, onCancel }: SkipProps) {
  const [why, setWhy] = useState('');
  const [refused, setRefused] = useState('');
  return (
    <div class="foot last">
      <InPlace
        submit={reviewWords.doSkip}
        refused={refused}
        doing={reviewBusy.value}
        onSubmit={() => {
          if (why.trim() === '') setRefused(reviewWords.noSkip);
          else onSkip(why.trim());
        }}
        onCancel={onCancel}
      >
        <TextLine
          label={reviewWords.skipWhy}
          hint={reviewWords.skipHint}
          value={why}
          longest={200}
          onInput={setWhy}
        />
      </InPlace>
    </div>
  );
}
