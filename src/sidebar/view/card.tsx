import type { ComponentChildren } from 'preact';
import { opened } from '../state/define';
import { endEdit } from '../state/edit-draft';

interface CardProps {
  /** Id of the button that opens and closes it. */
  readonly row: string;
  readonly children: ComponentChildren;
}

/** What stands open below its row: Escape closes it, and the focus goes back to the row. */
export function Card({ row, children }: CardProps) {
  return (
    <section
      class="card"
      aria-labelledby={row}
      onFocusOut={endEdit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        document.getElementById(row)?.focus();
        opened.value = '';
      }}
    >
      {children}
    </section>
  );
}
