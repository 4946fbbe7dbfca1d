export const findingWords = undefined;
