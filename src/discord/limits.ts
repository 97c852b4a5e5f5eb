/**
 * What Discord allows. Source, unless said otherwise: Discord API documentation (github.com/discord/discord-api-docs,
 * page in brackets), lengths in UTF-16 units.
 */

/** Text of all text displays of a message together (discord.js guide, "Display Components"). */
export const MAX_MESSAGE_TEXT = 4000;

/** First response to an interaction, in milliseconds (interactions/receiving-and-responding). */
const ACKNOWLEDGE_WITHIN_MS = 3000;

/**
 * A command that has no answer after this long is acknowledged with "thinking", in milliseconds. Source: design: acknowledged within
 * 100 ms at the 99th percentile while fifty questions a second are asked; half of that is for the way and a busy machine.
 */
export const DEFER_COMMAND_AFTER_MS = 50;

/**
 * The same for clicks and forms, whose answer may be a form, and that cannot follow an acknowledgement: half of what Discord
 * allows, so that a slow way to Discord is paid for.
 */
export const DEFER_CLICK_AFTER_MS = ACKNOWLEDGE_WITHIN_MS / 2;

/**
 * Interactions whose ids are remembered, so that one delivered twice is answered once. Chosen: as many as a busy bot gets in the
 * quarter of an hour in which one can be answered.
 */
export const REMEMBERED_INTERACTIONS = 10_000;

/** Members and users that discord.js keeps beside the bot itself; nothing of ours asks for them. Chosen. */
export const CACHED_USERS = 200;

/** Questions that a member may ask in so many seconds, all at once if need be. Source: design. */
export const QUESTIONS_PER_COOLDOWN = 5;
export const COOLDOWN_SECONDS = 20;

/** What a question and a click cost beside each other. Chosen: twenty pages may be turned in the time of five questions. */
export const QUESTION_COST = 4;
export const CLICK_COST = 1;

/** Words of a long message that are looked for. Chosen: as many as a long question has. */
export const MAX_KEY_WORDS = 8;

/** Longest link of a button (components/reference). */
export const MAX_BUTTON_URL = 512;

/** Choices of an autocompletion (interactions/receiving-and-responding). */
export const MAX_CHOICES = 25;

/** Name and value of a choice (interactions/application-commands). */
export const MAX_CHOICE_LENGTH = 100;

/** Choices that come later help nobody: the member has typed on. Source: design; nothing may take longer than 3 s. */
export const SUGGEST_WITHIN_MS = 400;

/** What is offered before anything is typed: so many topics and newest headlines. Source: design. */
export const FIRST_TOPICS = 5;
export const FIRST_HEADLINES = 5;

/** Headlines among the choices of a question, where there are topics to fill the rest. Chosen: three of five. */
export const MAX_HEADLINE_CHOICES = 15;

/** Options of a select menu (components/reference). */
export const MAX_SELECT_OPTIONS = 25;

/** Label of a select menu's option (components/reference). */
export const MAX_OPTION_LABEL = 100;

/** Description of a picture in a gallery and of an attachment (components/reference, resources/message). */
export const MAX_PICTURE_DESCRIPTION = 1024;

/** Label of a button (components/reference). */
export const MAX_BUTTON_LABEL = 80;

/** Buttons side by side in a row (components/reference). */
export const MAX_BUTTONS_IN_ROW = 5;
