import { useRef, useState } from 'preact/hooks';
import type { HelpEntry, HelpSection } from '../../protocol/help-view';
import { VERSION } from '../../protocol/release';
import { ask } from '../bridge/ask';
import { closeHelp } from '../state/help';
import { saved } from '../state/store';
import { words } from '../words';
import { MORE } from './more-menu';
import { PageFrame } from './page-frame';
import { useAnswer } from './use-answer';
import { Warning } from './warning';

/** What can be looked up, made by the server for this spreadsheet. */
export function HelpPage() {
  const name = saved.value?.name ?? '';
  const { value, error } = useAnswer(name, () => ask({ action: 'help', name }));
  return (
    <PageFrame
      title={words.help}
      isWhole
      backTo={saved.value === undefined ? 'help' : MORE}
      onBack={closeHelp}
    >
      <Warning text={error} />
      {value === undefined && error === '' && (
        <p class="quiet" role="status">
          {words.lookingAtList}
        </p>
      )}
      {value?.help.advice.map((text) => (
        <p key={text} class="full">
          {text}
        </p>
      ))}
      <div>
        {value?.help.sections.map((section) => (
          <Section key={section.title} {...section} />
        ))}
      </div>
      <p class="quiet">{words.addon(VERSION)}</p>
    </PageFrame>
  );
}

function Section({ title, text, entries }: HelpSection) {
  return (
    <details class="help">
      <summary>
        <h2>{title}</h2>
      </summary>
      {text !== undefined && <p class="quiet full">{text}</p>}
      <dl>
        {entries.map((entry) => (
          <Entry key={entry.term} {...entry} />
        ))}
      </dl>
    </details>
  );
}

function Entry({ term, text, formulas = [] }: HelpEntry) {
  return (
    <>
      <dt>{term}</dt>
      <dd class="full">
        {text}
        {formulas.map((formula) => (
          <Formula key={formula} text={formula} />
        ))}
      </dd>
    </>
  );
}

/** Only the text, as the look of the page would be pasted with it. */
function copyText(event: ClipboardEvent): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', String(getSelection()));
}

/** A formula to be copied; where that is not allowed it is selected at least. */
function Formula({ text }: { readonly text: string }) {
  const code = useRef<HTMLElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    if (code.current === null) return;
    getSelection()?.selectAllChildren(code.current);
    setCopied(document.execCommand('copy'));
  };
  return (
    <span class="formula">
      <code ref={code} onCopy={copyText}>
        {text}
      </code>
      <button type="button" class="link small" aria-label={words.copyOf(text)} onClick={copy}>
        {words.copy}
      </button>
      <span class="quiet" role="status">
        {isCopied ? words.copied : ''}
      </span>
    </span>
  );
}
