import type { ComponentHandler } from './command.ts';
import { isOnPrivate, isOwn } from './is-own.ts';
import { parseReadingId, READING_PREFIX } from './reading-id.ts';
import { versionOf } from './references.ts';
import { renderStaleButton } from './render-error.ts';
import { renderGone, renderReading } from './render-reading.ts';

/** The buttons that open an article, and those that turn its pages. Nothing is kept between two clicks. */
export const readingComponents: ComponentHandler = {
  prefix: READING_PREFIX,

  changesMessage(interaction) {
    const action = parseReadingId(interaction.customId)?.action;
    return (
      action !== undefined && action !== 'open' && isOnPrivate(interaction) && isOwn(interaction)
    );
  },

  async reply(interaction, { corpus, language }) {
    const id = parseReadingId(interaction.customId);
    if (!id) return renderStaleButton(language);
    const window = await corpus.readArticle(id.article, id.paragraph);
    if (!window) return renderGone(language);
    const version = versionOf(corpus);
    return renderReading(window, {
      language,
      id: { ...id, version },
      isNewVersion: id.version !== version,
    });
  },
};
