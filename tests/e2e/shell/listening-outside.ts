import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Outside {
  /** Where it listens, for TCP and UDP alike. */
  readonly port: number;
  /** Whatever knocked: a connection is one, even where nothing was said on it. */
  readonly heard: readonly string[];
  close(): void;
}

/** Listens on this computer as a server outside would: for any connection at all, and for any packet. */
export async function listenOutside(): Promise<Outside> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    heard.push('a connection');
    socket.on('data', (bytes) => heard.push(`tcp: ${bytes.toString('latin1').split('\r\n')[0]}`));
    socket.on('error', () => heard.push('a connection that broke'));
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const at = tcp.address();
  if (at === null || typeof at === 'string') throw new Error('The outside has no port.');
  const udp = createSocket('udp4');
  udp.on('message', (bytes) => heard.push(`udp: ${bytes.length} bytes`));
  udp.bind(at.port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port: at.port,
    heard,
    close: () => {
      tcp.close();
      udp.close();
    },
  };
}
