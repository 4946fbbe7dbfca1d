import type { ComponentChildren } from 'preact';
import { reviewBusy } from '../state/review';
import { Warning } from './warning';

interface ReviewFootProps {
  readonly primary: string;
  /** What is being done instead, in words; by default whatever is. */
  readonly busy?: string;
  /** Why the way on is not open. */
  readonly refused?: string;
  /** Whether the focus starts here. */
  readonly isFirst?: boolean;
  readonly onPrimary: () => void;
  readonly children?: ComponentChildren;
}

/** At the foot, whatever is scrolled: the way on. */
export function ReviewFoot(props: ReviewFootProps) {
  const { primary, busy, refused = '', isFirst = false, onPrimary, children } = props;
  const doing = busy ?? reviewBusy.value;
  return (
    <div class="foot last">
      <Warning text={refused} />
      <button
        type="button"
        class="primary"
        data-first={isFirst ? '' : undefined}
        aria-disabled={doing !== ''}
        onClick={() => {
          if (doing === '') onPrimary();
        }}
      >
        {doing || primary}
      </button>
      {children}
    </div>
  );
}
