import { useId, useState } from 'preact/hooks';
import { numberProblem } from '../model/number-problem';
import { endEdit } from '../state/edit-draft';
import { measureStep } from '../state/measure';

interface SliderProps {
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
  readonly onInput: (value: number) => void;
}

/** A number from 0 to 100 as a handle on a line. */
export function Slider({ label, value, onInput }: SliderProps) {
  return (
    <input
      type="range"
      class="slider"
      min="0"
      max="100"
      aria-label={label}
      value={value}
      style={{ '--fill': `${value}%` }}
      onInput={(event) => {
        measureStep(event);
        onInput(event.currentTarget.valueAsNumber);
      }}
      onPointerUp={endEdit}
      onBlur={endEdit}
    />
  );
}

interface NumberFieldProps extends SliderProps {
  /** What it is the number of, for a message. */
  readonly what: string;
  /** Called when somebody leaves it. */
  readonly onDone?: () => void;
}

/**
 * The same as a number to type. What is no number from 0 to 100 is not taken: it stays there with a
 * message until it is right, or the value changes elsewhere.
 */
export function NumberField({ label, what, value, onInput, onDone }: NumberFieldProps) {
  const [wrong, setWrong] = useState({ text: '', over: value });
  const id = useId();
  const text = wrong.over === value ? wrong.text : '';
  const problem = numberProblem(what, text);
  const take = (number: number) => {
    setWrong({ text: '', over: value });
    onInput(number);
  };
  return (
    <>
      <input
        type="number"
        class="number"
        min="0"
        max="100"
        step="any"
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : id}
        value={text === '' ? value : text}
        onInput={({ currentTarget: { value: typed, valueAsNumber } }) => {
          if (numberProblem(what, typed) !== '') setWrong({ text: typed, over: value });
          else if (typed !== '') take(valueAsNumber);
          else setWrong({ text: '', over: value });
        }}
        onKeyDown={(event) => step(event, value, take)}
        onBlur={(event) => {
          if (problem === '') event.currentTarget.value = String(value);
          endEdit();
          onDone?.();
        }}
      />
      {problem !== '' && (
        <p id={id} class="warning wide" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

function step(event: KeyboardEvent, value: number, onInput: (value: number) => void): void {
  const by = steps[event.key];
  if (by === undefined) return;
  event.preventDefault();
  measureStep(event);
  onInput(Math.min(100, Math.max(0, value + by)));
}
