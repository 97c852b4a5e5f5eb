import * as prompts from '@clack/prompts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askPerson } from '../../src/cli/import/ask-person.ts';
import type { Draft } from '../../src/import/draft.ts';
import { draftOfFields } from '../../src/import/structured/draft-of-fields.ts';

vi.mock('@clack/prompts', () => ({
  isCancel: () => false,
  log: { message: vi.fn<() => void>(), warn: vi.fn<() => void>() },
  select: vi.fn<() => Promise<unknown>>(),
  text: vi.fn<() => Promise<unknown>>(),
}));

const DRAFT: Draft = {
  ...draftOfFields(
    {
      headline: 'Titel',
      description: undefined,
      datePublished: undefined,
      publisher: undefined,
      author: [],
      url: undefined,
      inLanguage: undefined,
      content: 'Text.',
    },
    'line 1',
  ),
  dateProposals: [{ edtf: '2016-01-20?', reason: { kind: 'latest-event', words: 'am Mittwoch' } }],
};

/** The draft after these choices and typed texts; a text that is refused is followed by the next. */
async function ask(choices: readonly string[], typed: readonly string[] = []) {
  const refused: unknown[] = [];
  for (const choice of choices) vi.mocked(prompts.select).mockResolvedValueOnce(choice);
  const left = [...typed];
  vi.mocked(prompts.text).mockImplementation(({ validate }) => {
    for (;;) {
      const value = left.shift() ?? '';
      const fault = typeof validate === 'function' ? validate(value) : undefined;
      if (fault === undefined) return Promise.resolve(value);
      refused.push(fault);
    }
  });
  return { draft: await askPerson('de')(DRAFT, undefined), refused };
}

beforeEach(() => {
  vi.mocked(prompts.select).mockReset();
});

describe('askPerson', () => {
  it.each([
    ['headline', ' Neuer\u00AD Titel ', 'Neuer Titel', 'given'],
    ['datePublished', '20. Januar 2016', '2016-01-20', 'given'],
    ['datePublished', '20.1.2016?', '2016-01-20?', 'inferred'],
    ['url', 'https://example.org/a#b', 'https://example.org/a', 'given'],
  ])('changes %s to what is typed: %s', async (field, typed, value, status) => {
    const { draft } = await ask(['change', field, 'accept'], [typed]);
    expect(draft).toMatchObject({
      [field]: { value, status, basis: 'von einem Menschen eingetragen' },
    });
  });

  it.each([
    ['datePublished', 'gestern', /^Kein Datum: /],
    ['url', 'gestern', /^Nicht lesbar: gestern/],
  ])('asks again for %s', async (field, typed, fault) => {
    const { draft, refused } = await ask(['change', field, 'accept'], [typed, '']);
    expect(refused).toEqual([expect.stringMatching(fault)]);
    expect(draft).toEqual(DRAFT);
  });

  it('takes a proposal with its reason', async () => {
    const { draft } = await ask(['proposal-0', 'accept']);
    expect(draft?.datePublished).toEqual({
      value: '2016-01-20?',
      status: 'inferred',
      basis:
        'the latest event with weekday and date: "am Mittwoch" (von einem Menschen eingetragen)',
    });
  });
});
