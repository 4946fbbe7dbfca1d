import { useRef } from 'preact/hooks';
import type { MadeView } from '../../protocol/list-view';
import type { ListRequest } from '../../protocol/requests';
import { ask } from '../bridge/ask';
import { listsWords } from '../model/lists-words';
import { made, makeAgain, openMade } from '../state/lists';
import { run } from '../state/score-accounts';
import { saved } from '../state/store';
import { useAnswer } from './use-answer';

interface ListsMadeProps {
  /** Whether those that are up to date are named too. */
  readonly hasAll?: boolean;
}

/** The last lists: those that are out of date first, each with the way to make it again; nothing without one. */
export function ListsMade({ hasAll = false }: ListsMadeProps) {
  const state = saved.value;
  const key = useRef('');
  if (made.value !== 'making') {
    const { madeAt, view } = made.value?.answer ?? {};
    const changes = [run.value?.kind, madeAt, view?.print];
    key.current = JSON.stringify([state?.name, state?.fingerprint, ...changes]);
  }
  const { value } = useAnswer(key.current, () =>
    ask({ action: 'listsMade', name: state?.name ?? '' }),
  );
  const lists = value?.lists ?? [];
  const outdated = lists.filter(isOutdated);
  const others = hasAll ? lists.filter((one) => !isOutdated(one)) : [];
  if (outdated.length + others.length === 0) return null;
  return (
    <section class="block made" aria-label="Lists made">
      {outdated.length > 0 && (
        <div class="way">
          <b>{listsWords.outdated(outdated.length)}</b>
          {outdated.map((one) => (
            <Line key={keyOf(one)} list={one} does={listsWords.again} onDo={makeAgain} />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <details class="remarks">
          <summary>{listsWords.others(others.length)}</summary>
          {others.map((one) => (
            <Line key={keyOf(one)} list={one} does={listsWords.open} onDo={openMade} />
          ))}
        </details>
      )}
    </section>
  );
}

interface LineProps {
  readonly list: MadeView;
  readonly does: string;
  readonly onDo: (asked: ListRequest) => unknown;
}

function Line({ list, does, onDo }: LineProps) {
  const { who, asked } = list;
  return (
    <p class="full" title={who}>
      {listsWords.of(list)}: {listsWords.stands(list)}.{' '}
      {asked !== undefined && (
        <button
          type="button"
          class="link small"
          aria-label={`${does}: ${listsWords.of(list)}, ${who}`}
          aria-disabled={made.value === 'making'}
          onClick={() => onDo(asked)}
        >
          {does}
        </button>
      )}
    </p>
  );
}

function isOutdated({ added = 0, removed = 0 }: MadeView): boolean {
  return added + removed > 0;
}

function keyOf({ target, who }: MadeView): string {
  return `${target} ${who}`;
}
