/** See `cut-suffixes.mjs`. */
export function cutSuffixes(): string;
