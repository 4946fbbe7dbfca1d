import { useEffect } from 'preact/hooks';
import { count } from '../../engine/figures';
import type { FoundView } from '../../protocol/found-view';
import {
  begin,
  choices,
  first,
  found,
  lookAgain,
  propose,
  proposeTemplate,
  startError,
  starting,
  template,
} from '../state/start';
import { HelpLink } from './help-link';
import { MotionField } from './motion-field';
import { Notices } from './notice';
import { Meanings } from './start-meanings';
import { StartProblem } from './start-problem';
import { StartProposal } from './start-proposal';
import { AccountsCard, DealsCard } from './start-tabs';
import { StartTemplate } from './start-template';

/** What a spreadsheet begins with: nothing is written before somebody agrees. */
export function StartPage() {
  useEffect(() => {
    if (found.value === undefined && starting.value === '') void lookAgain();
  }, []);
  if (template.value !== undefined) return <StartTemplate template={template.value} />;
  if (first.value !== undefined) return <StartProposal first={first.value} />;
  const given = found.value;
  return (
    <div class="app">
      <main class="panel start" aria-busy={starting.value !== ''}>
        <h1 tabIndex={-1}>Who should you sell to?</h1>
        {given === undefined ? <Reading /> : given.isEmpty ? <Empty /> : <Found found={given} />}
        <StartProblem />
      </main>
      <div class="bottom">
        <Notices />
        {given !== undefined && (
          <footer class="start-end">
            {given.isEmpty ? <TrySample /> : <Ways found={given} />}
            <span class="quiet" role="status">
              {starting.value}
            </span>
          </footer>
        )}
      </div>
    </div>
  );
}

/** Where the page will be. */
function Reading() {
  if (startError.value !== '') return null;
  return (
    <>
      <p class="quiet" role="status">
        Reading your tabs…
      </p>
      {[1, 2, 3, 4].map((bar) => (
        <div key={bar} class="bone" aria-hidden="true" />
      ))}
    </>
  );
}

function Empty() {
  return (
    <>
      <p class="full">
        Your accounts belong into a tab of this spreadsheet: one row a company, its headers above.
        Paste them there, and your closed deals into another tab where you have them.
      </p>
      <p class="quiet full">
        Nothing is here yet. A sample shows what it is like: 602 invented companies and 900 deals,
        in tabs of their own. One click takes it out again.
      </p>
    </>
  );
}

function TrySample() {
  return (
    <>
      <button type="button" class="primary" onClick={() => void lookAgain()}>
        I have pasted them
      </button>
      <button type="button" class="secondary" onClick={() => void begin({ kind: 'sample' })}>
        Try the sample
      </button>
      <HelpLink />
    </>
  );
}

function Found({ found: given }: { readonly found: FoundView }) {
  return (
    <>
      <p class="full quiet">
        {given.deals === undefined
          ? 'This is what was found; put right what is wrong.'
          : 'Your own deals can answer that. This is what was found; put right what is wrong.'}
      </p>
      <AccountsCard found={given} />
      <DealsCard found={given} />
      {given.problem !== '' && <p class="warning full">{given.problem}</p>}
      {given.unused !== '' && <p class="quiet full">{given.unused}</p>}
      <MotionField value={choices.value.motion} onChange={(motion) => void lookAgain({ motion })} />
      <Meanings found={given} />
    </>
  );
}

/** From the deals where they are enough, from a template, or by hand. */
function Ways({ found: { deals, least, template: told } }: { readonly found: FoundView }) {
  const [won, lost] = [deals?.won ?? 0, deals?.lost ?? 0];
  const isOld = starting.value !== '';
  const isEnough = Math.min(won, lost) >= least;
  return (
    <>
      {isEnough && (
        <>
          <button type="button" class="primary" data-first onClick={() => void propose()}>
            Start from your {count(won + lost)} deals
          </button>
          <p class="quiet">Finds what won deals share. A few seconds.</p>
        </>
      )}
      {!isEnough && deals !== undefined && (
        <p class="quiet full">
          To start from deals it needs {least} won and {least} lost; you have {count(won)} and{' '}
          {count(lost)}.
        </p>
      )}
      <button
        type="button"
        class={isEnough ? 'secondary' : 'primary'}
        onClick={() => void proposeTemplate()}
      >
        Start from a template
      </button>
      <p class="quiet full">
        {isOld ? '' : told}{' '}
        <button
          type="button"
          class="link small"
          onClick={() => void begin({ kind: 'blank', choices: choices.value })}
        >
          Write it by hand
        </button>
        <br />
        Nothing is written before you agree.
      </p>
    </>
  );
}
