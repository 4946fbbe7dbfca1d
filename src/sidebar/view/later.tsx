import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { part } from '../bridge/part';
import { message } from '../words';
import { Bones } from './bones';

export type Views = typeof import('./later-views');

const views = signal<Views | undefined>(undefined);
const error = signal('');

/** Brings the views that open later. @throws where they do not come; the next call tries again */
export async function bringViews(): Promise<void> {
  views.value = await part(() => import('./later-views'));
}

async function bringNow(): Promise<void> {
  error.value = '';
  await bringViews().catch((why) => {
    error.value = message(why);
  });
}

interface LaterProps {
  readonly draw: (views: Views) => preact.JSX.Element;
  /** Leads out of it while it is not there, where it covers everything else. */
  readonly back?: () => void;
}

/** What is drawn with views that open later. @example <Later draw={({ Act }) => <Act />} /> */
export function Later({ draw, back }: LaterProps) {
  const isHere = views.value !== undefined;
  useEffect(() => {
    if (!isHere) void bringNow();
  }, [isHere]);
  if (views.value !== undefined) return draw(views.value);
  return (
    <div class="page">
      {back !== undefined && (
        <button type="button" class="link back" onClick={back}>
          ‹ Back
        </button>
      )}
      {error.value === '' ? <Bones text="Opening…" /> : <Failed />}
    </div>
  );
}

function Failed() {
  return (
    <div class="warning" role="alert">
      {error.value}{' '}
      <button type="button" class="link" onClick={() => void bringNow()}>
        Try again
      </button>
    </div>
  );
}
