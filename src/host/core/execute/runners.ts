import type { Project } from '../project';
import type { SourceTexts } from './realm';
import { Runner } from './runner';
import { sourceTexts } from './source-texts';

/** The threads that run an add-on's scripts; one that is idle serves the next, of any spreadsheet. */
export class Runners {
  private readonly texts: SourceTexts;
  private readonly idle: Runner[] = [];

  constructor(project: Project) {
    this.texts = sourceTexts(project);
  }

  take(): Runner {
    return this.idle.pop() ?? new Runner(this.texts);
  }

  giveBack(runner: Runner): void {
    if (runner.alive) this.idle.push(runner);
  }

  /** Ends the threads that are idle. */
  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((runner) => runner.stop('The host was closed')));
  }
}
