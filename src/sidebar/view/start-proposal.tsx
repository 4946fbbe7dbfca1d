import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted } from '../../engine/figures';
import type { FirstProposal } from '../../protocol/found-view';
import { agreed, begin, choices, leaveProposal, leftOff, propose, starting } from '../state/start';
import { Conditions } from './conditions';
import { Notices } from './notice';
import { StartProblem } from './start-problem';

/** What the deals give, before anything is written. */
export function StartProposal({ first }: { readonly first: FirstProposal }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { criteria, exclusions, leftOut, why } = first;
  return (
    <div class="app">
      <main
        class="panel start"
        onKeyDown={(event) => {
          if (event.key === 'Escape') leaveProposal();
        }}
      >
        <button type="button" class="link back" onClick={leaveProposal}>
          ‹ Back
        </button>
        {why === '' ? (
          <Verdict first={first} heading={heading} />
        ) : (
          <Nothing first={first} heading={heading} />
        )}
        {criteria.length > 0 && (
          <Conditions
            title="What your won deals share"
            all={criteria}
            hasLegend
            off={leftOff.value}
            onToggle={toggle}
          />
        )}
        {exclusions.length > 0 && (
          <Conditions title="Never ours" all={exclusions} off={leftOff.value} onToggle={toggle} />
        )}
        {leftOut.length > 0 && (
          <details class="aside">
            <summary>
              <b>{counted(leftOut.length, why === '' ? 'other' : 'column')} left out.</b>{' '}
              <span class="link">Show</span>
            </summary>
            <ul class="full">
              {leftOut.map(([field, reason]) => (
                <li key={field} class="full">
                  {field}
                  <div class="quiet full">{reason}</div>
                </li>
              ))}
            </ul>
          </details>
        )}
        <StartProblem />
      </main>
      <div class="bottom">
        <Notices />
        <footer class="start-end">{why === '' ? <Save note={first.note} /> : <Template />}</footer>
      </div>
    </div>
  );
}

function toggle(id: string): void {
  const off = new Set(leftOff.value);
  if (!off.delete(id)) off.add(id);
  leftOff.value = off;
}

type Heading = { readonly heading: preact.RefObject<HTMLHeadingElement | null> };

function Verdict({ first, heading }: { readonly first: FirstProposal } & Heading) {
  const isWhole = leftOff.value.size === 0;
  return (
    <div class={first.isMet && isWhole ? 'verdict' : 'verdict look'}>
      <h1 ref={heading} tabIndex={-1} class="full">
        {first.verdict}
      </h1>
      <p class="full">
        {isWhole
          ? first.rests
          : 'These figures are those of all that was found. Backtest judges what you keep.'}
      </p>
    </div>
  );
}

function Nothing({ first: { why, longer }, heading }: { readonly first: FirstProposal } & Heading) {
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Your deals do not tell yet
      </h1>
      <p class="full">{why}.</p>
      {longer !== undefined && (
        <button
          type="button"
          class="secondary"
          onClick={() => void propose({ windowMonths: longer })}
        >
          Look at the last {longer} months
        </button>
      )}
    </>
  );
}

function Save({ note }: { readonly note: string }) {
  const save = (isAdjusted: boolean) =>
    void begin({ kind: 'shown', definition: agreed.value, note }, isAdjusted);
  return (
    <div class="buttons">
      <button type="button" class="primary" onClick={() => save(false)}>
        Save as version 1
      </button>
      <button type="button" class="link" onClick={() => save(true)}>
        Save and adjust
      </button>
      <span class="quiet" role="status">
        {starting.value}
      </span>
    </div>
  );
}

function Template() {
  return (
    <>
      <button
        type="button"
        class="primary"
        onClick={() => void begin({ kind: 'template', choices: choices.value })}
      >
        Start from a template
      </button>
      <p class="quiet full" role="status">
        {starting.value || 'Start values from your list; build from deals later.'}
      </p>
    </>
  );
}
