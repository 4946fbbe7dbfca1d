import type { Project } from '../project';
import { compile, createRealm, type Realm, type Sources } from './realm';
import { sourceTexts } from './source-texts';

/** The spreadsheet that a custom function is calculated for. */
export interface Calculating {
  /** Answers a service call. */
  readonly serve: (name: string, args: string) => string;
  /** The time, where it is not the machine's. */
  readonly now: (() => number) | undefined;
}

/**
 * The read-only realms in which an add-on's custom functions run: they live on between calls, and
 * spreadsheets that share them share what is compiled. One has the machine's time, one another.
 */
export class FunctionRealms {
  private sources: Sources | undefined;
  private readonly realms = new Map<boolean, Realm>();
  private calculating: Calculating | undefined;

  constructor(private readonly project: Project) {}

  /**
   * Calls a function for a spreadsheet.
   *
   * @param args as JSON, Dates as `{ date }`
   * @returns its result as JSON
   */
  evaluate(calculating: Calculating, name: string, args: string): string {
    const outer = this.calculating;
    this.calculating = calculating;
    try {
      return this.ready(calculating.now !== undefined).evaluate(name, args);
    } finally {
      this.calculating = outer;
    }
  }

  /** The next call gets a fresh realm, as Google may give one at any time. */
  forget(): void {
    this.realms.clear();
  }

  private ready(isClocked: boolean): Realm {
    const known = this.realms.get(isClocked);
    if (known) return known;
    this.sources ??= compile(sourceTexts(this.project));
    const realm = createRealm(this.sources, {
      send: (name, args) => this.current.serve(name, args),
      now: isClocked ? () => this.current.now?.() ?? 0 : undefined,
    });
    this.realms.set(isClocked, realm);
    return realm;
  }

  private get current(): Calculating {
    if (this.calculating) return this.calculating;
    throw new Error('A custom function must be running');
  }
}
