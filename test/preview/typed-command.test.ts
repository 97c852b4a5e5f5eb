import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath } from './browser.ts';
import { setPageStage } from './page-stage.ts';

const noBrowser = browserPath() === undefined;
const { open } = setPageStage();

const messageBox = (page: Page) => page.getByRole('combobox', { name: /^(Nachricht|Message)$/ });

/** What the form of the command that is open holds, by the names of its fields, and which has the focus. */
async function filledIn(page: Page): Promise<unknown> {
  return await page.evaluate(`(() => {
    const fields = [...document.querySelectorAll('.field-pill')].map((pill) => {
      const control = pill.querySelector('input, select');
      const shown = control.type === 'checkbox' ? control.checked
        : control.selectedOptions ? control.selectedOptions[0].textContent : control.value;
      return [pill.querySelector('.field-name').textContent, shown];
    });
    const focused = document.activeElement.closest('.field-pill')?.querySelector('.field-name').textContent;
    return { command: document.querySelector('.command-form .slash')?.textContent, ...Object.fromEntries(fields), focused };
  })()`);
}

const QUESTION = 'Wer leitet das Zentrum?';

describe('a command that is typed or pasted as a whole', () => {
  it.skipIf(noBrowser)('is sent with its options', async () => {
    const { page, complaints } = await open();
    await page.keyboard.type(`/ask question:${QUESTION} private:true`);
    await page.keyboard.press('Enter');
    const reply = page.getByRole('article').last();
    await reply.getByText(`Frage: ${QUESTION}`).waitFor();
    await reply.getByText('Nur du kannst dies sehen').waitFor();
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser).each([
    [
      'the first option without its name',
      `/ask ${QUESTION}`,
      { command: '/ask', question: QUESTION, focused: 'question' },
    ],
    [
      'options in any order and case',
      `/ASK from: 3. Mai 2015 Question:  ${QUESTION}`,
      { command: '/ask', question: QUESTION, from: '3. Mai 2015', focused: 'question' },
    ],
    [
      'a switch that is off',
      `/ask ${QUESTION} private:False`,
      { command: '/ask', question: QUESTION, private: false, focused: 'private' },
    ],
    [
      'words with a colon that are no options',
      '/ask Was heißt „https://a.example“, Zeit: oder from 2015?',
      {
        command: '/ask',
        question: 'Was heißt „https://a.example“, Zeit: oder from 2015?',
        focused: 'question',
      },
    ],
    [
      'a choice by its name',
      '/archive status level:Ausführlich',
      { command: '/archive status', level: 'ausführlich', focused: 'level' },
    ],
    [
      'a choice that there is not',
      '/archive status level:ganz kurz',
      { command: '/archive status', level: 'Auswählen …', focused: 'level' },
    ],
  ])('takes %s', async (_, text, expected) => {
    const { page } = await open();
    await messageBox(page).fill(text);
    expect(await filledIn(page)).toEqual(expected);
  });

  it.skipIf(noBrowser)('goes on in the field of the option whose name is typed', async () => {
    const { page } = await open();
    await page.keyboard.type(`/ask ${QUESTION} from:2015`);
    expect(await filledIn(page)).toEqual({
      command: '/ask',
      question: QUESTION,
      from: '2015',
      focused: 'from',
    });
  });

  it.skipIf(noBrowser).each(['/as question:x', '/asking', '/nothing of ours'])(
    'is none in %s',
    async (text) => {
      const { page } = await open();
      await messageBox(page).fill(text);
      await page.keyboard.press('Enter');
      await page.getByText('Einen solchen Befehl gibt es hier nicht.').waitFor();
      expect(await messageBox(page).inputValue()).toBe(text);
    },
  );
});
