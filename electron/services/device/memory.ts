import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});

const memoryShape = z.object({
  openFile: z.enum(['sample-team.sqlite', 'team.sqlite']).nullable(),
  actingMembers: z.record(z.string(), z.string()),
  appearance: z.object({
    theme: z.enum(['system', 'light', 'dark', 'contrast']),
    textScale: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  }),
  /** Where the facilitator's window stood. */
  window: place.nullable().default(null),
});

/** What this computer remembers between starts: no words of anybody's, only ids and how the screen looks. */
export type DeviceMemory = z.output<typeof memoryShape>;

const fresh: DeviceMemory = {
  openFile: null,
  actingMembers: {},
  appearance: { theme: 'system', textScale: 100 },
  window: null,
};

/** A memory that is missing or cannot be read is begun anew: nothing a team wrote is kept in it. */
export function readMemory(folder: string): DeviceMemory {
  try {
    return memoryShape.parse(JSON.parse(readFileSync(join(folder, 'device.json'), 'utf8')));
  } catch {
    return fresh;
  }
}

/** Written beside, brought to the disk and renamed, so that a power cut leaves the old one or the new one. */
export function keepMemory(folder: string, memory: DeviceMemory): void {
  const path = join(folder, 'device.json');
  const file = openSync(`${path}.new`, 'w');
  try {
    writeFileSync(file, JSON.stringify(memory, null, 2));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}
