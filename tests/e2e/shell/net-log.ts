import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningApp } from '../launch';

/** What Chromium's own log of its network names, once something is looked up, connected to or sent. */
const leaving = ['HOST_RESOLVER_SYSTEM_TASK', 'HOST_RESOLVER_DNS_TASK', 'TCP_CONNECT', 'UDP_BYTES_SENT'];

/** From now on Chromium keeps a log of its network. */
export async function startNetLog({ app, userData }: RunningApp): Promise<void> {
  await app.evaluate(({ netLog }, path) => netLog.startLogging(path), join(userData, 'net-log.json'));
}

/** Kinds of events by which something left, or would have; none where nothing did. */
export async function whatLeft({ app, userData }: RunningApp): Promise<readonly string[]> {
  await app.evaluate(({ netLog }) => netLog.stopLogging());
  const log: unknown = JSON.parse(await readFile(join(userData, 'net-log.json'), 'utf8'));
  const { constants, events } = log as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
    readonly events: readonly { readonly type: number; readonly params?: unknown }[];
  };
  const unknown = leaving.filter((name) => constants.logEventTypes[name] === undefined);
  if (unknown.length > 0) throw new Error(`This Chromium’s log has no ${unknown.join(', ')}.`);
  const kinds = new Map(leaving.map((name) => [constants.logEventTypes[name], name]));
  return events.flatMap(({ type, params }) => {
    const name = kinds.get(type);
    return name === undefined ? [] : [`${name} ${JSON.stringify(params ?? null)}`];
  });
}
