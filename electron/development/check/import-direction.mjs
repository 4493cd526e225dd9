import { notInWindows, rooms } from './import-rules.mjs';

/** @typedef {import('./import-graph.mjs').Import} Import */

/**
 * What is wrong with these imports by the table of rooms: one sentence each, naming file and import.
 * @param {readonly Import[]} imports
 * @returns {readonly string[]}
 */
export function importViolations(imports) {
  return imports.flatMap((one) => {
    const reason = one.ours ? refusalOfRoom(one) : refusalOfPackage(one);
    return reason === undefined ? [] : [`${one.from} imports ${one.to}: ${reason}`];
  });
}

/**
 * Circles of imports, each once: the files in order, the first again at the end. Imports of types count,
 * since a circle of types too means that neither file can be understood without the other.
 * @param {readonly Import[]} imports
 * @returns {readonly (readonly string[])[]}
 */
export function importCycles(imports) {
  /** @type {Map<string, Set<string>>} */
  const next = new Map();
  for (const { from, to, ours } of imports) {
    if (ours) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const done = new Set();
  /** @type {string[]} */
  const trail = [];
  /** @type {string[][]} */
  const cycles = [];
  /** @param {string} file */
  const walk = (file) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file]);
    if (done.has(file) || trail.includes(file)) return;
    trail.push(file);
    for (const to of next.get(file) ?? []) walk(to);
    trail.pop();
    done.add(file);
  };
  for (const file of next.keys()) walk(file);
  return cycles;
}

/** @param {Import} one */
function refusalOfRoom({ from, to, typeOnly }) {
  const room = roomOf(from);
  const other = roomOf(to);
  if (room === undefined) return `${from} stands in no room of the map`;
  if (isStyle(to) && dirOf(from) === dirOf(to)) return undefined;
  if (other === undefined) return `${to} stands in no room of the map`;
  if (room === other) {
    return room.apart && featureOf(from) !== featureOf(to) ? 'a feature may not lean on another' : undefined;
  }
  if (room.from.includes(other.name)) return undefined;
  if (room.types?.includes(other.name)) {
    return typeOnly ? undefined : `${room.name} may take only types from ${other.name} (import type)`;
  }
  return `${room.name} may not import ${other.name}`;
}

/** @param {Import} one */
function refusalOfPackage({ from, to, typeOnly }) {
  const room = roomOf(from);
  if (room === undefined) return `${from} stands in no room of the map`;
  if (from.startsWith('renderer/') && matches(notInWindows, to)) {
    return `${to} belongs to the main process, not to a window`;
  }
  const allowed = matches(room.packages, to) || (typeOnly && room.types?.includes(to));
  return allowed ? undefined : `${room.name} may not use the package ${to}`;
}

/**
 * @param {readonly string[]} patterns
 * @param {string} name
 */
function matches(patterns, name) {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name,
  );
}

/** @param {string} file */
function roomOf(file) {
  return rooms.find(({ pattern }) => pattern.test(file));
}

/** @param {string} file */
function featureOf(file) {
  return file.split('/').slice(0, 3).join('/');
}

/** @param {string} file */
function isStyle(file) {
  return file.endsWith('.css');
}

/** @param {string} file */
function dirOf(file) {
  return file.slice(0, file.lastIndexOf('/'));
}
