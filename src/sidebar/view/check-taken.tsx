import { useRef, useState } from 'preact/hooks';
import { counted } from '../../engine/figures';
import type { PastedPart } from '../../protocol/check-view';
import { form, lineId, pasted, takePart } from '../state/check';
import { focusSoon } from './focus-soon';

/** Parts that are shown at first. */
const MOST_PARTS = 8;

/** What a paste told, and its parts that no column was found for. */
export function CheckTaken() {
  const found = pasted.value;
  if (found === undefined) return null;
  const { taken, leftCount } = found;
  return (
    <>
      {taken.length === 0
        ? 'No column was found for any of it.'
        : `Taken: ${taken.map(([header]) => header).join(', ')}.`}
      {leftCount > 0 && (
        <details>
          <summary>{counted(leftCount, 'part')} not taken</summary>
          <Parts />
        </details>
      )}
    </>
  );
}

function Parts() {
  const [isWhole, setWhole] = useState(false);
  const { left = [], leftCount = 0 } = pasted.value ?? {};
  const shown = isWhole ? left : left.slice(0, MOST_PARTS);
  const isMore = left.length > shown.length;
  const more = leftCount - shown.length;
  return (
    <>
      <ul class="parts">
        {shown.map((part) => (
          <li key={part.text} class="ends">
            <span class="full" title={part.text}>
              <bdi>{part.text}</bdi>
            </span>
            <UseFor part={part} />
          </li>
        ))}
      </ul>
      {more > 0 && !isMore && <p>and {more} more</p>}
      {isMore && (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          and {more} more
        </button>
      )}
    </>
  );
}

/** Gives it to a field; with arrows once that is left or confirmed, as each changes the choice. */
function UseFor({ part }: { readonly part: PastedPart }) {
  const { names = [], fields = [] } = form.value ?? {};
  const isByKeys = useRef(false);
  const take = (header: string) => {
    if (header === '') return;
    takePart(part, header);
    focusSoon(lineId(header));
  };
  return (
    <select
      aria-label={`Use “${part.value}” for`}
      value=""
      onPointerDown={() => {
        isByKeys.current = false;
      }}
      onKeyDown={({ key, altKey, currentTarget }) => {
        isByKeys.current = !altKey && key !== ' ';
        if (key === 'Enter') take(currentTarget.value);
      }}
      onChange={({ currentTarget }) => {
        if (!isByKeys.current) take(currentTarget.value);
      }}
      onBlur={({ currentTarget }) => take(currentTarget.value)}
    >
      <option value="">Use for…</option>
      {[...names, ...fields].map(({ header }) => (
        <option key={header} value={header}>
          {header}
        </option>
      ))}
    </select>
  );
}
