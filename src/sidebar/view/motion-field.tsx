import { type MotionName, motionNames } from '../../definition/template/motions/motion-names';
import { Field } from './field';

interface MotionFieldProps {
  readonly value: MotionName | undefined;
  readonly onChange: (motion: MotionName | undefined) => void;
}

/** How they sell: what a template looks at depends on it. */
export function MotionField({ value, onChange }: MotionFieldProps) {
  return (
    <Field label="How do you sell?">
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={({ currentTarget: { value: chosen } }) =>
            onChange(motionNames.find((name) => name === chosen))
          }
        >
          <option value="">Not said: start from the columns alone</option>
          {motionNames.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
