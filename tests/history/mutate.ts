import type { Chance } from '../../electron/services/sample-team/chance';

/** What has broken readers of files before. */
const nasty = [
  ...[
    '"',
    '""',
    '"""',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\u0000',
    '\ufeff',
    '=1+1',
    '@x',
    'NULL',
    '£',
    '’',
  ],
  ...[
    '30/12/1899',
    '31/02/2024',
    '99/99/9999',
    '45474',
    '-1',
    '1e309',
    '\ud800',
    'مريم',
    '😀',
    'x'.repeat(70_000),
  ],
];

type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

const at = (bytes: Buffer, chance: Chance): number => chance.between(0, Math.max(0, bytes.length - 1));

function onLines(change: (lines: string[], chance: Chance) => readonly string[]): Mutation {
  return (bytes, chance) =>
    Buffer.from(change(bytes.toString('latin1').split('\r\n'), chance).join('\r\n'), 'latin1');
}

const mutations: readonly Mutation[] = [
  (bytes, chance) => bytes.subarray(0, at(bytes, chance)),
  (bytes, chance) => bytes.subarray(at(bytes, chance)),
  (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let time = chance.between(1, 30); time > 0; time--)
      changed[at(bytes, chance)] = chance.between(0, 255);
    return changed;
  },
  (bytes, chance) => {
    const place = at(bytes, chance);
    return Buffer.concat([bytes.subarray(0, place), Buffer.from(chance.pick(nasty)), bytes.subarray(place)]);
  },
  onLines((lines, chance) => lines.filter(() => chance.next() > 0.1)),
  onLines((lines, chance) => lines.flatMap((line) => (chance.next() > 0.9 ? [line, line] : [line]))),
  onLines((lines, chance) => lines.toSorted(() => chance.next() - 0.5)),
  onLines((lines, chance) =>
    lines.map((line) => {
      const cells = line.split(',');
      if (chance.next() > 0.2) return line;
      cells[chance.between(0, cells.length - 1)] = chance.pick(nasty);
      return cells.join(',');
    }),
  ),
  onLines((lines, chance) =>
    lines.map((line) =>
      chance.next() > 0.05 ? line : line.split(',').slice(chance.between(0, 3)).join(','),
    ),
  ),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\r\n', '\r')),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll(',', ';')),
  (bytes) => Buffer.concat([bytes, bytes]),
];

/** A file as something went wrong with it, once or several times. */
export function mutate(bytes: Buffer, chance: Chance): Buffer {
  let changed = bytes;
  for (let time = chance.between(1, 3); time > 0; time--) changed = chance.pick(mutations)(changed, chance);
  return changed;
}
