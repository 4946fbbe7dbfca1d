/** A column that is searched only where a person says so. */
export interface AskedColumn {
  readonly field: string;
  /** Known only after the close; a trait of who sells, or of what is sold, not of the customer. */
  readonly kind: 'after the close' | 'seller' | 'product';
  /** Why it is asked about, in words. */
  readonly why: string;
  readonly isUsed: boolean;
}
