interface MoveButtonsProps {
  readonly text: string;
  readonly onMove: (by: -1 | 1) => void;
}

/** Up or down among its like. */
export function MoveButtons({ text, onMove }: MoveButtonsProps) {
  return (
    <span class="moves">
      <button
        type="button"
        class="icon"
        aria-label={`Move ${text} up`}
        title="Move up"
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="icon"
        aria-label={`Move ${text} down`}
        title="Move down"
        onClick={() => onMove(1)}
      >
        ↓
      </button>
    </span>
  );
}
