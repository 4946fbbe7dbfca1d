import type { Conflict } from '../../protocol/answer';

/** What covers the tabs for a while. */
export type Page = Cover & {
  /** Where closing it leads, if not to the tabs. */
  readonly under?: Page | undefined;
};

type Cover =
  | { readonly kind: 'criterion'; readonly dimension: string }
  | { readonly kind: 'exclusion' }
  | { readonly kind: 'save' }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'moved' }
  | { readonly kind: 'account'; readonly row: number }
  | { readonly kind: 'name'; readonly what: 'rename' | 'copy' | 'new' }
  | { readonly kind: 'versions'; readonly at?: number }
  | { readonly kind: 'steps' }
  | { readonly kind: 'patterns' }
  | { readonly kind: 'dashboard' }
  | { readonly kind: 'onePage' }
  | { readonly kind: 'sql' }
  | { readonly kind: 'definitionFile' }
  | {
      readonly kind: 'fieldTest';
      /** Key of what is tested; left out: the draft, or the version before. */
      readonly other?: string;
    }
  | { readonly kind: 'drift' }
  | { readonly kind: 'review' }
  | { readonly kind: 'proposal'; readonly of: 'build' | 'fit' }
  | {
      readonly kind: 'compare';
      /** Keys of both sides. */
      readonly before: string;
      readonly after: string;
      /** Where the focus goes after it, as an element's id. */
      readonly backTo: string;
    }
  | Confirm;

/** The page of one kind. */
export type PageOf<K extends Page['kind']> = Extract<Page, { kind: K }>;

/** A question before something is lost. */
export interface Confirm {
  readonly kind: 'confirm';
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly act: () => void;
}
