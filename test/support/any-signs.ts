import fc from 'fast-check';

const SURROGATES = 0xd800;
const BEYOND = 0xe000;
const LAST = 0x10ffff;

/** Any sign of Unicode: `unit: 'binary'`, whose table of all 1.1 million takes a second to make. */
export const anySign = fc.integer({ min: 0, max: LAST - (BEYOND - SURROGATES) }).map(
  (index) => String.fromCodePoint(index < SURROGATES ? index : index + (BEYOND - SURROGATES)),
  (sign) => {
    const code = typeof sign === 'string' ? (sign.codePointAt(0) ?? -1) : -1;
    const isSign = code >= 0 && String.fromCodePoint(code) === sign;
    if (!isSign || (code >= SURROGATES && code < BEYOND)) throw new Error('Must be one sign');
    return code < SURROGATES ? code : code - (BEYOND - SURROGATES);
  },
);

/** Texts of any signs. */
export const anySigns = fc.string({ unit: anySign });
