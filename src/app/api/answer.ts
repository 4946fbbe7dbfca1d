import type { Definition } from '../../definition/definition';

/** A version without its definition, as a list shows it. */
export interface VersionLine {
  readonly version: number;
  readonly savedAt: string;
  readonly by: string;
  readonly note: string;
  readonly changes: string;
}

/** The state of one definition; every change answers with the new one. */
export interface State {
  readonly name: string;
  /** Names of all definitions, `''` for the one in `ICP Config`. */
  readonly names: readonly string[];
  readonly version: number;
  readonly definition: Definition;
  /** Newest first. */
  readonly versions: readonly VersionLine[];
}

/** Somebody saved another version in between: theirs, and what each of the two changed. */
export interface Conflict {
  readonly current: State;
  readonly theirChanges: readonly string[];
  readonly yourChanges: readonly string[];
}

/** What the sidebar gets for a request; an error is a message for its user. */
export type Answer =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly conflict: Conflict }
  | { readonly ok: false; readonly error: string };
