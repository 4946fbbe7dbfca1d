import { useEffect, useMemo, useRef } from 'preact/hooks';
import { counted } from '../../engine/figures';
import type { ListFile, ListView } from '../../protocol/list-view';
import { isNow, made, makeList, toShow, whyNot } from '../state/lists';
import { Warning } from './warning';

interface MadeProps {
  /** The list as it would be now. */
  readonly view: ListView | undefined;
}

/** What became of the list: files are offered while they are of what is shown; one of something else is told. */
export function Made({ view }: MadeProps) {
  const last = lastOf(view);
  const isOffered = last?.answer !== undefined && view !== undefined && isNow(last, view);
  const answer = last?.answer;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOffered || toShow.value !== 'files') return;
    toShow.value = undefined;
    place.current?.focus();
  });
  return (
    <div role="status" ref={place} tabIndex={-1}>
      {answer && (
        <p class="full">
          {isOffered
            ? answer.summary
            : `Made at ${answer.madeAt}: ${companies(answer.view.companies)}. It is another list now.`}
        </p>
      )}
      {isOffered && answer?.files.map((file) => <Download key={file.name} file={file} />)}
    </div>
  );
}

/** Makes the list; what went wrong is told where it was pressed. */
export function Make({ view }: MadeProps) {
  const isMaking = made.value === 'making';
  const last = lastOf(view);
  const isOffered = last?.answer !== undefined && view !== undefined && isNow(last, view);
  const state = made.value;
  const why = state === undefined || state === 'making' ? '' : whyNot(state, view);
  return (
    <div class="footer">
      <Warning text={why} />
      <button
        type="button"
        class={isOffered ? 'secondary' : 'primary'}
        aria-disabled={isMaking}
        onClick={() => void makeList(view)}
      >
        {isMaking ? 'Creating the list…' : isOffered ? 'Create again' : 'Create list'}
      </button>
      {view !== undefined && (
        <span class="quiet">Tab and CSV, {counted(view.companies, 'row')}</span>
      )}
    </div>
  );
}

function lastOf(view: ListView | undefined) {
  const state = made.value;
  return state === 'making' || view === undefined ? undefined : state;
}

/** @example companies(1) // '1 company' */
function companies(number: number): string {
  return counted(number, 'company', 'companies');
}

const HOLDS = { all: 'company', added: 'added company', removed: 'removed company' } as const;

/** A file that the browser keeps: its bytes are in the page. */
function Download({ file: { name, text, rows, holds } }: { readonly file: ListFile }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
    [text],
  );
  const what = HOLDS[holds];
  return (
    <p>
      <a class="link" href={address} download={name}>
        Download {counted(rows, what, what.replace('company', 'companies'))}
      </a>
    </p>
  );
}
