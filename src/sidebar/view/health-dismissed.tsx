import { useState } from 'preact/hooks';
import type { DismissedLine } from '../../protocol/health-view';
import { dismissedWords, healthWords } from '../model/health-words';
import { bringBack } from '../state/health';
import { toHeadline } from './health-headline';
import { Warning } from './warning';

/** What people said is fine as it is, and why; nothing where there is none. */
export function Dismissed({ lines }: { readonly lines: readonly DismissedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="remarks">
      <summary>{healthWords.dismissed(lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <DismissedOne key={line.id} line={line} />
        ))}
      </ul>
    </details>
  );
}

function DismissedOne({ line }: { readonly line: DismissedLine }) {
  const [isDoing, setDoing] = useState(false);
  const [refused, setRefused] = useState('');
  const back = async () => {
    setDoing(true);
    const why = await bringBack(line.id);
    setDoing(false);
    setRefused(why);
    if (why === '') toHeadline();
  };
  return (
    <li class="full">
      {line.title}
      <p class="quiet full">{line.what}</p>
      <p class="quiet full">{dismissedWords(line)}</p>
      <Warning text={refused} />
      <button
        type="button"
        class="link small"
        aria-label={`${healthWords.back}: ${line.title}`}
        aria-disabled={isDoing}
        onClick={() => {
          if (!isDoing) void back();
        }}
      >
        {healthWords.back}
      </button>
    </li>
  );
}
