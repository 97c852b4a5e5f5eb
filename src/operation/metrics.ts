import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Telemetry } from '../discord/telemetry.ts';
import type { Connection } from '../discord/watch-connections.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import type { ChangeCount } from './count-changes.ts';

/**
 * Upper bounds in seconds. 0.4 is what suggestions get, 1.5 when the bot says that it is thinking, 3 what Discord waits for a first
 * response (`discord/limits.ts`); a reload may take minutes.
 */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3, 6, 15, 60, 300];

const MS_PER_SECOND = 1000;

/** Where the values come from that are read when somebody asks. */
export type MetricsSources = {
  readonly version: string;
  /** `undefined` until it is loaded. */
  readonly corpus: () => { readonly summary: LibrarySummary; readonly number: number } | undefined;
  /** None until the bot is logged in. */
  readonly connections: () => readonly Connection[];
};

/** What is counted, and how it is read. */
export type Metrics = {
  readonly telemetry: Telemetry;
  readonly countChange: ChangeCount;
  /** All values in Prometheus' text format. */
  read(): Promise<{ readonly text: string; readonly contentType: string }>;
};

/** Metrics in a registry of their own; no label holds anything that a member has typed, an id or a name. */
export function createMetrics(sources: MetricsSources): Metrics {
  const register = new Registry();
  const registers = [register];
  // Memory, garbage collection, event-loop lag.
  collectDefaultMetrics({ register });
  addGauges(sources, registers);

  const interactions = new Counter({
    name: 'fundstelle_interactions_total',
    help: 'Interactions by command and by how they ended: answered, member-error (the member can do better), failed (a bug), undelivered (Discord did not take the reply), late (nobody could use it any more).',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const changes = new Counter({
    name: 'fundstelle_corpus_changes_total',
    help: 'Changes of the corpus from Discord by deed (reload, add, adopt, undo) and outcome.',
    labelNames: ['deed', 'outcome'],
    registers,
  });
  const firstResponse = new Histogram({
    name: 'fundstelle_first_response_seconds',
    help: 'From the arrival of an interaction until Discord has taken the first response, be it that the bot is thinking.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const reply = new Histogram({
    name: 'fundstelle_reply_seconds',
    help: 'From the arrival of an interaction until Discord has taken the reply.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  return {
    telemetry: {
      interactionDone({ command, outcome, firstResponseMs, replyMs }) {
        interactions.inc({ command, outcome });
        if (firstResponseMs !== undefined)
          firstResponse.observe({ command }, firstResponseMs / MS_PER_SECOND);
        if (replyMs !== undefined) reply.observe({ command }, replyMs / MS_PER_SECOND);
      },
    },
    countChange: (deed, outcome) => changes.inc({ deed, outcome }),
    async read() {
      return { text: await register.metrics(), contentType: register.contentType };
    },
  };
}

/** Values that are looked up when somebody asks for them. */
function addGauges({ version, corpus, connections }: MetricsSources, registers: Registry[]): void {
  const gauge = (name: string, help: string, value: () => number | undefined) =>
    new Gauge({
      name: `fundstelle_${name}`,
      help,
      registers,
      collect() {
        this.reset();
        const now = value();
        if (now === undefined) this.remove();
        else this.set(now);
      },
    });
  gauge('corpus_articles', 'Articles that are served.', () => corpus()?.summary.articleCount);
  gauge('corpus_paragraphs', 'Paragraphs that are served.', () => corpus()?.summary.paragraphCount);
  gauge('corpus_version', 'Number of the version that is served.', () => corpus()?.number);
  const info = new Gauge({
    name: 'fundstelle_info',
    help: 'Always 1; the labels tell what runs.',
    labelNames: ['version'],
    registers,
  });
  info.set({ version }, 1);
  void new Gauge({
    name: 'fundstelle_gateway_shards',
    help: '1 for the state that a connection to Discord is in: ready or reconnecting.',
    labelNames: ['shard', 'state'],
    registers,
    collect() {
      this.reset();
      for (const { shard, state } of connections())
        for (const one of ['ready', 'reconnecting'])
          this.set({ shard, state: one }, state === one ? 1 : 0);
    },
  });
  void new Gauge({
    name: 'fundstelle_gateway_heard_timestamp_seconds',
    help: 'When something last came from a connection to Discord, heartbeats included.',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { shard, heardAt } of connections()) this.set({ shard }, heardAt / MS_PER_SECOND);
    },
  });
}
