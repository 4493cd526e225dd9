import { expect, test } from 'vitest';
import { fillBut, makeRoom, smallDisk } from './disk/small-disk';
import { workingRoom } from './disk/working-room';
import { newEncryptedTeam } from './new-team';

/** Bytes that are left on the disk as it fills: the write that finds no more falls on another part of a commit each time. */
const leftover = [0, 4096, 12_288, 20_480, 40_960, 65_536, 98_304, 151_552, 262_144, 524_288, 921_600];

test('a disk that runs full in a huddle loses nothing that was acknowledged, tells it, and goes on once there is room', async ({
  skip,
}) => {
  const folder = smallDisk('24m');
  if (folder === null) return skip('a disk of its own can only be mounted by root');
  await newEncryptedTeam(folder);
  const room = await workingRoom(folder, 31);
  for (const [time, left] of leftover.entries()) {
    fillBut(folder, left);
    expect(await room.workUntilTrouble(), `with ${left} bytes left`).toBe('disk-full');
    expect(await room.tryAgain(), 'while it is still full').toBe('disk-full');
    expect(await room.whatIsAmiss(), `with ${left} bytes left`).toEqual([]);
    makeRoom(folder);
    expect(await room.tryAgain()).toBeNull();
    if (time % 2 === 0) await room.holdHuddle();
    expect(await room.whatIsAmiss(), `after ${left} bytes were left and room was made`).toEqual([]);
  }
  await room.stop();
}, 300_000);
