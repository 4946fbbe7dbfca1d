import type { Checklist } from '../../protocol/found-view';
import { ask } from '../bridge/ask';
import { select } from '../state/mutate';
import { closePage } from './page-frame';
import { Step } from './start-step';

interface StepsProps extends Checklist {
  readonly name: string;
  readonly left: number;
}

/** The steps, those that are done first, and where things are. */
export function Steps({ steps, unexplained, fieldsCell, name, left }: StepsProps) {
  const done = steps.length - left;
  const hide = async () => {
    await ask({ action: 'hideChecklist', name, isHidden: true });
    closePage();
  };
  return (
    <>
      <div>
        <div class="segments" aria-hidden="true">
          {steps.map(({ step }, at) => (
            <i key={step} class={at < done ? 'done' : ''} />
          ))}
        </div>
        <p class="quiet">
          {done} of {steps.length} done
        </p>
      </div>
      <ul class="steps-list">
        {[...steps]
          .sort((a, b) => Number(b.isDone) - Number(a.isDone))
          .map((step) => (
            <Step key={step.step} {...step} unexplained={unexplained} />
          ))}
      </ul>
      <div class="aside">
        <h3>Where things are</h3>
        <p class="full">
          <button
            type="button"
            class="link"
            onClick={() => void select({ kind: 'cell', cell: `${configTab(name)}!A1` })}
          >
            {configTab(name)}
          </button>{' '}
          the definition, as a document
        </p>
        <p class="full">
          <button
            type="button"
            class="link"
            onClick={() => void select({ kind: 'cell', cell: fieldsCell })}
          >
            FIELDS
          </button>{' '}
          which column each field is, to be put right
        </p>
      </div>
      {left > 0 && (
        <div class="line">
          <button type="button" class="link what" onClick={() => void hide()}>
            Hide this list
          </button>
          <span class="quiet">It comes back in the menu</span>
        </div>
      )}
    </>
  );
}

function configTab(name: string): string {
  return name === '' ? 'ICP Config' : `ICP Config (${name})`;
}
