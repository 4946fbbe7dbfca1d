import { resolve } from 'node:path';
import { uses } from './uses';
import { PAGE, writeRelease } from './write-release';

const { version, use, folder } = writeRelease('.', '.');
console.log(`ICP Score ${version}, ${uses[use].script}, is in ${resolve(folder)}
Open ${PAGE} there, or give the folder to whoever installs it.`);
