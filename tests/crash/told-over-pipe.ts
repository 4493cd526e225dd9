import { z } from 'zod';

/**
 * What stood in the store when a reply was given, as the child saw it. `typed` is what the trail has nothing of: what is
 * being typed, by its key, as a short number. `log` is how far SQLite had brought its write-ahead log to the disk: with
 * synchronous = FULL every frame of a commit is there before the commit is answered.
 */
const standing = z.strictObject({
  entries: z.number().int(),
  newestEntry: z.string().nullable(),
  itemId: z.string().nullable(),
  typed: z.record(z.string(), z.string()),
  log: z.strictObject({ frames: z.number().int(), salt: z.string() }),
});

const told = z.discriminatedUnion('kind', [
  /** The program is there, with what it found. */
  z.strictObject({ kind: z.literal('ready'), standing }),
  z.strictObject({ kind: z.literal('asking'), call: z.string() }),
  /** The user has been told that it is done. */
  z.strictObject({ kind: z.literal('acknowledged'), call: z.string(), standing }),
  /** The program told that its file or its disk is in trouble, and ends. */
  z.strictObject({ kind: z.literal('trouble'), trouble: z.string() }),
  /** What may not happen, however the child before this one ended. */
  z.strictObject({ kind: z.literal('wrong'), words: z.string() }),
]);

export type Standing = z.infer<typeof standing>;
export type Told = z.infer<typeof told>;

export function parseTold(line: string): Told {
  return told.parse(JSON.parse(line));
}
