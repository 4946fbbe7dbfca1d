import { useEffect, useRef, useState } from 'preact/hooks';
import type { HealthLine, HealthSeverity, HealthView } from '../../protocol/health-view';
import { dayWords, healthWords, severityTitles } from '../model/health-words';
import { unbroken } from '../model/unbroken';
import {
  areOldAccounts,
  checkHealth,
  checkOnce,
  health,
  healthError,
  isChecking,
  isOldVersion,
  writeHealth,
} from '../state/health';
import { preview, saved } from '../state/store';

import { Bones } from './bones';
import { Dismissed } from './health-dismissed';
import { Finding } from './health-finding';
import { HEADLINE } from './health-headline';
import { HealthLinks } from './health-links';

/** What is wrong with the definition and its data, each with what mends it. */
export function Health() {
  useHealthNow();
  const [hasFine, setFine] = useState(false);
  const view = health.value;
  const error = healthError.value;
  return (
    <>
      <div class="panel">
        <section class="health" aria-label="Health" aria-busy={isChecking.value}>
          {view === undefined && error !== '' && <NotDone error={error} />}
          {view === undefined && error === '' && (
            <Bones text={healthWords.reading(preview.value?.total)} />
          )}
          {view !== undefined && <Told view={view} error={error} />}
          {view !== undefined && hasFine && <Fine checks={view.fine} />}
          {(view !== undefined || error !== '') && <HealthLinks />}
        </section>
      </div>
      {view !== undefined && (
        <div class="footer ends">
          {view.fine.length > 0 && (
            <button
              type="button"
              class="link"
              aria-expanded={hasFine}
              aria-controls={FINE}
              onClick={() => setFine(!hasFine)}
            >
              {healthWords.fine(view.fine.length)}
            </button>
          )}
          <CheckAgain />
        </div>
      )}
    </>
  );
}

/** Checks what has not been; what was is shown until it is checked again. */
function useHealthNow(): void {
  const { name = '', version = 0 } = saved.value ?? {};
  useEffect(() => checkOnce(name, version), [name, version]);
}

function CheckAgain() {
  const isBusy = isChecking.value;
  return (
    <button
      type="button"
      class="link"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) void checkHealth();
      }}
    >
      {isBusy ? healthWords.checking : healthWords.again}
    </button>
  );
}

function NotDone({ error }: { readonly error: string }) {
  return (
    <div role="alert">
      <h2>{healthWords.failed}</h2>
      <p class="warning full">{error}</p>
      <div class="buttons">
        <button type="button" class="secondary small" onClick={() => void checkHealth()}>
          {isChecking.value ? healthWords.checking : healthWords.again}
        </button>
      </div>
    </div>
  );
}

interface ToldProps {
  readonly view: HealthView;
  /** Why it could not be checked again; `''` where it could. */
  readonly error: string;
}

/** The sentence, what was checked, and the findings by how much they matter. */
export function Told({ view, error }: ToldProps) {
  return (
    <>
      <div role="status">
        <h2 class="full" id={HEADLINE} tabIndex={-1}>
          {view.headline}
        </h2>
        <p class="quiet full">{unbroken(view.below)}</p>
        {view.tab === 'older' && (
          <p class="quiet full">
            {healthWords.olderTab}{' '}
            <button type="button" class="link small" onClick={() => void writeHealth()}>
              {healthWords.writeAgain}
            </button>
          </p>
        )}
      </div>
      <Old view={view} error={error} />
      <Bar view={view} />
      {severityTitles.map(([severity, title]) => (
        <Severity
          key={severity}
          severity={severity}
          title={title}
          lines={ofSeverity(view, severity)}
        />
      ))}
      <Dismissed lines={view.dismissed} />
      {view.notTold.length > 0 && (
        <section aria-label={healthWords.notTold}>
          <h3>{healthWords.notTold}</h3>
          <ul class="reminders">
            {view.notTold.map((text) => (
              <li key={text} class="quiet full">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface SeverityProps {
  readonly severity: HealthSeverity;
  readonly title: string;
  readonly lines: readonly HealthLine[];
}

/** Findings of one severity that are shown at first. */
const SHOWN = 6;

function Severity({ severity, title, lines }: SeverityProps) {
  const more = lines.slice(SHOWN);
  const drawn = (some: readonly HealthLine[]) => (
    <ul>
      {some.map((line) => (
        <Finding key={line.id} line={line} />
      ))}
    </ul>
  );
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 class={`is-${severity}`}>{title}</h3>
      {drawn(lines.slice(0, SHOWN))}
      {more.length > 0 && (
        <details class="more">
          <summary>{healthWords.more(more.length)}</summary>
          {drawn(more)}
        </details>
      )}
    </section>
  );
}

function ofSeverity({ findings }: HealthView, of: HealthSeverity): HealthLine[] {
  return findings.filter(({ severity }) => severity === of);
}

/** Why what is shown is not how it is now. */
function Old({ view, error }: ToldProps) {
  const isNewer = isOldVersion.value && !isChecking.value;
  const texts = [
    error === '' ? '' : healthWords.notNow(error, dayWords(view.checkedOn)),
    isNewer ? healthWords.oldVersion(saved.value?.version ?? 0) : '',
    areOldAccounts.value ? healthWords.oldAccounts : '',
  ].filter((text) => text !== '');
  if (texts.length === 0) return null;
  return (
    <p class="warning full" role="status">
      {texts.join(' ')} <CheckAgain />
    </p>
  );
}

/** How much of what was looked at is fine, and how bad the rest; the line above says it in words. */
function Bar({ view }: { readonly view: HealthView }) {
  const parts = [
    ...severityTitles.map(([severity]) => {
      return [severity, ofSeverity(view, severity).length] as const;
    }),
    ['fine', view.fine.length] as const,
  ];
  return (
    <div class="health-bar" aria-hidden="true">
      {parts
        .filter(([, number]) => number > 0)
        .map(([kind, number]) => (
          <i key={kind} class={`is-${kind}`} style={{ flexGrow: number }} />
        ))}
    </div>
  );
}

const FINE = 'fine-checks';

/** What was looked at without a finding; it is read once it is opened. */
function Fine({ checks }: { readonly checks: readonly string[] }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section id={FINE} aria-label={healthWords.fine(checks.length)}>
      <h3 ref={title} tabIndex={-1}>
        {healthWords.fine(checks.length)}
      </h3>
      <ul class="fine">
        {checks.map((text) => (
          <li key={text} class="quiet full">
            <span aria-hidden="true">✓</span> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
