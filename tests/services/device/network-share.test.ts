import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import {
  findWhereabouts,
  isOnNetwork,
  type Whereabouts,
} from '../../../electron/services/device/network-share';

const local: Whereabouts = { platform: 'linux', path: '/home/grace', type: 0xef53, mounts: [] };

test('a folder on this computer’s own disk is no network share', () => {
  expect(isOnNetwork(findWhereabouts(tmpdir()))).toBe(false);
  expect(isOnNetwork(local)).toBe(false);
});

test.each([
  ['nfs', 0x6969],
  ['cifs', 0xff534d42],
  ['cifs, as a signed number', 0xff534d42 | 0],
  ['smb2', 0xfe534d42],
  ['9p', 0x01021997],
])('on Linux a folder on %s is on a network', (_name, type) => {
  expect(isOnNetwork({ ...local, type })).toBe(true);
});

test('on Linux a folder of a user’s own file system is on a network only when its mount says so', () => {
  const fuse = { ...local, type: 0x65735546 };
  const sshfs = 'council:/teams on /home/grace type fuse.sshfs (rw,nosuid,nodev)';
  expect(isOnNetwork({ ...fuse, mounts: [sshfs] })).toBe(true);
  expect(isOnNetwork({ ...fuse, path: '/home/grace/teams', mounts: [sshfs] })).toBe(true);
  expect(isOnNetwork({ ...fuse, path: '/home/gracie', mounts: [sshfs] })).toBe(false);
  expect(isOnNetwork({ ...fuse, mounts: ['/dev/sdb1 on /home/grace type fuseblk (rw)'] })).toBe(false);
});

test.each([
  ['\\\\council\\teams\\riverside', true],
  ['\\\\?\\UNC\\council\\teams', true],
  ['\\\\?\\C:\\Users\\grace', false],
  ['\\\\.\\C:\\Users\\grace', false],
  ['C:\\Users\\grace', false],
])('on Windows, where a mapped drive’s own path is its share, %s is told rightly', (path, onNetwork) => {
  expect(isOnNetwork({ platform: 'win32', path, type: 0, mounts: [] })).toBe(onNetwork);
});

test('on macOS a mounted share is on a network and a stick is not', () => {
  const mounts = [
    '//grace@council/teams on /Volumes/teams (smbfs, nodev, nosuid, mounted by grace)',
    '/dev/disk4s1 on /Volumes/Stick (msdos, local, nodev)',
  ];
  const mac = { platform: 'darwin', type: 0, mounts } as const;
  expect(isOnNetwork({ ...mac, path: '/Volumes/teams/golden thread' })).toBe(true);
  expect(isOnNetwork({ ...mac, path: '/Volumes/Stick' })).toBe(false);
  expect(isOnNetwork({ ...mac, path: '/Users/grace', mounts: [] })).toBe(false);
});
