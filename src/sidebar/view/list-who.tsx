import { useState } from 'preact/hooks';
import { conditionText } from '../../engine/condition-text';
import { count, wholePercent } from '../../engine/figures';
import type { ListView, OwnField } from '../../protocol/list-view';
import { notationOf, questionProblem } from '../model/question-problem';
import { chooseList, listChoice } from '../state/lists';
import { draft, saved, savedWonShares } from '../state/store';
import { ConditionFields } from './condition-fields';
import { tonesOf } from './tone';

interface WhoProps {
  /** Left out while the accounts are read. */
  readonly view: ListView | undefined;
  readonly tiers: string[];
}

/** Which accounts a list is of: tiers, and conditions that all of them meet. */
export function Who({ view, tiers }: WhoProps) {
  const all = saved.value?.definition.tiers ?? [];
  const tones = tonesOf(all);
  const best = [...all].sort((a, b) => b.from - a.from);
  const toggle = (name: string) => {
    const chosen = best
      .map((tier) => tier.name)
      .filter((one) => tiers.includes(one) !== (one === name));
    chooseList({ tiers: chosen });
  };
  return (
    <fieldset class="who">
      <legend>Who</legend>
      {best.map((tier) => {
        const { name } = tier;
        return (
          <label key={name} class="check-line">
            <input type="checkbox" checked={tiers.includes(name)} onChange={() => toggle(name)} />
            <span class={`chip cut ${tones.get(name)}`}>{name}</span>
            <span class="quiet">{wonWords(savedWonShares.value?.get(all.indexOf(tier)))}</span>
            <span class="count">
              {view && count(view.tiers.find((one) => one.name === name)?.accounts ?? 0)}
            </span>
          </label>
        );
      })}
      <ByTest runs={view?.test} />
      <Narrow owner={view?.owner} />
    </fieldset>
  );
}

/** While a field test runs: by which tier accounts are chosen. */
function ByTest({ runs }: { readonly runs: string | undefined }) {
  const { byTest = false } = listChoice.value;
  if (runs === undefined && !byTest) return null;
  return (
    <>
      {runs !== undefined && <p class="quiet full">{runs}</p>}
      <label class="check-line">
        <input
          type="checkbox"
          checked={byTest}
          onChange={(event) => chooseList({ byTest: event.currentTarget.checked || undefined })}
        />
        <span>Use the tier of the field test: each account by its arm</span>
      </label>
    </>
  );
}

/** @example wonWords(0.74) // '74 % of its deals won' */
function wonWords(share: number | undefined): string {
  return share === undefined ? '' : `${wholePercent(share)} of its deals won`;
}

const BLANK = { field: '', operator: '', value: '' };

/** Conditions that all accounts of the list meet. */
function Narrow({ owner }: { readonly owner: OwnField | undefined }) {
  const [question, setQuestion] = useState<typeof BLANK>();
  const { conditions } = listChoice.value;
  const problem = question && questionProblem(question, notationOf(draft.value));
  return (
    <>
      {conditions.map((one, at) => (
        <div key={conditionText(one)} class="line">
          <span class="what full">{conditionText(one)}</span>
          <button
            type="button"
            class="icon"
            aria-label={`Remove ${conditionText(one)}`}
            onClick={() =>
              chooseList({ conditions: conditions.filter((_, place) => place !== at) })
            }
          >
            ×
          </button>
        </div>
      ))}
      {question === undefined ? (
        <button type="button" class="link" onClick={() => setQuestion(BLANK)}>
          + Narrow it down
        </button>
      ) : (
        <>
          <ConditionFields
            question={question}
            own={owner}
            onChange={(changes) => setQuestion({ ...question, ...changes })}
          />
          <div class="buttons">
            <button
              type="button"
              class="secondary"
              aria-disabled={problem !== ''}
              onClick={() => {
                if (problem !== '') return;
                chooseList({ conditions: [...conditions, question] });
                setQuestion(undefined);
              }}
            >
              Add
            </button>
            <button type="button" class="link" onClick={() => setQuestion(undefined)}>
              Cancel
            </button>
          </div>
        </>
      )}
    </>
  );
}
