import { useState } from 'preact/hooks';
import type { Ask, SameAccount } from '../../protocol/check-view';
import { type AccountReading, readAccount } from '../model/account-reading';
import { wayUp, whyWords } from '../model/account-words';
import { askWords, nextWords, rangeWords } from '../model/check-words';
import {
  checkError,
  checked,
  isChecked,
  isWholeForm,
  lineId,
  showAccount,
  typedCells,
} from '../state/check';
import { ALONE, Parts, Stand, Way, Why } from './explained';
import { focusSoon } from './focus-soon';

const MOST_ASKED = 3;

/** What a company deserves, by what is known of it. */
export function CheckAnswer() {
  if (checkError.value !== '') {
    return (
      <p class="warning full" role="alert">
        {checkError.value}
      </p>
    );
  }
  const found = checked.value;
  if (found === undefined) {
    return typedCells().length === 0 ? null : (
      <p class="quiet" role="status">
        Checking…
      </p>
    );
  }
  const { account, asks, same, unread, definition } = found;
  const reading = readAccount(definition, account);
  const { excluded, known } = reading;
  const { says, held } = account.override ?? {};
  const tier = held?.tier ?? reading.tier;
  const { minimumCoverage } = definition.settings;
  const way = excluded && wayUp(reading, minimumCoverage);
  const next = nextWords(tier, definition, known, found.route);
  return (
    <>
      <div class="answer-head" role="status" aria-busy={!isChecked.value}>
        <Stand definition={definition} reading={reading} tier={tier} />
        {next !== '' && <p class="full">{next}</p>}
      </div>
      <section class="answer" aria-label="Answer">
        {says !== undefined && <Way words={says} />}
        {way !== undefined && <Way words={way} />}
        <Same same={same} />
        {unread.map((text) => (
          <p key={text} class="look full">
            {text}
          </p>
        ))}
        <AskNext asks={asks} reading={reading} />
        <p class="quiet full">{rangeWords(reading, definition, asks)}</p>
      </section>
    </>
  );
}

/** What the answer is made of. */
export function CheckReasons() {
  const found = checked.value;
  if (found === undefined) return null;
  const reading = readAccount(found.definition, found.account);
  return (
    <>
      <Why reading={reading} title={found.account.override ? ALONE : whyWords(reading)} />
      <Parts title="Missed" parts={reading.missed} kind="missed" />
    </>
  );
}

function Same({ same }: { readonly same: readonly SameAccount[] }) {
  if (same.length === 0) return null;
  const isSure = same[0]?.isSure === true;
  const title = isSure ? 'Already in the list' : 'Maybe the same';
  return (
    <section aria-label={title} class="same">
      <h3>{title}</h3>
      <ul>
        {same.map(({ row, sheetRow, label, place, ...one }) => (
          <li key={row} class="ends">
            <button type="button" class="link full" onClick={() => void showAccount(row)}>
              {isSure && !one.isSure && 'maybe '}
              <bdi>{label}</bdi>, row {sheetRow}
            </button>
            <span class="quiet">{place}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toLine(header: string): void {
  const id = lineId(header);
  if (document.getElementById(id) === null) isWholeForm.value = true;
  focusSoon(id);
}

interface AskNextProps {
  readonly asks: readonly Ask[];
  readonly reading: AccountReading;
}

function AskNext({ asks, reading }: AskNextProps) {
  const [isWhole, setWhole] = useState(false);
  if (asks.length === 0) return null;
  const shown = isWhole ? asks : asks.slice(0, MOST_ASKED);
  const more = asks.length - shown.length;
  return (
    <section aria-label="Ask next">
      <h3>Ask next</h3>
      <ol class="asks">
        {shown.map((ask) => (
          <li key={ask.header}>
            <button type="button" class="link" onClick={() => toLine(ask.header)}>
              <bdi>{ask.header}</bdi>
            </button>
            <p class="full">{askWords(ask, reading)}</p>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          and {more} more
        </button>
      )}
    </section>
  );
}
