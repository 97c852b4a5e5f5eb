import { setTimeout as sleep } from 'node:timers/promises';
import type { SSEStreamingApi } from 'hono/streaming';
import type { VisibleMessage } from '../emulator/world/message.ts';
import type { PersonaModel } from './model.ts';
import type { Stage } from './stage.ts';

type PageEvent = { readonly event: string; readonly data: string };

/** A silent stream says something this often, so that a connection that broke is noticed. Chosen. */
const HEARTBEAT_MS = 15_000;

/**
 * Tells a page what happens, until it goes away or the signal is aborted.
 *
 * The first event, `state`, holds everything there is to show; then come `message` (new or edited; the
 * page replaces by id), `messageDelete` (the id), `corpus` once another one is served, and `state` again whenever the
 * commands change. One ordered stream, so a page never shows an older version over a newer one.
 */
export async function streamEvents(
  stream: SSEStreamingApi,
  stage: Stage,
  persona: PersonaModel,
  stopped: AbortSignal,
): Promise<void> {
  const { emulator } = stage;
  const ended = new AbortController();
  const waiting: PageEvent[] = [];
  let wake = new AbortController();
  const tell = (event: string, value: unknown): void => {
    waiting.push({ event, data: JSON.stringify(value) });
    wake.abort();
  };
  let corpus = JSON.stringify(stage.corpus(persona));
  const tellMessage = (message: VisibleMessage): void => {
    // Another corpus comes with word of it, even if that is for somebody else's eyes.
    const now = stage.corpus(persona);
    if (JSON.stringify(now) !== corpus) tell('corpus', now);
    corpus = JSON.stringify(now);
    if (stage.isVisible(message, persona)) tell('message', stage.message(message, persona));
  };
  const endings = [
    emulator.on('message', tellMessage),
    emulator.on('messageUpdate', tellMessage),
    emulator.on('messageDelete', (message) => {
      if (stage.isVisible(message, persona)) tell('messageDelete', message.id);
    }),
    emulator.on('commands', () => tell('state', stage.state(persona))),
  ];
  const end = (): void => {
    ended.abort();
    wake.abort();
  };
  stream.onAbort(end);
  stopped.addEventListener('abort', end);
  if (stopped.aborted) end();

  tell('state', stage.state(persona));
  try {
    while (!ended.signal.aborted) {
      const next = waiting.shift();
      if (next) await stream.writeSSE(next);
      else {
        wake = new AbortController();
        const isSilent = await sleep(HEARTBEAT_MS, true, { signal: wake.signal }).catch(
          () => false,
        );
        if (isSilent) await stream.write(': still here\n\n');
      }
    }
  } finally {
    for (const unsubscribe of endings) unsubscribe();
    stopped.removeEventListener('abort', end);
  }
}
