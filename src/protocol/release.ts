/** What the build takes from package.json and CHANGELOG.md, see `build.mjs`. */
declare const ADDON_VERSION: string;
declare const ADDON_NEWS: string;

/** The add-on's version. @example '0.1.0' */
export const VERSION = ADDON_VERSION;

/** What is new in it, for its users. */
export function releaseNews(): readonly string[] {
  return ADDON_NEWS === '' ? [] : ADDON_NEWS.split('\n');
}
