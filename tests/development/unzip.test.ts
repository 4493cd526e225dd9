import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../electron/development/unzip.mjs';

interface Entry {
  readonly name: string;
  readonly content: string;
  readonly packed: boolean;
  readonly mode: number;
}

/** A zip as PKWARE's APPNOTE describes it, with nothing optional. */
function zipOf(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, packed, mode } of entries) {
    const data = packed ? deflateRawSync(content) : Buffer.from(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(packed ? 8 : 0, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(Buffer.byteLength(content), 18);
    shared.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, tail, Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06'), end]);
}

describe('unzip', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unzip-'));
    await writeFile(
      join(folder, 'a.zip'),
      zipOf([
        { name: 'App/run', content: 'a program '.repeat(500), packed: true, mode: 0o755 },
        { name: 'App/read/me.txt', content: 'stored as it is', packed: false, mode: 0o644 },
        { name: 'App/left/out.bin', content: 'not wanted', packed: true, mode: 0o644 },
      ]),
    );
    await unzip(join(folder, 'a.zip'), folder, (name) =>
      name.includes('/left/') ? undefined : name.replace('App/', ''),
    );
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('unpacks what is packed and copies what is stored', async () => {
    expect(await readFile(join(folder, 'run'), 'utf8')).toBe('a program '.repeat(500));
    expect(await readFile(join(folder, 'read', 'me.txt'), 'utf8')).toBe('stored as it is');
  });

  it('keeps a program runnable', async () => {
    expect((await stat(join(folder, 'run'))).mode & 0o777).toBe(0o755);
  });

  it('leaves out what has no place', async () => {
    await expect(stat(join(folder, 'left'))).rejects.toThrow('ENOENT');
  });
});
