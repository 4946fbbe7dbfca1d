import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { page, reviewing } from '../state/store';
import { words } from '../words';

interface PageFrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Where the focus goes after it, as an element's id. */
  readonly backTo?: string;
  /** Nothing stands above it. */
  readonly isWhole?: boolean;
  /** Leads somewhere else than to what it covers. */
  readonly onBack?: () => void;
}

/** A page over the tabs, or over another page: Escape and Back lead back there, and the focus with them. */
export function PageFrame(props: PageFrameProps) {
  const { title, children, backTo, isWhole = false, onBack = closePage } = props;
  const Title = isWhole ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement?.id ?? '';
    const first = heading.current?.parentElement?.querySelector<HTMLElement>('[data-first]');
    (first ?? heading.current)?.focus();
    return () => returnFocus(backTo ?? opener);
  }, [backTo]);
  return (
    <section
      class="page"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <button type="button" class="link back" onClick={onBack}>
        {isOverReview() ? `‹ ${words.backToReview(reviewing.value)}` : '‹ Back'}
      </button>
      <Title ref={heading} tabIndex={-1} class="full">
        {title}
      </Title>
      {children}
    </section>
  );
}

/** Leads to what the page covers: another page, or the tabs. */
export function closePage(): void {
  page.value = page.value?.under;
}

/** Whether a review led to the page that is open. */
export function isOverReview(): boolean {
  return page.value?.under?.kind === 'review';
}

/** After the tabs are there again. */
function returnFocus(id: string): void {
  setTimeout(() => {
    const target =
      document.getElementById(id) ?? document.querySelector('[role=tab][tabindex="0"]');
    if (document.activeElement === document.body) (target as HTMLElement | null)?.focus();
  });
}
