import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { hiding } from '../../services/everything/made-file';
import type { ZipOfText } from '../../services/everything/zip-tools';

/** What is read for a part holds the store's statement until it is told that nobody reads on. */
async function letGo(stream: Readable): Promise<void> {
  if (stream.closed) return;
  await new Promise<void>((resolve) => {
    stream.once('close', resolve);
    stream.destroy();
  });
}

/** Makes a zip file of texts as they come, never with more than a portion of them in memory. */
export async function writeZip({ path, hidden, parts, at, signal }: ZipOfText): Promise<void> {
  const zip = new ZipFile();
  const broken = new AbortController();
  const begun: Readable[] = [];
  zip.on('error', (fault: unknown) => broken.abort(fault));
  for (const { name, content } of parts) {
    zip.addReadStreamLazy(name, { mtime: new Date(at), mode: 0o100600 }, (give) => {
      const stream = Readable.from(content, { objectMode: false });
      // yazl listens for no errors of what is lazily read: unheard, one would end the program.
      stream.on('error', (fault) => broken.abort(fault));
      begun.push(stream);
      give(null, stream);
    });
  }
  zip.end();
  try {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(zip.outputStream, hiding(hidden), file, {
      signal: AbortSignal.any([signal, broken.signal]),
    });
  } catch (fault) {
    signal.throwIfAborted();
    throw broken.signal.aborted ? broken.signal.reason : fault;
  } finally {
    await Promise.all(begun.map(letGo));
  }
}
