import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockAfter, lockAfterChoices, usualLockAfter } from '../../../shared/domain/keys/locking';
import { writeTextWhole } from '../../store/to-disk';

/** Where the facilitator's window stood, in the screen's own units, and whether it filled its display. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

const files = ['sample-team.sqlite', 'team.sqlite', null] as const;
const themes = ['system', 'light', 'dark', 'contrast'] as const;
const textScales = [100, 125, 150, 200] as const;

/** What this computer remembers between starts: no words of anybody's, only ids and how the screen looks. */
export interface DeviceMemory {
  readonly openFile: (typeof files)[number];
  readonly actingMembers: Readonly<Record<string, string>>;
  readonly appearance: {
    readonly theme: (typeof themes)[number];
    readonly textScale: (typeof textScales)[number];
  };
  /** Whether our own window may be seen where a screen is shared or recorded. */
  readonly mayBeShared: boolean;
  readonly window: WindowPlace | null;
  /** Minutes after which the program locks when nobody touches the computer. */
  readonly lockAfter: LockAfter;
}

const fresh: DeviceMemory = {
  openFile: null,
  actingMembers: {},
  appearance: { theme: 'system', textScale: 100 },
  mayBeShared: false,
  window: null,
  lockAfter: usualLockAfter,
};

/** A memory that is missing or cannot be read is begun anew: nothing a team wrote is kept in it. */
export function readMemory(folder: string): DeviceMemory {
  try {
    return parseMemory(JSON.parse(readFileSync(join(folder, 'device.json'), 'utf8'))) ?? fresh;
  } catch {
    return fresh;
  }
}

/** By hand, because it is read before the first window, and the library that parses everything else is not. */
function parseMemory(json: unknown): DeviceMemory | null {
  const { openFile, actingMembers, appearance, mayBeShared, window, lockAfter } = fieldsOf(json);
  const { theme, textScale } = fieldsOf(appearance);
  const file = files.find((known) => known === openFile);
  const worn = themes.find((known) => known === theme);
  const scale = textScales.find((known) => known === textScale);
  const acting = Object.entries(fieldsOf(actingMembers)).filter(isText);
  if (file === undefined || worn === undefined || scale === undefined) return null;
  return {
    openFile: file,
    actingMembers: Object.fromEntries(acting),
    appearance: { theme: worn, textScale: scale },
    // Kept since a later version than the rest: what says nothing of it is shut.
    mayBeShared: mayBeShared === true,
    window: parsePlace(window),
    lockAfter: lockAfterChoices.find((known) => known === lockAfter) ?? usualLockAfter,
  };
}

function parsePlace(json: unknown): WindowPlace | null {
  const { x, y, width, height, maximized } = fieldsOf(json);
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  if (width <= 0 || height <= 0 || typeof maximized !== 'boolean') return null;
  return { x, y, width, height, maximized };
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? { ...json } : {};
}

function isText(entry: readonly [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** After a power cut it is the old one or the new one. */
export function keepMemory(folder: string, memory: DeviceMemory): void {
  writeTextWhole(join(folder, 'device.json'), JSON.stringify(memory, null, 2));
}
