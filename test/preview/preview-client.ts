import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** Ada in the guild, in German. */
export const PERSONA = { member: 'first', place: 'guild', locale: 'de' } as const;

const event = z.object({ event: z.string(), data: z.string() });

/** What the server tells the page. */
type PageEvent = z.infer<typeof event>;

/** A page that listens. */
type Listening = {
  /** The next event that satisfies the condition; undefined if the stream ends before. */
  next(matches: (data: string, name: string) => boolean): Promise<PageEvent | undefined>;
  close(): Promise<void>;
};

/** Talks to the server as the page does, and as others might try to. */
export type PreviewClient = {
  /** Sends JSON (a text is sent as it is) with the headers of the page, unless others are given. */
  post(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; answer: unknown }>;
  invoke(command: string, options?: object, persona?: object): Promise<unknown>;
  /** Asks with any headers; `fetch` would not send a foreign Host. */
  get(
    path: string,
    headers?: IncomingHttpHeaders,
  ): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>;
  listen(persona?: object): Promise<Listening>;
};

/** The sentence of a refusal. */
export function errorOf(answer: unknown): string {
  return z.strictObject({ error: z.string() }).parse(answer).error;
}

/** The part of the address that says who asks. */
export function queryOf(persona: object): string {
  return new URLSearchParams({ ...persona }).toString();
}

/** Takes the response, not its body: a response that nobody holds is collected, and its stream with it. */
async function* readEvents(response: Response): AsyncGenerator<PageEvent, undefined> {
  const body: ReadableStream<Uint8Array> | null = response.body;
  if (!body) throw new TypeError('no event stream');
  let buffered = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    buffered += decoder.decode(chunk, { stream: true });
    const blocks = buffered.split('\n\n');
    buffered = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)?.slice(1) ?? []);
      yield event.parse(Object.fromEntries(fields));
    }
  }
  return undefined;
}

/** A client of the page served under that address. */
export function createClient(url: string): PreviewClient {
  const client: PreviewClient = {
    async post(path, body, headers = {}) {
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { Origin: url, 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const answer: unknown = await response.json();
      return { status: response.status, answer };
    },
    async invoke(command, options = {}, persona = PERSONA) {
      const { answer } = await client.post('/api/invoke', { persona, command, options });
      return answer;
    },
    async get(path, headers = {}) {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        request(`${url}${path}`, { headers }, resolve).on('error', reject).end();
      });
      const body = await text(response);
      return { status: response.statusCode ?? 0, headers: response.headers, body };
    },
    async listen(persona = PERSONA) {
      const response = await fetch(`${url}/api/events?${queryOf(persona)}`);
      const events = readEvents(response);
      return {
        async next(matches) {
          for (;;) {
            const { value } = await events.next();
            if (!value || matches(value.data, value.event)) return value ?? undefined;
          }
        },
        async close() {
          await events.return(undefined);
        },
      };
    },
  };
  return client;
}
