#!/usr/bin/env node
/**
 * Opens a copy of a team's record without Golden Thread, so that nobody is ever locked in. Needs Node.js 18 or newer
 * (nodejs.org) and nothing else: no package, no network.
 *
 *   node open-a-copy.mjs FOLDER NEW-FILE
 *
 * FOLDER holds team.sqlite and team.sqlite.keys: a copy's folder, or the folder of the program while it is closed. It asks
 * for the recovery key (or, with --passphrase, for the passphrase), reads the two files, changes neither, and writes
 * NEW-FILE: an SQLite database that is not encrypted, for any program that reads one. Whoever has it can read everything.
 *
 * What it does, for whoever has to write it again in another language:
 * - team.sqlite.keys is JSON. `recovery` and `passphrase` hold the record's key of 32 bytes, sealed by AES-256-GCM: base64
 *   of 12 bytes nonce, 32 bytes, 16 bytes tag; the additional data is "golden-thread-keys/1/recovery" or ".../passphrase".
 * - The recovery key is eight groups of five signs of Crockford's Base32. Without the last sign of each group, which is a
 *   check, they are 20 bytes. HKDF-SHA256 makes 32 of them: salt from the file, info "golden-thread recovery".
 * - The passphrase (NFKC, without spaces at its ends) goes through scrypt with what stands in `by`.
 * - Each page of team.sqlite has at its end 16 bytes nonce and 16 bytes tag. ChaCha20 (RFC 8439) with the record's key, the
 *   nonce's first 12 bytes, and as counter its last 4 (little-endian) xor the page's number, makes 64 bytes: 32 for
 *   Poly1305 over all of the page before the tag, 32 as the key that the page is encrypted with, counter one higher. The
 *   first page's first 24 bytes are not encrypted: 16 say which key it is of, in the place of "SQLite format 3\0".
 */
import { createCipheriv, createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const noncePart = 16;
const tagPart = 16;

/** Ends with what went wrong and what to do; nothing was changed. */
class Told extends Error {}

/**
 * @param {Buffer} key
 * @param {string} sealed
 * @param {string} about
 */
function unseal(key, sealed, about) {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    .setAAD(Buffer.from(`golden-thread-keys/1/${about}`))
    .setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  } catch {
    throw new Told(`That ${about === 'recovery' ? 'recovery key' : 'passphrase'} does not open this copy.`);
  }
}

/** @param {string} typed */
function bytesOfRecoveryKey(typed) {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  if (plain.length !== 40) throw new Told(`A recovery key has 40 signs; here are ${plain.length}.`);
  const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bits = [...plain]
    .filter((_, at) => at % 5 !== 4)
    .map((sign) => signs.indexOf(sign))
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
}

/**
 * @param {string} path
 * @param {string} secret
 * @param {boolean} byPassphrase
 */
function recordKey(path, secret, byPassphrase) {
  if (!existsSync(path)) throw new Told(`${path} is not there. The two files belong together.`);
  const keys = JSON.parse(readFileSync(path, 'utf8'));
  if (!byPassphrase) {
    const { salt, sealed } = keys.recovery;
    const own = Buffer.from(
      hkdfSync(
        'sha256',
        bytesOfRecoveryKey(secret),
        Buffer.from(salt, 'base64'),
        'golden-thread recovery',
        32,
      ),
    );
    return unseal(own, sealed, 'recovery');
  }
  if (keys.passphrase === null) throw new Told('No passphrase was set when this copy was made.');
  const { by, sealed } = keys.passphrase;
  const options = { N: by.N, r: by.r, p: by.p, maxmem: 256 * by.N * by.r };
  const own = scryptSync(secret.normalize('NFKC').trim(), Buffer.from(by.salt, 'base64'), 32, options);
  return unseal(own, sealed, 'passphrase');
}

/**
 * @param {Buffer} key
 * @param {number} counter
 * @param {Buffer} nonce
 * @param {Buffer} data
 */
function chacha20(key, counter, nonce, data) {
  const iv = Buffer.alloc(16);
  iv.writeUInt32LE(counter >>> 0, 0);
  nonce.copy(iv, 4, 0, 12);
  return createCipheriv('chacha20', key, iv).update(data);
}

/** @param {Buffer} bytes little-endian */
function numberOf(bytes) {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex') || '0'}`);
}

/**
 * RFC 8439, 2.5.
 * @param {Buffer} message
 * @param {Buffer} key
 */
function poly1305(message, key) {
  const prime = (1n << 130n) - 5n;
  const r = numberOf(key.subarray(0, 16)) & 0x0ffffffc0ffffffc0ffffffc0fffffffn;
  let sum = 0n;
  for (let at = 0; at < message.length; at += 16) {
    const block = message.subarray(at, at + 16);
    sum = ((sum + numberOf(block) + (1n << BigInt(block.length * 8))) * r) % prime;
  }
  const tag = (sum + numberOf(key.subarray(16, 32))) & ((1n << 128n) - 1n);
  return Buffer.from(tag.toString(16).padStart(32, '0'), 'hex').reverse();
}

/**
 * @param {Buffer} page
 * @param {number} no from 1
 * @param {Buffer} key
 */
function openPage(page, no, key) {
  const end = page.length - noncePart - tagPart;
  const nonce = page.subarray(end, end + noncePart);
  const counter = (nonce.readUInt32LE(12) ^ no) >>> 0;
  const once = chacha20(key, counter, nonce, Buffer.alloc(64));
  if (!poly1305(page.subarray(0, -tagPart), once.subarray(0, 32)).equals(page.subarray(-tagPart)))
    return null;
  const from = no === 1 ? 24 : 0;
  const opened = Buffer.from(page);
  chacha20(once.subarray(32), counter + 1, nonce, page.subarray(from, end)).copy(opened, from);
  if (no === 1) opened.write('SQLite format 3\0', 0, 'latin1');
  return opened;
}

/**
 * @param {string} path
 * @param {string} target
 * @param {Buffer} key
 */
function openRecord(path, target, key) {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0)
    throw new Told(
      'The program has this record open, or was cut off. Open and close it once, or take a copy.',
    );
  const from = openSync(path, 'r');
  const head = Buffer.alloc(24);
  readSync(from, head, 0, 24, 0);
  const size = head.readUInt16BE(16) === 1 ? 65536 : head.readUInt16BE(16);
  const pages = statSync(path).size / size;
  if (!Number.isInteger(pages) || size < 512) throw new Told('team.sqlite is not whole, or not a record.');
  const to = openSync(target, 'wx', 0o600);
  const damaged = [];
  for (let no = 1; no <= pages; no += 1) {
    const page = Buffer.alloc(size);
    readSync(from, page, 0, size, (no - 1) * size);
    const opened = openPage(page, no, key);
    if (opened === null) damaged.push(no);
    writeSync(to, opened ?? Buffer.alloc(size), 0, size, (no - 1) * size);
  }
  closeSync(from);
  closeSync(to);
  return { pages, damaged };
}

/** @param {string} question */
function ask(question) {
  return new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    lines.question(question, (answer) => {
      lines.close();
      resolve(answer);
    });
  });
}

const words = process.argv.slice(2);
const byPassphrase = words.includes('--passphrase');
const [folder, target] = words.filter((word) => word !== '--passphrase');
try {
  if (folder === undefined || target === undefined)
    throw new Told('How it is used: node open-a-copy.mjs FOLDER NEW-FILE [--passphrase]');
  const path = join(folder, 'team.sqlite');
  if (!existsSync(path)) throw new Told(`${path} is not there.`);
  if (existsSync(target)) throw new Told(`${target} is there already, and is not written over.`);
  const secret = await ask(byPassphrase ? 'The passphrase: ' : 'The recovery key: ');
  const key = recordKey(`${path}.keys`, secret, byPassphrase);
  const { pages, damaged } = openRecord(path, target, key);
  if (damaged.length === pages)
    throw new Told('The keys are another record’s: not one page opens with them.');
  process.stderr.write(`${pages - damaged.length} of ${pages} pages opened, into ${target}.\n`);
  if (damaged.length > 0) process.stderr.write(`Changed since they were written: ${damaged.join(', ')}.\n`);
  process.exitCode = damaged.length > 0 ? 2 : 0;
} catch (fault) {
  if (!(fault instanceof Told)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
