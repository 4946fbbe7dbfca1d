import { useState } from 'preact/hooks';
import { changesIn } from '../../definition/changes-text';
import type { VersionLine } from '../../protocol/answer';
import { ago } from '../model/ago';
import { DRAFT, SAVED, versionKey } from '../model/compare-sides';
import { compareWords } from '../model/compare-words';
import { guarded } from '../state/edit-draft';
import { restore } from '../state/mutate';
import { author, isDirty, page, saved } from '../state/store';
import { words } from '../words';
import { PageFrame } from './page-frame';
import { ChangeList } from './save-page';

/**
 * The versions of the definition, each to be restored or compared.
 *
 * @param at - The one that the focus starts at.
 */
export function VersionsPage({ at }: { readonly at: number | undefined }) {
  const state = saved.value;
  return (
    <PageFrame title={words.versions}>
      {state?.versions.map((version) => (
        <VersionRow
          key={version.version}
          version={version}
          now={state.now}
          isCurrent={version.version === state.version}
          isFirst={version.version === at}
        />
      ))}
    </PageFrame>
  );
}

/** What was opened is seen as a whole. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

interface VersionRowProps {
  readonly version: VersionLine;
  readonly now: string;
  readonly isCurrent: boolean;
  readonly isFirst: boolean;
}

function VersionRow({ version: line, now, isCurrent, isFirst }: VersionRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { version, savedAt, by, note, changes: changed, refused } = line;
  return (
    <div class="version-row">
      <button
        type="button"
        class="what"
        id={`version-${version}`}
        aria-expanded={isOpen}
        title={note}
        data-first={isFirst ? '' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="cut" dir="auto">
          <b>v{version}</b> {note}
        </span>
        <span class="quiet cut" title={savedAt}>
          {ago(savedAt, now)}
          {by === '' ? '' : ` · ${by}`}
          {isCurrent ? ' · current' : ''}
          {refused === undefined ? '' : ' · can’t be restored'}
        </span>
      </button>
      {isOpen && (
        <div class="details" ref={intoView}>
          <ChangeList words={changesIn(changed)} />
          {refused !== undefined && <p class="warning">{`Can’t be restored: ${refused}`}</p>}
          {!isCurrent && refused === undefined && <VersionActions version={version} />}
        </div>
      )}
    </div>
  );
}

function VersionActions({ version }: Pick<VersionLine, 'version'>) {
  return (
    <div class="actions">
      <button
        type="button"
        class="link"
        aria-label={`Restore version ${version}`}
        onClick={() => guarded(() => void restore(version, author.value))}
      >
        Restore
      </button>
      <button
        type="button"
        class="link"
        aria-label={compareWords.compareVersionLabel(version)}
        onClick={() => compareVersion(version)}
      >
        {compareWords.compareVersion}
      </button>
      <button
        type="button"
        class="link"
        aria-label={`Field test of version ${version}`}
        onClick={() => {
          const under = { kind: 'versions', at: version } as const;
          page.value = { kind: 'fieldTest', other: versionKey(version), under };
        }}
      >
        Field test…
      </button>
    </div>
  );
}

/** With the draft where there is one, else with what is saved. */
function compareVersion(version: number): void {
  const under = { kind: 'versions', at: version } as const;
  const after = isDirty.value ? DRAFT : SAVED;
  page.value = { kind: 'compare', before: versionKey(version), after, backTo: '', under };
}
