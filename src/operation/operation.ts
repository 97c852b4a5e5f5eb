import type { Bot } from '../discord/bot.ts';
import { noTelemetry, type Telemetry } from '../discord/telemetry.ts';
import type { Keeper } from '../serving/keeper.ts';
import { countChanges } from './count-changes.ts';
import { createMetrics } from './metrics.ts';
import { startOperationServer } from './operation-server.ts';
import { whyNotReady } from './readiness.ts';

/** What can be seen of the program from outside while it runs. */
export type Operation = {
  /** Where it is served; `undefined` where it is not. */
  readonly url: string | undefined;
  readonly telemetry: Telemetry;
  /** The corpus is loaded from now on. @returns the same keeper, whose changes are counted */
  watchKeeper(keeper: Keeper): Keeper;
  /** The bot is logged in from now on. */
  watchBot(bot: Pick<Bot, 'connections'>): void;
  /** Nothing new is taken on from now on; `/readyz` says so. */
  announceStop(): void;
  /** Closes the port. */
  stop(): Promise<void>;
};

/** How it is set up. */
export type OperationOptions = {
  /** Port on 127.0.0.1, 0 for any free one; `undefined`: nothing is counted or served. */
  readonly port: number | undefined;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};

/**
 * Starts what an operator watches the program by: before the corpus is loaded, so that it can be told alive from ready.
 *
 * @throws {MetricsPortError} if the port cannot be had
 */
export async function startOperation(options: OperationOptions): Promise<Operation> {
  const { port, version, clock } = options;
  if (port === undefined) return invisible;
  let keeper: Keeper | undefined;
  let bot: Pick<Bot, 'connections'> | undefined;
  let isStopping = false;
  const metrics = createMetrics({
    version,
    corpus: () => {
      const served = keeper?.status().served;
      return served && { summary: served.facts.summary, number: served.number };
    },
    connections: () => bot?.connections() ?? [],
  });
  const server = await startOperationServer({
    port,
    readMetrics: () => metrics.read(),
    whyNotReady: () => {
      const isCorpusLoaded = keeper !== undefined;
      return whyNotReady({ isStopping, isCorpusLoaded, connections: bot?.connections() }, clock());
    },
  });
  return {
    url: server.url,
    telemetry: metrics.telemetry,
    watchKeeper(loaded) {
      keeper = loaded;
      return countChanges(loaded, metrics.countChange);
    },
    watchBot(loggedIn) {
      bot = loggedIn;
    },
    announceStop() {
      isStopping = true;
    },
    stop: () => server.stop(),
  };
}

const invisible: Operation = {
  url: undefined,
  telemetry: noTelemetry,
  watchKeeper: (keeper) => keeper,
  watchBot: () => undefined,
  announceStop: () => undefined,
  stop: () => Promise.resolve(),
};
