import { z } from 'zod';

const places = { folder: z.string(), snapshots: z.string() };

/** What a process of its own does. */
export const task = z.discriminatedUnion('kind', [
  /** Is a bot, and watches its event loop. */
  z.object({ kind: z.literal('bot'), ...places, apiUrl: z.string(), token: z.string() }),
  /** Is another bot, which has one line for everything. */
  z.object({ kind: z.literal('plain-bot'), apiUrl: z.string(), token: z.string() }),
  /** Does nothing but watch its event loop. */
  z.object({ kind: z.literal('idle') }),
  /** Starts to serve; the answers go to a file. */
  z.object({ kind: z.literal('restart'), ...places, questions: z.string(), answers: z.string() }),
  /** The same with MiniSearch and a file of JSON. */
  z.object({ kind: z.literal('peer-build'), folder: z.string(), file: z.string() }),
  z.object({ kind: z.literal('peer-open'), file: z.string() }),
]);

export type Task = z.infer<typeof task>;
export type TaskOf<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>;
