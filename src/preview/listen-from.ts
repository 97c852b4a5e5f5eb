import { once } from 'node:events';
import type { Server } from 'node:http';
import { PortTakenError } from './port-taken-error.ts';

/** Ports tried before giving up. Chosen: more previews than anybody runs at once. */
const MAX_TRIES = 20;

/** The highest port of TCP. */
const MAX_PORT = 65_535;

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Lets the server listen on the port, or on the first one after it that is free.
 *
 * @param port 0 for any free one
 * @returns the port that was free
 * @throws {PortTakenError} if none of twenty is free
 */
export async function listenFrom(server: Server, port: number, host: string): Promise<number> {
  const lastPort = Math.min(port + MAX_TRIES - 1, MAX_PORT);
  for (let tried = port; ; tried += 1) {
    server.listen(tried, host);
    try {
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    } catch (cause) {
      if (!isPortTaken(cause)) throw cause;
      if (tried >= lastPort) throw new PortTakenError(port, lastPort, { cause });
    }
  }
}
