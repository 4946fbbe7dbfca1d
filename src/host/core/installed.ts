import { FunctionRealms } from './execute/function-realms';
import { Runners } from './execute/runners';
import { type Project, readProject } from './project';

/** An add-on that is ready to run. Spreadsheets may share it, and then they share its threads and realms. */
export interface Installed {
  readonly project: Project;
  readonly runners: Runners;
  readonly functions: FunctionRealms;
}

/** Installs the add-on of a folder. @throws where the folder has no add-on */
export function install(dist: string): Installed {
  const project = readProject(dist);
  return { project, runners: new Runners(project), functions: new FunctionRealms(project) };
}
