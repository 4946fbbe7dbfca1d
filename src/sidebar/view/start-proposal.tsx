import { useLayoutEffect, useRef } from 'preact/hooks';
import { count, wholePercent } from '../../engine/figures';
import type { FirstProposal, LookedAt } from '../../protocol/found-view';
import type { Beginning } from '../../protocol/requests';
import {
  agreed,
  begin,
  found,
  leaveProposal,
  leftOff,
  propose,
  proposeTemplate,
  starting,
  toggleLeftOff,
} from '../state/start';
import { Conditions } from './conditions';
import { Notices } from './notice';
import { StartProblem } from './start-problem';
import { LeftOut, Verdict } from './verdict';

/** What the deals give, before anything is written. */
export function StartProposal({ first }: { readonly first: FirstProposal }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { leftOut, why } = first;
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
          <Verdict
            {...first}
            says={first.verdict}
            isWhole={leftOff.value.size === 0}
            heading={heading}
          />
        ) : (
          <Nothing first={first} heading={heading} />
        )}
        <Conditions of={first} heading="h2" off={leftOff.value} onToggle={toggleLeftOff} />
        <LeftOut
          noun={why === '' ? 'other' : 'column'}
          of={leftOut.map(([text, reason]) => ({ text, why: reason }))}
        />
        <StartProblem />
      </main>
      <div class="bottom">
        <Notices />
        <footer class="start-end">{why === '' ? <Save note={first.note} /> : <Template />}</footer>
      </div>
    </div>
  );
}

type Heading = { readonly heading: preact.RefObject<HTMLHeadingElement | null> };

function Nothing({ first, heading }: { readonly first: FirstProposal } & Heading) {
  const { title, why, longer, lastClose, looked } = first;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="full">{why}.</p>
      {looked.length > 0 && <LookedAtTable of={looked} />}
      {lastClose !== undefined && (
        <button
          type="button"
          class="secondary"
          onClick={() => void propose({ asOf: lastClose.day, windowMonths: undefined })}
        >
          Judge as of {lastClose.text}
        </button>
      )}
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

/** How often deals were won by each value, where that tells nothing. */
function LookedAtTable({ of }: { readonly of: readonly LookedAt[] }) {
  return (
    <details class="aside">
      <summary>
        <b>What was looked at.</b> <span class="link">Show</span>
      </summary>
      {of.map(({ field, classes }) => (
        <table key={field} class="looked">
          <caption>{field}</caption>
          <colgroup>
            <col />
            <col class="rate" />
            <col class="range" />
          </colgroup>
          <thead class="unseen">
            <tr>
              <th scope="col">Value</th>
              <th scope="col">Won</th>
              <th scope="col">Possible on other deals</th>
            </tr>
          </thead>
          <tbody>
            {classes.map(({ text, deals, rate, low, high }) => (
              <tr key={text}>
                <th scope="row" class="full" dir="auto">
                  {text} <span class="quiet">{count(deals)}</span>
                </th>
                <td>{wholePercent(rate)}</td>
                <td class="quiet">{span(low, high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p class="quiet full">
        Won, of so many deals, and what is possible on other deals like these. Where these overlap,
        a difference may be luck; of many values one or two stand apart by luck alone.
      </p>
    </details>
  );
}

/** @example span(0.58, 0.66) // '58 – 66 %' */
function span(low: number, high: number): string {
  return `${Math.round(100 * low)} – ${wholePercent(high)}`;
}

function Save({ note }: { readonly note: string }) {
  return <SaveFirst from={() => ({ kind: 'shown', definition: agreed.value, note })} />;
}

/** Agrees to what is shown. */
export function SaveFirst({ from }: { readonly from: () => Beginning }) {
  const save = (isAdjusted: boolean) => void begin(from(), isAdjusted);
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
      <button type="button" class="primary" onClick={() => void proposeTemplate()}>
        Start from a template
      </button>
      <p class="quiet full" role="status">
        {starting.value || found.value?.template}
      </p>
    </>
  );
}
