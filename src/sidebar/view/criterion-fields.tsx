import type { DefinedCriterion } from '../../definition/definition';
import { LONGEST_SHORT_NAME } from '../../definition/sheet/lengths';
import { conditionText } from '../../engine/condition-text';
import { savedPoints } from '../state/define';
import { draft } from '../state/store';
import { ConditionFields } from './condition-fields';
import { TextBox, TextLine } from './form';
import { NumberField, Slider } from './slider';
import { WhoMeets } from './who-meets';

interface CriterionFieldsProps {
  readonly criterion: DefinedCriterion;
  readonly onChange: (changes: Partial<DefinedCriterion>) => void;
  /** ID of the criterion that it would be without; left out for a new one. */
  readonly without?: string;
}

/** What a criterion asks, what it is worth, and why. */
export function CriterionFields({ criterion, onChange, without }: CriterionFieldsProps) {
  const { id, points, why, name } = criterion;
  const setPoints = (value: number) => onChange({ points: value });
  return (
    <>
      <ConditionFields question={criterion} onChange={onChange} isScored />
      <div class="field-line">
        <span>Points</span>
        <Slider label="Points" value={points} was={savedPoints.value.get(id)} onInput={setPoints} />
        <NumberField label="Points, number" what="Points" value={points} onInput={setPoints} />
      </div>
      <WhoMeets question={criterion} without={without} />
      <TextBox
        label="Why it counts"
        value={why}
        longest={5000}
        hint="The deals, the data, the person who said so"
        onInput={(text) => onChange({ why: text })}
      />
      <TextLine
        label="Name"
        value={name}
        longest={LONGEST_SHORT_NAME}
        hint={conditionText(criterion)}
        onInput={(text) => onChange({ name: text })}
      />
      <Choices criterion={criterion} onChange={onChange} />
    </>
  );
}

/** Where it counts, and what becomes of accounts of which it is not known. */
function Choices({ criterion, onChange }: Omit<CriterionFieldsProps, 'without'>) {
  const { dimension, ifMissing } = criterion;
  const dimensions = draft.value?.dimensions ?? [];
  return (
    <>
      <label class="choice">
        If not known:{' '}
        <select
          value={ifMissing}
          onChange={(event) =>
            onChange({ ifMissing: event.currentTarget.value === 'no' ? 'no' : 'skip' })
          }
        >
          <option value="skip">leave it out</option>
          <option value="no">count it as not met</option>
        </select>
      </label>
      {dimensions.length > 1 && (
        <label class="choice">
          Dimension:{' '}
          <select
            value={dimension}
            onChange={(event) => onChange({ dimension: event.currentTarget.value })}
          >
            {dimensions.map((one) => (
              <option key={one.name}>{one.name}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
