import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { type CorpusVersion, toCorpusVersion } from '../answer/corpus-version.ts';
import { serveCalls } from '../threads/serve-calls.ts';
import { describeError } from './errors-between-threads.ts';
import { loadVersion } from './load-version.ts';
import { METHODS, type Order } from './version-calls.ts';

// Runs in a thread of its own: holds one version of the corpus and answers from it.

if (!parentPort) throw new Error('runs as a worker only');

let version: CorpusVersion | undefined;

function loaded(): CorpusVersion {
  if (!version) throw new Error('asked before anything was loaded');
  return version;
}

serveCalls(
  parentPort,
  {
    async [METHODS.load](argument, progress) {
      const { library, outcome } = await loadVersion(
        z.custom<Order<'load'>>().parse(argument),
        progress,
      );
      if (library) version = toCorpusVersion(library);
      return outcome;
    },
    async [METHODS.answer](argument) {
      const { question, limit, offset } = z.custom<Order<'answer'>>().parse(argument);
      return await loaded().answer(question, limit, offset);
    },
    async [METHODS.readArticle](argument) {
      const { key, paragraphNumber } = z.custom<Order<'readArticle'>>().parse(argument);
      return await loaded().readArticle(key, paragraphNumber);
    },
    async [METHODS.timeline](argument) {
      return await loaded().timeline(z.custom<Order<'timeline'>>().parse(argument));
    },
    async [METHODS.suggestTopics](argument) {
      const { typed, limit } = z.custom<Order<'suggestTopics'>>().parse(argument);
      return await loaded().suggestTopics(typed, limit);
    },
    async [METHODS.surveyTopics](argument) {
      const { limit } = z.custom<Order<'surveyTopics'>>().parse(argument);
      return await loaded().surveyTopics(limit);
    },
    async [METHODS.suggestHeadlines](argument) {
      const { typed, limit } = z.custom<Order<'suggestHeadlines'>>().parse(argument);
      return await loaded().suggestHeadlines(typed, limit);
    },
    async [METHODS.keyWords](argument) {
      const { text, limit } = z.custom<Order<'keyWords'>>().parse(argument);
      return await loaded().keyWords(text, limit);
    },
  },
  describeError,
);
