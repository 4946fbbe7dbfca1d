import { useEffect, useState } from 'preact/hooks';
import { ago } from '../model/ago';
import { waitingSince } from '../state/kept-draft';
import { isDirty, page, saved } from '../state/store';
import { words } from '../words';
import { DefinitionMenu } from './definition-menu';
import { MoreMenu } from './more-menu';
import { Tabs } from './tabs';

/** Which definition this is, and the questions that it answers. */
export function Header() {
  return (
    <header class="header">
      <div class="title">
        <DefinitionMenu />
        <Version />
        <MoreMenu />
      </div>
      {page.value === undefined && <Tabs />}
    </header>
  );
}

const MINUTE_MS = 60_000;

/** Which version it is, and how old. */
function Version() {
  const state = saved.value;
  if (state === undefined) return null;
  const { version, versions, now } = state;
  const savedAt = versions.find((one) => one.version === version)?.savedAt;
  const waits = waitingSince.value;
  if (isDirty.value) return <span class="quiet version">{`draft of v${version}`}</span>;
  if (waits !== undefined) {
    return <span class="quiet version">{`v${version} · ${words.draftWaits(waits)}`}</span>;
  }
  return (
    <span class="quiet version">
      {`v${version}`}
      {savedAt !== undefined && <Age key={`${savedAt} ${now}`} savedAt={savedAt} now={now} />}
    </span>
  );
}

/** It grows while nobody asks. */
function Age({ savedAt, now }: { readonly savedAt: string; readonly now: string }) {
  const [since, setSince] = useState(0);
  useEffect(() => {
    const told = Date.now();
    const timer = setInterval(() => setSince(Date.now() - told), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return <> · {ago(savedAt, now, since)}</>;
}
