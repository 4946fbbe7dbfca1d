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

/** The same as a number to type; what is no number from 0 to 100 is not taken. */
export function NumberField({ label, value, onInput }: SliderProps) {
  return (
    <input
      type="number"
      class="number"
      min="0"
      max="100"
      step="any"
      aria-label={label}
      value={value}
      onInput={(event) => {
        const typed = event.currentTarget.valueAsNumber;
        if (typed >= 0 && typed <= 100) onInput(typed);
      }}
      onKeyDown={(event) => step(event, value, onInput)}
      onBlur={(event) => {
        event.currentTarget.value = String(value);
        endEdit();
      }}
    />
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
