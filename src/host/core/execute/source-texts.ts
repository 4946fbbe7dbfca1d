import { readFileSync } from 'node:fs';
import { builtFile } from '../built-files';
import type { Project } from '../project';
import type { SourceTexts } from './realm';

/** What every realm of an add-on evaluates. */
export function sourceTexts({ scripts }: Project): SourceTexts {
  return { services: readFileSync(builtFile('services.js'), 'utf8'), scripts };
}
