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

function Version() {
  const state = saved.value;
  if (state === undefined) return null;
  const current = state.versions.find(({ version }) => version === state.version);
  const waits = waitingSince.value;
  const since = current === undefined ? '' : ` · ${ago(current.savedAt, state.now)}`;
  const age = waits === undefined ? since : ` · ${words.draftWaits(waits)}`;
  const text = isDirty.value ? `draft of v${state.version}` : `v${state.version}${age}`;
  return <span class="quiet version">{text}</span>;
}
