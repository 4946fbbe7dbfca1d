import { useId, useState } from 'preact/hooks';
import type { Definition } from '../../definition/definition';
import { accept } from '../../definition/edit/accept-pattern';
import { type Edit, patchTier } from '../../definition/edit/edit';
import { followAdvice } from '../../definition/edit/follow-advice';
import { mend } from '../../definition/edit/mend';
import type {
  ReviewFinding as Found,
  ReviewAct,
  ReviewStepView,
  ReviewText,
} from '../../protocol/review-view';
import { asksReason, decisionWords, lacksReason } from '../../protocol/review-words';
import { reviewWords } from '../model/review-words';
import { unbroken } from '../model/unbroken';
import { runAndKeep } from '../state/backtest';
import { select } from '../state/mutate';
import { entryOf, reviewBusy } from '../state/review';
import { changeFor, decide, decideAgain, decisionOf, leaveFor } from '../state/review-decide';
import { author, page, saved } from '../state/store';
import { focusSoon } from './focus-soon';
import { TextBox } from './form';
import { doors } from './health-doors';
import { SeverityMark } from './health-mark';
import { InPlace } from './in-place';

interface FindingProps {
  readonly view: ReviewStepView;
  readonly finding: Found;
}

/** A finding: it is fine, it is changed, or it is dismissed with a reason. */
export function ReviewFinding({ view, finding }: FindingProps) {
  const [asked, setAsked] = useState<'text' | 'dismissed' | 'accepted' | undefined>();
  const [wasAway, setAway] = useState(false);
  const id = useId();
  const ids = { act: `${id}-act`, done: `${id}-done`, fine: `${id}-fine` } as const;
  const { severity, title, what, why, todo, act } = finding;
  const noted = decisionOf(view, finding.id);
  const then = (done: Promise<unknown>, to: keyof typeof ids) => {
    setAsked(undefined);
    void done.then(() => focusSoon(ids[to]));
  };
  const text = textOf(act);
  return (
    <li class={`review-finding${severity === undefined ? '' : ' has-mark'}`}>
      {severity !== undefined && <SeverityMark severity={severity} />}
      <div>
        <h3 class="full">{unbroken(title)}</h3>
        <p class="full">{unbroken(what)}</p>
        <p class="quiet full">{unbroken(`${why} ${todo}`.trim())}</p>
        {noted !== undefined && (
          <p class="done full" id={ids.done} tabIndex={-1} role="status">
            {reviewWords.decided(decisionWords[noted.decision], noted.reason)}{' '}
            <button
              type="button"
              class="link small"
              aria-label={`${reviewWords.decideAgain} ${title}`}
              onClick={() => then(decideAgain(view, finding), 'fine')}
            >
              {reviewWords.decideAgain}
            </button>
          </p>
        )}
        {(asked === 'accepted' || asked === 'dismissed') && (
          <Ask
            label={reviewWords.reason[asked]}
            hint={reviewWords.reasonHint}
            submit={reviewWords.decide[asked]}
            missing={reviewWords.noReason}
            lacks={(reason) => lacksReason(entryOf(finding, asked, reason))}
            onText={(reason) => then(decide(view, finding, asked, reason), 'done')}
            onCancel={() => then(Promise.resolve(), 'fine')}
          />
        )}
        {asked === 'text' && text !== undefined && (
          <Ask
            label={title}
            submit={reviewWords.intoDraft}
            missing={reviewWords.noText(title)}
            present={text.present}
            onText={(said) => then(changeFor(view, finding, worded(text.text, said)), 'done')}
            onCancel={() => then(Promise.resolve(), 'act')}
          />
        )}
        {asked === undefined && noted === undefined && (
          <div class="buttons" aria-busy={reviewBusy.value !== ''}>
            {canDo(act) && (
              <button
                type="button"
                id={ids.act}
                class="secondary small"
                onClick={() => {
                  if (text !== undefined) return setAsked('text');
                  const how = editOf(act);
                  if (how !== undefined) return then(changeFor(view, finding, how), 'done');
                  setAway(true);
                  if (act.do === 'open') leaveFor(view, finding);
                  go(act, ids.act);
                }}
              >
                {finding.button}
              </button>
            )}
            <span class="links">
              {wasAway && (
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    then(decide(view, finding, 'changed', reviewWords.inSheet), 'done')
                  }
                >
                  {reviewWords.changedThere}
                </button>
              )}
              <button
                type="button"
                id={ids.fine}
                class="link"
                aria-label={reviewWords.isFine(title)}
                onClick={() => {
                  if (asksReason(finding)) setAsked('accepted');
                  else then(decide(view, finding, 'accepted'), 'done');
                }}
              >
                {asksReason(finding) ? reviewWords.fineWhy : reviewWords.fine}
              </button>
              <button
                type="button"
                class="link plain"
                aria-label={`${reviewWords.dismiss} ${title}`}
                onClick={() => setAsked('dismissed')}
              >
                {reviewWords.dismiss}
              </button>
            </span>
          </div>
        )}
      </div>
    </li>
  );
}

/** A button promises nothing that is not there. */
function canDo(act: ReviewAct): boolean {
  if (textOf(act) !== undefined) return true;
  if (act.do === 'follow') return editOf(act) !== undefined;
  return act.do !== 'open' || doors[act.at] !== undefined;
}

/** The text that is asked for; the owner is one. */
function textOf(
  act: ReviewAct,
): { readonly text: ReviewText; readonly present: string } | undefined {
  if (act.do === 'word') return act;
  const isOwner = act.do === 'open' && act.at === 'owner';
  return isOwner ? { text: { list: 'settings', key: 'owner' }, present: author.value } : undefined;
}

function worded(text: ReviewText, said: string): Edit {
  if (text.list === 'tiers') return patchTier(text.name, { nextAction: said });
  return (definition): Definition => ({
    ...definition,
    settings: { ...definition.settings, [text.key]: said },
  });
}

/** What it changes of the draft at once. */
function editOf(act: ReviewAct): Edit | undefined {
  const state = saved.value;
  if (state === undefined) return undefined;
  if (act.do === 'change') return mend(act.mend);
  if (act.do === 'follow') return followAdvice(act.advice, state.definition, act.dealsUntil);
  if (act.do !== 'add') return undefined;
  const { pattern, dealsUntil } = act;
  return accept(pattern, { author: author.value, today: state.today, dealsUntil });
}

function go(act: ReviewAct, from: string): void {
  if (act.do === 'backtest') void runAndKeep();
  if (act.do === 'show') void select(act.target);
  if (act.do !== 'open') return;
  page.value = undefined;
  doors[act.at]?.(act.key ?? '', from, { kind: 'review' });
}

interface AskProps {
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  /** What is said where nothing is written. */
  readonly missing: string;
  readonly present?: string;
  /** Whether a text is none. */
  readonly lacks?: (text: string) => boolean;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

function Ask({ label, hint, submit, missing, present = '', lacks = isNone, ...on }: AskProps) {
  const [text, setText] = useState(present);
  const [refused, setRefused] = useState('');
  return (
    <InPlace
      submit={submit}
      refused={refused}
      onSubmit={() => {
        if (lacks(text)) setRefused(missing);
        else on.onText(text.trim());
      }}
      onCancel={on.onCancel}
    >
      <TextBox label={label} value={text} longest={500} onInput={setText} {...(hint && { hint })} />
    </InPlace>
  );
}

function isNone(text: string): boolean {
  return text.trim() === '';
}
