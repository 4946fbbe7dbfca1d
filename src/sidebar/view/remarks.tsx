import type { Preview } from '../../protocol/preview';
import { remarkTitle } from '../model/remark-title';
import { select } from '../state/mutate';

type Remarked = Pick<Preview, 'problems' | 'unreadable' | 'remarks'>;

/** What the accounts hold that the definition can't use, in one line that opens. */
export function Remarks({ problems, unreadable, remarks }: Remarked) {
  const title = remarkTitle({ problems, unreadable, remarks });
  if (title === '') return null;
  return (
    <details class="remarks">
      <summary class={problems.length > 0 ? 'down' : ''}>{title}</summary>
      <ul>
        {[...problems, ...remarks].map((text) => (
          <li key={text} class="full">
            {text}
          </li>
        ))}
        {unreadable.map(({ text, row, column }) => (
          <li key={text}>
            <button
              type="button"
              class="what full"
              onClick={() => void select({ kind: 'account', row, column })}
            >
              {text} <span class="blue">Show</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
