import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted, wholePercent } from '../../engine/figures';
import type { FirstCondition, FirstProposal } from '../../protocol/found-view';
import { agreed, begin, choices, leaveProposal, leftOff, propose, starting } from '../state/start';
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
          <Conditions title="What your won deals share" all={criteria} hasLegend />
        )}
        {exclusions.length > 0 && <Conditions title="Never ours" all={exclusions} />}
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

interface ConditionsProps {
  readonly title: string;
  readonly all: readonly FirstCondition[];
  readonly hasLegend?: boolean;
}

function Conditions({ title, all, hasLegend = false }: ConditionsProps) {
  return (
    <section aria-label={title}>
      <div class="line">
        <h2 class="what">{title}</h2>
        {hasLegend && (
          <span class="quiet" aria-hidden="true">
            <i class="swatch won" /> won <i class="swatch lost" /> lost
          </span>
        )}
      </div>
      {all.map((one) => (
        <Condition key={one.id} {...one} />
      ))}
    </section>
  );
}

function Condition({ id, label, says, points, won, lost }: FirstCondition) {
  const isOn = !leftOff.value.has(id);
  const toggle = () => {
    const off = new Set(leftOff.value);
    if (isOn) off.add(id);
    else off.delete(id);
    leftOff.value = off;
  };
  return (
    <label class="condition" title={says}>
      <input type="checkbox" checked={isOn} onChange={toggle} />
      <span class="what full">
        {label}
        <div class="quiet full">{points === undefined ? 'Excluded' : `${points} points`}</div>
      </span>
      <span class="both">
        <Bar tone="won" share={won} />
        <Bar tone="lost" share={lost} />
      </span>
    </label>
  );
}

function Bar({ tone, share }: { readonly tone: 'won' | 'lost'; readonly share: number }) {
  return (
    <span class="bar">
      <span class="rail" aria-hidden="true">
        <i class={tone} style={{ width: `${100 * share}%` }} />
      </span>
      <span class="unseen">{tone} </span>
      <span class="per">{wholePercent(share)}</span>
    </span>
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
