import type { Conflict } from '../../app/api/answer';

/** What covers the tabs for a while; each leads back to them. */
export type Page =
  | { readonly kind: 'criterion'; readonly id: string | undefined; readonly dimension: string }
  | { readonly kind: 'exclusion'; readonly id: string | undefined }
  | { readonly kind: 'save' }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'moved' }
  | { readonly kind: 'account'; readonly row: number }
  | { readonly kind: 'name'; readonly copies: boolean }
  | { readonly kind: 'patterns' }
  | { readonly kind: 'proposal'; readonly of: 'build' | 'fit' }
  | Confirm;

/** A question before something is lost. */
export interface Confirm {
  readonly kind: 'confirm';
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly act: () => void;
}
