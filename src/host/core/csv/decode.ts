/** A file's text, and what a person should know about how it was read. */
export interface Decoded {
  readonly text: string;
  readonly message: string | undefined;
}

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const BYTES_80_TO_9F = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f', ...'\x90‘’“”•–—˜™š›œ\x9džŸ'];

/**
 * Decodes a CSV file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252 with a message.
 * A file with NUL bytes is refused.
 *
 * @param name how messages call the file
 * @throws if the bytes are no text
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const mark = BYTE_ORDER_MARKS.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark) return marked(bytes, mark.encoding, name);
  if (bytes.includes(0)) {
    throw new Error(`A CSV file must be text, got binary data (${name})`);
  }
  try {
    return { text: strictly(bytes, 'utf-8'), message: undefined };
  } catch {
    const message = `${name} is not UTF-8: read as Windows-1252`;
    return { text: windows1252(bytes), message };
  }
}

function marked(bytes: Uint8Array, encoding: string, name: string): Decoded {
  try {
    const text = strictly(bytes, encoding);
    return { text, message: encoding === 'utf-8' ? undefined : `${name} is read as ${encoding}` };
  } catch {
    throw new Error(
      `A CSV file must be valid ${encoding} after its byte order mark, got other bytes (${name})`,
    );
  }
}

function strictly(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Node's own decoder takes the bytes 80 to 9F for control characters. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => BYTES_80_TO_9F[character.charCodeAt(0) - 0x80] ?? '');
}
