import { execFileSync } from 'node:child_process';
import { realpathSync, statfsSync } from 'node:fs';

/** What the system says about where a folder is. */
export interface Whereabouts {
  readonly platform: NodeJS.Platform;
  /** The folder's own path, with links and mapped drives followed. */
  readonly path: string;
  /** The number the kernel gives its file system (Linux: statfs(2)); 0 where it means nothing. */
  readonly type: number;
  /** One line for each mounted file system, as `mount` prints them. */
  readonly mounts: readonly string[];
}

/** From linux/magic.h and the kernels' sources: nfs, smb, cifs, smb2, afs, coda, ncp, 9p, ceph. */
const networkTypes: ReadonlySet<number> = new Set([
  ...[
    0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x6b414653, 0x73757245, 0x564c, 0x01021997,
    0x00c36400,
  ],
]);
const fuse = 0x65735546;
const networkMounts = /\b(?:fuse\.sshfs|fuse\.rclone|fuse\.davfs|fuse\.s3fs|smbfs|nfs|afpfs|webdav|cifs)\b/;

/**
 * Whether a folder is on another machine. SQLite's write-ahead log needs memory shared by all who have the file
 * open, which no network share gives (https://www.sqlite.org/wal.html): two computers would damage the file.
 */
export function isOnNetwork({ platform, path, type, mounts }: Whereabouts): boolean {
  // A mapped drive's own path is the share's; `\\?\C:\` and `\\.\` are this computer's.
  if (platform === 'win32') return /^\\\\(?![?.]\\(?!UNC\\))/i.test(path);
  if (platform === 'linux' && type !== fuse) return networkTypes.has(type >>> 0);
  return mounts.some((line) => networkMounts.test(line) && isUnder(path, line));
}

/** `//server/share on /Volumes/share (smbfs, nodev)` on macOS; `host:/ on /mnt/there type fuse.sshfs (rw)` on Linux. */
function isUnder(path: string, line: string): boolean {
  const point = / on (\/.*?)(?: type \S+)? \([^)]*\)$/.exec(line)?.[1];
  return point !== undefined && (path === point || path.startsWith(`${point}/`));
}

/** Asks the system where a folder is. The folder must exist. */
export function findWhereabouts(folder: string): Whereabouts {
  const { platform } = process;
  const path = realpathSync.native(folder);
  const type = platform === 'win32' ? 0 : statfsSync(path).type;
  const mayBeMounted = platform === 'darwin' ? /^\/(?:Volumes|Network)\//.test(path) : type === fuse;
  return { platform, path, type, mounts: mayBeMounted ? readMounts() : [] };
}

function readMounts(): readonly string[] {
  return execFileSync('mount', { encoding: 'utf8' }).split('\n');
}
