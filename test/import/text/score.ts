import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Draft } from '../../../src/import/draft.ts';
import { readRawText } from '../../../src/import/text/read-raw-text.ts';

/** What a person read in one text; values that are null are not printed in it. */
const goldItem = z.object({
  file: z.string(),
  titleAccept: z.array(z.string()),
  date: z.object({ value: z.string().nullable() }),
  source: z.object({
    name: z.string().nullable(),
    accept: z.array(z.string()),
    optional: z.boolean().optional(),
  }),
  agencies: z.array(z.string()),
  agenciesAccept: z.array(z.array(z.string())).optional(),
  url: z.string().nullable(),
  language: z.string(),
  paywalled: z.boolean(),
  kicker: z.string().nullable(),
  lede: z.string().nullable(),
  subheadings: z.array(z.string()),
  captions: z.array(z.string()),
  paragraphs: z.array(z.string()),
});

type GoldItem = z.infer<typeof goldItem>;

const goldFile = z.object({ items: z.array(goldItem) });

/** How well texts were read. */
export type Score = {
  readonly texts: number;
  /** Mean share of right fields: title, date, publisher, agencies, link, language, access. */
  readonly fields: number;
  /** Of paragraphs that are exactly those of the gold; a lede among them is neutral. */
  readonly paragraphF1: number;
  /** Share of ledes, kickers and subheadings that are where they belong; a lede may be a paragraph. */
  readonly structure: number;
  /** Share of captions that are among the removed captions. */
  readonly captions: number;
  /** Values called `given` that the text does not print. */
  readonly silentGuesses: readonly string[];
  /** What was wrong, for people. */
  readonly problems: readonly string[];
};

/** Reads the gold of a folder of texts. */
export function readGold(file: string): readonly GoldItem[] {
  return goldFile.parse(JSON.parse(readFileSync(file, 'utf8'))).items;
}

/** Reads each text of the gold and compares. */
export function scoreTexts(folder: string, gold: readonly GoldItem[]): Score {
  const problems: string[] = [];
  const silentGuesses: string[] = [];
  const rates = { fields: new Rate(), structure: new Rate(), captions: new Rate() };
  let [right, extra, lost] = [0, 0, 0];
  for (const item of gold) {
    const drafts = readRawText(readFileSync(path.join(folder, item.file), 'utf8'));
    const [draft] = drafts;
    if (draft === undefined || drafts.length !== 1)
      throw new Error(`${item.file}: ${drafts.length} drafts`);
    const note = (rate: Rate, what: string, isRight: boolean, got: unknown) => {
      rate.add(isRight);
      if (!isRight) problems.push(`${item.file}: ${what} is ${JSON.stringify(got)}`);
    };
    for (const [what, isRight, got] of fieldsOf(item, draft))
      note(rates.fields, what, isRight, got);
    for (const [what, isRight, got] of structureOf(item, draft))
      note(rates.structure, what, isRight, got);
    const captions = draft.removed.filter(({ kind }) => kind === 'caption').map(({ text }) => text);
    for (const caption of item.captions)
      note(
        rates.captions,
        'caption',
        captions.some((text) => text.includes(caption)),
        caption,
      );
    silentGuesses.push(...guessesOf(item, draft).map((field) => `${item.file}: ${field}`));

    const read = draft.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
    const wrong = read.filter((text) => !item.paragraphs.includes(text) && text !== item.lede);
    const missing = item.paragraphs.filter((text) => !read.includes(text));
    right += item.paragraphs.length - missing.length;
    extra += wrong.length;
    lost += missing.length;
    problems.push(...wrong.map((text) => `${item.file}: extra ${text.slice(0, 60)}`));
    problems.push(...missing.map((text) => `${item.file}: lost ${text.slice(0, 60)}`));
  }
  return {
    texts: gold.length,
    fields: rates.fields.share,
    paragraphF1: (2 * right) / Math.max(1, 2 * right + extra + lost),
    structure: rates.structure.share,
    captions: rates.captions.share,
    silentGuesses,
    problems,
  };
}

type Check = readonly [what: string, isRight: boolean, got: unknown];

function fieldsOf(item: GoldItem, draft: Draft): readonly Check[] {
  const { headline, datePublished, publisher, agencies, url, inLanguage } = draft;
  const accepted = item.agenciesAccept ?? [item.agencies];
  const name = publisher.value?.toLowerCase();
  const isPublisher =
    name === undefined
      ? item.source.name === null || item.source.optional === true
      : item.source.accept.some((one) => one.toLowerCase() === name);
  return [
    ['title', (item.titleAccept[0] ?? null) === (headline.value ?? null), headline.value],
    ['date', item.date.value === (datePublished.value ?? null), datePublished.value],
    ['publisher', isPublisher, publisher.value],
    ['agencies', accepted.some((one) => sorted(one) === sorted(agencies.value)), agencies.value],
    ['url', item.url === (url.value ?? null), url.value],
    ['language', item.language === inLanguage.value, inLanguage.value],
    ['access', item.paywalled === (draft.isAccessibleForFree === false), draft.isAccessibleForFree],
  ];
}

function structureOf(item: GoldItem, draft: Draft): readonly Check[] {
  const texts = draft.blocks.map(({ text }) => text);
  const subheadings = draft.blocks
    .filter(({ kind }) => kind === 'subheading')
    .map(({ text }) => text);
  const { kicker, description } = draft;
  return [
    ['kicker', item.kicker === null || item.kicker === kicker.value, kicker.value],
    [
      'lede',
      item.lede === null || item.lede === description.value || texts.includes(item.lede),
      description.value,
    ],
    ['subheadings', item.subheadings.join('|') === subheadings.join('|'), subheadings],
  ];
}

function guessesOf(item: GoldItem, draft: Draft): readonly string[] {
  const { headline, datePublished, url } = draft;
  return [
    item.titleAccept.length === 0 && headline.status === 'given' ? 'title' : '',
    item.date.value === null && datePublished.status === 'given' ? 'date' : '',
    item.url === null && url.status === 'given' ? 'url' : '',
  ].filter((field) => field !== '');
}

function sorted(names: readonly string[]): string {
  return names
    .map((name) => name.toLowerCase())
    .toSorted()
    .join(',');
}

class Rate {
  #right = 0;
  #all = 0;

  add(isRight: boolean): void {
    this.#all += 1;
    if (isRight) this.#right += 1;
  }

  get share(): number {
    return this.#right / Math.max(1, this.#all);
  }
}
