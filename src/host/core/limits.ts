/** Google's quotas, in milliseconds, characters and cells. A test may lower them. */
export interface Limits {
  readonly executionMs: number;
  readonly customFunctionMs: number;
  readonly simpleTriggerMs: number;
  readonly cellCharacters: number;
  /** Of what one custom function gives. */
  readonly resultCells: number;
  readonly resultCharacters: number;
  readonly workbookCells: number;
  readonly propertyBytes: number;
  readonly propertyStoreBytes: number;
  readonly cacheBytes: number;
  readonly cacheSeconds: number;
}

/**
 * That of results is not documented. 61,744 × 8 cells were refused; these are stricter.
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
export const GOOGLE_LIMITS: Limits = {
  executionMs: 6 * 60_000,
  customFunctionMs: 30_000,
  simpleTriggerMs: 30_000,
  cellCharacters: 50_000,
  resultCells: 400_000,
  resultCharacters: 10_000_000,
  workbookCells: 10_000_000,
  propertyBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheBytes: 100 * 1024,
  cacheSeconds: 6 * 3600,
};
