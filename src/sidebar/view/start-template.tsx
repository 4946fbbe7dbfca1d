import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted } from '../../engine/figures';
import type { FirstTemplate, TemplateLine } from '../../protocol/found-view';
import { agreed, choices, leaveTemplate, leftOff, toggleLeftOff } from '../state/start';
import { Notices } from './notice';
import { StartProblem } from './start-problem';
import { SaveFirst } from './start-proposal';
import { Lines } from './verdict';

/** What a template would write, before anything is written. */
export function StartTemplate({ template }: { readonly template: FirstTemplate }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { criteria, waiting } = template;
  return (
    <div class="app">
      <main
        class="panel start"
        onKeyDown={(event) => {
          if (event.key === 'Escape') leaveTemplate();
        }}
      >
        <button type="button" class="link back" onClick={leaveTemplate}>
          ‹ Back
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {counted(criteria.length, 'criterion', 'criteria')} to start with
        </h1>
        <p class="quiet full">
          Start values from your list, not proven by deals. Leave out what does not matter to you;
          values and points are changed once it is saved.
        </p>
        <section aria-label="Criteria">
          {criteria.map((one) => (
            <Line key={one.id} line={one} />
          ))}
        </section>
        {waiting.length > 0 && (
          <details class="aside">
            <summary>
              <b>
                {waiting.length} more {waiting.length === 1 ? 'waits' : 'wait'}, switched off.
              </b>{' '}
              <span class="link">Show</span>
            </summary>
            <Lines of={waiting.map(([text, why]) => ({ text, why }))} />
          </details>
        )}
        <StartProblem />
      </main>
      <div class="bottom">
        <Notices />
        <footer class="start-end">
          <SaveFirst
            from={() => ({
              kind: 'template',
              choices: choices.value,
              definition: agreed.value,
            })}
          />
        </footer>
      </div>
    </div>
  );
}

function Line({ line: { id, label, says, points, why } }: { readonly line: TemplateLine }) {
  return (
    <label class="condition" title={says}>
      <input type="checkbox" checked={!leftOff.value.has(id)} onChange={() => toggleLeftOff(id)} />
      <span class="what full" dir="auto">
        {label}
        <div class="quiet full">
          {counted(points, 'point')} · {why}
        </div>
      </span>
    </label>
  );
}
