/** @import { ChoiceModel, PersonaModel, StateModel } from '../model.ts' */
import { send } from './server.js';

/** Examples at the start; more would hide what they are for. Chosen. */
const MAX_EXAMPLES = 5;

/**
 * The questions that stand beside the corpus.
 *
 * @param {StateModel} state
 * @returns {readonly ChoiceModel[]}
 */
export function examplesOf({ exampleQuestions }) {
  return exampleQuestions
    .slice(0, MAX_EXAMPLES)
    .map((question) => ({ label: question, value: question }));
}

/**
 * What the bot suggests for a question of which nothing is typed yet: made from the corpus that is loaded.
 *
 * @param {NonNullable<StateModel['plainText']>} plainText
 * @param {PersonaModel} persona
 * @returns {Promise<readonly ChoiceModel[]>}
 */
export async function suggestExamples({ command, option }, persona) {
  const outcome = await send('autocomplete', persona, {
    command,
    options: { [option]: '' },
    focused: option,
  });
  return (outcome.choices ?? []).slice(0, MAX_EXAMPLES);
}
