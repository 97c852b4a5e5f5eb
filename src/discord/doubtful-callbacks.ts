import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { createSeenInteractions } from './seen-interactions.ts';

/** A first response to an interaction. */
const CALLBACK = /\/interactions\/(?<id>\d+)\/[^/]+\/callback/;

/** Sends a request and gives its answer. */
type MakeRequest = (
  ...request: Parameters<RESTOptions['makeRequest']>
) => ReturnType<RESTOptions['makeRequest']>;

/** First errors that are the server's. */
const SERVER_ERROR = 500;

/** Notices first responses that Discord may have taken although it said otherwise. */
export type DoubtfulCallbacks = {
  /** discord.js' way to send a request, looked over the shoulder. */
  readonly makeRequest: MakeRequest;
  /**
   * Whether a first response to this interaction broke off or was answered with an error of the server's. If Discord then says that
   * the interaction was answered, it was answered by us, and not by another process with the same token.
   */
  readonly isDoubtful: (interactionId: string) => boolean;
};

/** Watches the requests of one client; discord.js repeats those that fail so without telling. */
export function createDoubtfulCallbacks(
  makeRequest: MakeRequest = (url, init) => DefaultRestOptions.makeRequest(url, init),
): DoubtfulCallbacks {
  const doubtful = createSeenInteractions();
  return {
    isDoubtful: (id) => doubtful.has(id),
    async makeRequest(url, init) {
      const id = CALLBACK.exec(url)?.groups?.['id'];
      if (id === undefined) return await makeRequest(url, init);
      try {
        const response = await makeRequest(url, init);
        if (response.status >= SERVER_ERROR) doubtful.add(id);
        return response;
      } catch (error) {
        doubtful.add(id);
        throw error;
      }
    },
  };
}
