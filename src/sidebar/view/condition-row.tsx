import type { ComponentChildren } from 'preact';
import type { DefinedCriterion, DefinedExclusion } from '../../definition/definition';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import { opened, toggle } from '../state/define';

interface ConditionRowProps {
  readonly condition: DefinedCriterion | DefinedExclusion;
  readonly class: string;
  /** What it opens to, in its place. */
  readonly card: (row: string) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** The row of a criterion or an exclusion: its name, and what there is to say of it. */
export function ConditionRow({ condition, card, children, ...props }: ConditionRowProps) {
  const row = `row-${condition.id}`;
  const isOpen = opened.value === row;
  return (
    <div class={`${props.class}${condition.on ? '' : ' off'}${isOpen ? ' open' : ''}`}>
      <button
        type="button"
        id={row}
        class="what"
        dir="auto"
        aria-expanded={isOpen}
        title={conditionText(condition)}
        onClick={() => toggle(row)}
      >
        {conditionLabel(condition)}
      </button>
      {isOpen ? card(row) : children}
    </div>
  );
}
