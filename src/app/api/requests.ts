import * as z from 'zod/mini';

z.config({ jitless: true });

const name = z.string().check(z.maxLength(100));
const author = z.string().check(z.maxLength(200));
const note = z.string().check(z.maxLength(2_000));
const version = z.number().check(z.int(), z.minimum(0));

/**
 * What the sidebar may ask for. `name` is the definition's, `''` for the one in `ICP Config`;
 * `base` is the version that the change started from. A definition is checked by `parseDefinition`.
 */
export const requestSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('state'), name }),
  z.strictObject({
    action: z.literal('save'),
    name,
    base: version,
    definition: z.unknown(),
    author,
    note,
  }),
  z.strictObject({ action: z.literal('restore'), name, base: version, version, author }),
]);

export type Request = z.infer<typeof requestSchema>;
export type SaveRequest = Extract<Request, { action: 'save' }>;
export type RestoreRequest = Extract<Request, { action: 'restore' }>;
