import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { UserError } from '../domain/user-error.ts';
import { CLICK_COST, COOLDOWN_SECONDS, QUESTION_COST, QUESTIONS_PER_COOLDOWN } from './limits.ts';

/** What somebody wants of the bot. */
export type Demand = 'question' | 'click';

/** Keeps single members from taking all of the bot's time. Knows ids for as long as they count, and tells them nobody. */
export type Cooldown = {
  /**
   * Counts a demand; those that are refused cost nothing more.
   *
   * @throws {UserError} (rejects) `too-fast` if the member has to wait
   */
  take(userId: string, demand: Demand): Promise<void>;
};

const COSTS = { question: QUESTION_COST, click: CLICK_COST } as const;

/**
 * Five questions in 20 seconds, all at once if need be; the seconds count from the first. Its memory is one number and one
 * timer for everybody who has asked in that time.
 *
 * @param clock milliseconds since 1970
 */
export function createCooldown(clock: () => number): Cooldown {
  const limiter = new RateLimiterMemory({
    points: QUESTIONS_PER_COOLDOWN * QUESTION_COST,
    duration: COOLDOWN_SECONDS,
  });
  return {
    async take(userId, demand) {
      try {
        await limiter.consume(userId, COSTS[demand]);
      } catch (refusal) {
        // The library rejects with its result, and with an error only where something is wrong.
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new UserError({
          identifier: 'too-fast',
          maxQuestions: QUESTIONS_PER_COOLDOWN,
          seconds: COOLDOWN_SECONDS,
          goesOnAt: Math.ceil((clock() + refusal.msBeforeNext) / 1000),
        });
      }
    },
  };
}
