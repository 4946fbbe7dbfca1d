import { resolve } from 'node:path';
import { PAGE, writeRelease } from './write-release';

const version = writeRelease('.', 'release');
console.log(`ICP Score ${version} is in ${resolve('release')}
Open ${PAGE} there, or give the folder to whoever installs it.`);
