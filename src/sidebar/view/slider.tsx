import { useId, useState } from 'preact/hooks';
import { numberProblem } from '../model/number-problem';
import { endEdit } from '../state/edit-draft';
import { measureStep } from '../state/measure';

interface SliderProps {
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
  /** What is saved; it is marked where the value is another. */
  readonly was?: number | undefined;
  readonly onInput: (value: number) => void;
}

/** A number from 0 to 100 as a handle on a line; while it moves, a bubble says where it stood. */
export function Slider({ label, value, was = value, onInput }: SliderProps) {
  const text = value === was ? String(value) : `${value}, was ${was}`;
  return (
    <span class="slide" style={{ '--at': value, '--was': was }}>
      {value !== was && <span class="was" aria-hidden="true" />}
      <input
        type="range"
        class="slider"
        min="0"
        max="100"
        aria-label={label}
        aria-valuetext={text}
        value={value}
        onInput={(event) => {
          measureStep(event);
          onInput(event.currentTarget.valueAsNumber);
        }}
        onPointerUp={endEdit}
        onBlur={endEdit}
      />
      <span class="bubble" aria-hidden="true">
        {text}
      </span>
    </span>
  );
}

interface NumberFieldProps {
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
  /** May give why it can't be taken, in words; `''` where it was. */
  readonly onInput: (value: number) => unknown;
  /** What it is the number of, for a message. */
  readonly what: string;
  /** Called when somebody leaves it. */
  readonly onDone?: () => void;
}

const nothing = { text: '', why: '', over: Number.NaN };

/**
 * The same as a number to type. What can't be taken stays there with a message until it is right, or
 * the value changes elsewhere.
 */
export function NumberField({ label, what, value, onInput, onDone }: NumberFieldProps) {
  const [wrong, setWrong] = useState(nothing);
  const id = useId();
  const { text, why } = wrong.over === value ? wrong : nothing;
  const take = (typed: string, number: number) => {
    const isNumber = typed !== '' && numberProblem(what, typed) === '';
    const refused = isNumber ? onInput(number) : numberProblem(what, typed);
    const problem = typeof refused === 'string' ? refused : '';
    setWrong(problem === '' ? nothing : { text: typed, why: problem, over: value });
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
        aria-invalid={why !== ''}
        aria-describedby={why === '' ? undefined : id}
        value={text === '' ? value : text}
        onInput={({ currentTarget: { value: typed, valueAsNumber } }) => take(typed, valueAsNumber)}
        onKeyDown={(event) => step(event, value, (number) => take(String(number), number))}
        onBlur={(event) => {
          if (why === '') event.currentTarget.value = String(value);
          endEdit();
          onDone?.();
        }}
      />
      {why !== '' && (
        <p id={id} class="warning wide" role="alert">
          {why}
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
