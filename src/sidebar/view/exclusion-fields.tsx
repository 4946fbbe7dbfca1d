import type { DefinedExclusion } from '../../definition/definition';
import { LONGEST_SHORT_NAME } from '../../definition/sheet/lengths';
import { conditionText } from '../../engine/condition-text';
import { ConditionFields } from './condition-fields';
import { TextBox, TextLine } from './form';
import { WhoMeets } from './who-meets';

interface ExclusionFieldsProps {
  readonly exclusion: DefinedExclusion;
  readonly onChange: (changes: Partial<DefinedExclusion>) => void;
  /** ID of the exclusion that it would be without; left out for a new one. */
  readonly without?: string;
}

export const NO_REASON = 'Write the reason: it is shown beside every excluded account.';

/** What an exclusion asks, and why. */
export function ExclusionFields({ exclusion, onChange, without }: ExclusionFieldsProps) {
  return (
    <>
      <ConditionFields question={exclusion} onChange={onChange} />
      <WhoMeets question={exclusion} without={without} wanted="lost" />
      <TextBox
        label="Reason"
        value={exclusion.reason}
        longest={5000}
        hint="Shown beside every excluded account"
        onInput={(reason) => onChange({ reason })}
      />
      <TextLine
        label="Name"
        value={exclusion.name}
        longest={LONGEST_SHORT_NAME}
        hint={conditionText(exclusion)}
        onInput={(name) => onChange({ name })}
      />
    </>
  );
}
