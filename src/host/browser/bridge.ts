import { googleScript } from './google-script';

Object.assign(globalThis, { google: { script: googleScript(window.parent, window) } });
