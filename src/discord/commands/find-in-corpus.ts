import { ApplicationCommandType, type Message } from 'discord.js';
import { MAX_QUESTION_LENGTH } from '../../answer/answer-question.ts';
import type { CorpusVersion } from '../../answer/corpus-version.ts';
import { UserError } from '../../domain/user-error.ts';
import type { MessageMenu } from '../command.ts';
import { cutWords } from '../cut.ts';
import { canAnswerPublicly } from '../is-private.ts';
import { MAX_KEY_WORDS } from '../limits.ts';
import { nameChoice } from '../localize.ts';
import { offeredEverywhere } from '../offered-everywhere.ts';
import { replyWithAnswer } from '../reply-with-answer.ts';
import { wordsOfMessage } from '../words-of-message.ts';

/** *Find in corpus* in the menu of a message: what the corpus says on it. Discord sends the message's text along. */
export const findInCorpus: MessageMenu = {
  declaration: {
    type: ApplicationCommandType.Message,
    ...nameChoice('command.findInCorpus'),
    ...offeredEverywhere,
  },

  async reply(interaction, context) {
    const { targetMessage } = interaction;
    const words = wordsOfMessage(textOf(targetMessage));
    if (words === '') throw new UserError({ identifier: 'message-without-text' });
    const { author, url } = targetMessage;
    return await replyWithAnswer(
      { question: await questionOf(words, context.corpus) },
      1,
      context,
      {
        isPrivate: true,
        canShare: canAnswerPublicly(interaction),
        about: { name: author.displayName, url },
      },
    );
  },
};

/** What somebody wrote, or passed on from elsewhere. */
function textOf({ content, messageSnapshots }: Message): string {
  return content === '' ? (messageSnapshots.first()?.content ?? '') : content;
}

/** A short message is the question; of a long one, its rarest nouns; where the corpus knows none of these, its beginning. */
async function questionOf(words: string, corpus: Pick<CorpusVersion, 'keyWords'>): Promise<string> {
  if (words.length <= MAX_QUESTION_LENGTH) return words;
  const keyWords = await corpus.keyWords(words, MAX_KEY_WORDS);
  return cutWords(keyWords.length > 0 ? keyWords.join(' ') : words, MAX_QUESTION_LENGTH);
}
