import { z } from 'zod';
import { BENCH_ENGINES } from './engines.ts';
import { SET_NAMES } from './question-sets.ts';

const where = { folder: z.string(), set: z.enum(SET_NAMES), size: z.number() };

/** What one process of its own measures. */
export const job = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('build'), ...where, engine: z.enum(BENCH_ENGINES) }),
  z.object({ kind: z.literal('ask'), ...where }),
  z.object({ kind: z.literal('abstain'), ...where }),
]);

export type Job = z.infer<typeof job>;
export type JobOf<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>;

/** What an index takes. */
export const built = z.object({
  set: z.string(),
  passages: z.number(),
  engine: z.enum(BENCH_ENGINES),
  seconds: z.number(),
  heapBytes: z.number(),
  bufferBytes: z.number(),
});

/** How one engine answered one file of questions. Shares are from 0 to 1. */
export const answered = z.object({
  questionFile: z.string(),
  passages: z.number(),
  engine: z.enum(BENCH_ENGINES),
  asked: z.number(),
  recallAt1: z.number(),
  recallAt3: z.number(),
  mrr: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
});

const unanswerable = z.object({
  asked: z.number(),
  auroc: z.number(),
  /** Share let through by the threshold that keeps 90 % of the answerable. */
  wrongAt90: z.number(),
  /** Share that the grade lets through. */
  wrongByGrade: z.number(),
});

/** How well questions that a collection does not answer are told from those it does. */
export const abstained = z.object({
  set: z.string(),
  passages: z.number(),
  answerable: z.number(),
  keptByGrade: z.number(),
  away: unanswerable,
  near: unanswerable,
});

export type Built = z.infer<typeof built>;
export type Answered = z.infer<typeof answered>;
export type Abstained = z.infer<typeof abstained>;
