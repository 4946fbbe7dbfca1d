export interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** On or off at once. */
export function Switch({ label, isOn, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-label={label}
      title={isOn ? 'On' : 'Off'}
      onClick={() => onToggle(!isOn)}
    >
      <span class="knob" />
    </button>
  );
}
