import type { RawData, WebSocket } from 'ws';
import { type JsonObject, parseJson } from '../world/json.ts';
import {
  CLOSED_FOR_GOOD,
  Close,
  envelope,
  identify,
  KNOWN_INTENTS,
  MAX_SENDS_PER_MINUTE,
  Op,
  PATIENCE,
  PRIVILEGED_INTENTS,
  resume,
} from './protocol.ts';
import type { Session, Shard } from './session.ts';

/** What a connection needs from the gateway. */
export type ConnectionHost = {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Privileged intents that are switched on. */
  readonly privilegedIntents: number;
  /** Opens a session and greets it: READY, then the servers. */
  start(shard: Shard, intents: number, send: (payload: JsonObject) => void): Session;
  find(sessionId: string): Session | undefined;
  resumed(session: Session): void;
  /** The connection is gone; `forGood` if the session went with it. */
  left(session: Session, forGood: boolean): void;
};

/** One client on one socket. */
export type Connection = {
  readonly socket: WebSocket;
  /** Declares the session invalid; the client may then identify or resume on the same socket. */
  invalidate(resumable: boolean): void;
  send(payload: JsonObject): void;
};

/** Speaks the gateway protocol with one client until the socket closes. */
export function serveConnection(socket: WebSocket, host: ConnectionHost): Connection {
  let session: Session | undefined;
  let lastBeatMs = performance.now();
  let sends: number[] = [];

  const send = (payload: JsonObject): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
  };
  const close = (code: number, reason: string): void => socket.close(code, reason);

  const watch = setInterval(() => {
    if (performance.now() - lastBeatMs > host.heartbeatMs * PATIENCE) {
      close(Close.sessionTimedOut, 'Session timed out.');
    }
  }, host.heartbeatMs);

  const onIdentify = (data: unknown): void => {
    const parsed = identify.safeParse(data);
    if (!parsed.success) return close(Close.decodeError, 'Error while decoding payload.');
    const { token, intents, shard: [id, count] = [0, 1] } = parsed.data;
    if (session !== undefined) return close(Close.alreadyAuthenticated, 'Already authenticated.');
    if (token !== host.token) return close(Close.authenticationFailed, 'Authentication failed.');
    if (id < 0 || id >= count) return close(Close.invalidShard, 'Invalid shard.');
    if ((intents & ~KNOWN_INTENTS) !== 0) return close(Close.invalidIntents, 'Invalid intent(s).');
    if ((intents & PRIVILEGED_INTENTS & ~host.privilegedIntents) !== 0) {
      return close(Close.disallowedIntents, 'Disallowed intent(s).');
    }
    session = host.start({ id, count }, intents, send);
    return undefined;
  };

  const onResume = (data: unknown): void => {
    const parsed = resume.safeParse(data);
    if (!parsed.success) return close(Close.decodeError, 'Error while decoding payload.');
    if (session !== undefined) return close(Close.alreadyAuthenticated, 'Already authenticated.');
    if (parsed.data.token !== host.token) {
      return close(Close.authenticationFailed, 'Authentication failed.');
    }
    const found = host.find(parsed.data.session_id);
    const missed = found?.eventsAfter(parsed.data.seq);
    if (found === undefined || missed === undefined) {
      return send({ op: Op.invalidSession, d: false });
    }
    for (const event of missed) send(event);
    session = found;
    session.send = send;
    return host.resumed(session);
  };

  const onPayload = (op: number, data: unknown): void => {
    switch (op) {
      case Op.heartbeat:
        lastBeatMs = performance.now();
        return send({ op: Op.heartbeatAck });
      case Op.identify:
        return onIdentify(data);
      case Op.resume:
        return onResume(data);
      case Op.presence:
      case Op.voiceState:
      case Op.requestMembers:
        return session === undefined
          ? close(Close.notAuthenticated, 'Not authenticated.')
          : undefined;
      default:
        return close(Close.unknownOpcode, 'Unknown opcode.');
    }
  };

  socket.on('message', (raw: RawData) => {
    const now = performance.now();
    sends = [...sends.filter((at) => now - at < 60_000), now];
    if (sends.length > MAX_SENDS_PER_MINUTE) return close(Close.rateLimited, 'Rate limited.');
    const parsed = envelope.safeParse(parseJson(textOfFrame(raw)));
    if (!parsed.success) return close(Close.decodeError, 'Error while decoding payload.');
    return onPayload(parsed.data.op, parsed.data.d);
  });
  socket.on('close', (code: number) => {
    clearInterval(watch);
    // A client that resumed on a new socket before this one closed keeps its session.
    if (session?.send === send) {
      session.send = undefined;
      host.left(session, CLOSED_FOR_GOOD.includes(code));
    }
  });
  socket.on('error', () => socket.terminate());

  send({ op: Op.hello, d: { heartbeat_interval: host.heartbeatMs } });
  return {
    socket,
    send,
    invalidate(resumable) {
      if (session !== undefined) {
        session.send = undefined;
        host.left(session, !resumable);
      }
      session = undefined;
      send({ op: Op.invalidSession, d: resumable });
    },
  };
}

function textOfFrame(raw: RawData): string {
  if (Array.isArray(raw)) return Buffer.concat(raw).toString('utf8');
  return raw instanceof ArrayBuffer ? Buffer.from(raw).toString('utf8') : raw.toString('utf8');
}
