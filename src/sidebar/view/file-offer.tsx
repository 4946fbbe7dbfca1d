import { useMemo, useRef, useState } from 'preact/hooks';
import type { WrittenFile } from '../../protocol/written-file';
import { sqlWords } from '../model/sql-words';
import { words } from '../words';

interface FileOfferProps extends WrittenFile {
  /** Whether its text is there to look at; true by default. */
  readonly isShown?: boolean;
}

/** A file to look at, to copy and to download: its bytes are in the page. */
export function FileOffer({ path, text, about, isShown = true }: FileOfferProps) {
  const [isCopied, setCopied] = useState(false);
  const shown = useRef<HTMLTextAreaElement>(null);
  const address = useMemo(
    () => URL.createObjectURL(new Blob([text], { type: 'text/plain' })),
    [text],
  );
  const name = path.split('/').pop() ?? path;
  const copy = () => {
    shown.current?.select();
    setCopied(document.execCommand('copy'));
  };
  return (
    <section class="file-offer" aria-label={path}>
      <h3 class="full">
        <bdi>{path}</bdi>
      </h3>
      {about !== '' && <p class="quiet full">{about}</p>}
      {isShown && (
        <textarea
          ref={shown}
          class="code"
          readOnly
          spellcheck={false}
          wrap="off"
          aria-label={sqlWords.show(path)}
          value={text}
        />
      )}
      <p class="buttons">
        {isShown && (
          <button type="button" class="link" aria-label={sqlWords.copyOf(path)} onClick={copy}>
            {words.copy}
          </button>
        )}
        <a class="link" href={address} download={name} aria-label={sqlWords.downloadOf(path)}>
          {sqlWords.download}
        </a>
        <span class="quiet" role="status">
          {isCopied ? words.copied : sqlWords.size(text.length)}
        </span>
      </p>
    </section>
  );
}
