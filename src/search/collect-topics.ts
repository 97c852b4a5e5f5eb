import { analyzeGerman } from '../analysis/german-analyzer.ts';
import type { Topic } from '../domain/topic.ts';
import type { CollectionData, Passage } from './collection.ts';
import { FLAG } from './forward-index.ts';

/** Topics kept: more than anybody scrolls through, few enough to be searched while somebody types. */
const MAX_TOPICS = 3000;

/** Words that names are made of: the most important ones, so that the names of a large archive fit in memory. */
const MAX_WORDS = 20_000;

/** Words of one name, at most. */
const MAX_PHRASE_WORDS = 4;

/** Words side by side are a name where they stand so often. */
const MIN_PHRASE_COUNT = 2;

/** A word that nearly always stands in one name is not offered by itself ("Le" of "Le Drian"). */
const MAX_SHARE_IN_PHRASE = 0.8;

/** Longest offered; a choice of an autocompletion holds 100. */
const MAX_LENGTH = 60;

/** Shorter ones are particles and initials, unless they are written in capitals ("IS"). */
const MIN_LENGTH = 3;

/** What stands before common nouns and hardly ever before names. */
const DETERMINERS =
  'der die das den dem des ein eine einen einem einer eines kein keine keinen seine seinen seiner seinem ihre ihren ihrer ihrem diese dieser dieses diesen diesem viele mehr alle beide the a an his her their this these many'.split(
    ' ',
  );

/** Nouns that are about nothing in particular, in small letters. Own list. */
const GENERIC = new Set(
  'jahr jahre jahren monat monaten woche wochen tag tage tagen stunde stunden uhr zeit ende anfang teil teile prozent millionen milliarden euro dollar mensch menschen leute land länder ländern mann frau kinder angaben angabe bericht berichte seite fall fälle weg frage fragen zahl thema gespräch herr dr prof foto bild quelle artikel year years month week day days time percent million billion people country part end mr mrs'.split(
    ' ',
  ),
);

/** What stands in front of a name and is no part of it: "Außenminister Sergej Lawrow". */
const TITLE =
  /(?:minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|chef|chefin|sprecher|sprecherin|general|kollege|kollegin|machthaber|politiker|politikerin|kommissar|könig|papst|miliz|milizen|president|secretary)$/iu;

/** Between the words of a name. */
const JOINTS: ReadonlySet<string> = new Set([
  ' ',
  '-',
  ' al-',
  ' von ',
  ' von der ',
  ' bin ',
  ' el-',
]);

/** What topics are found in. */
type Source = Pick<CollectionData, 'forward' | 'terms'> & { readonly passages: readonly Passage[] };

/** How often a word stands where, paragraph by paragraph. */
type WordCounts = {
  readonly articles: Uint32Array;
  readonly occurrences: Uint32Array;
  readonly afterDeterminer: Uint32Array;
};

/**
 * What the corpus is about: the words it writes with a capital, and names of several of them, most important first. Names come before
 * nouns of the same frequency: in German a noun mostly has a determiner, a name hardly ever. At most 3,000.
 */
export function collectTopics(
  passages: readonly Passage[],
  { forward, terms }: CollectionData,
): readonly Topic[] {
  const source = { passages, forward, terms };
  const counts = countWords(source);
  const words = rankWords(counts);
  const chosen = words.slice(0, MAX_WORDS);
  const names = nameThem(source, chosen);
  const phrases = names.phrases.filter(({ count }) => count >= MIN_PHRASE_COUNT);
  const inPhrase = new Map<number, number>();
  for (const { words: parts, count } of phrases)
    for (const word of parts) inPhrase.set(word, Math.max(inPhrase.get(word) ?? 0, count));

  const isOwn = (word: number) =>
    (inPhrase.get(word) ?? 0) < MAX_SHARE_IN_PHRASE * (counts.occurrences[word] ?? 0);
  const singles = chosen.flatMap(({ word, score }) => {
    const text = names.textOf(word);
    return text !== undefined && isOwn(word)
      ? [{ text, articleCount: counts.articles[word] ?? 0, score }]
      : [];
  });
  // A name of several words says more than one of them.
  const several = phrases.map(({ text, articleCount }) => ({
    text,
    articleCount,
    score: articleCount + 0.5,
  }));
  const known = new Set<string>();
  return [...singles, ...several]
    .filter(({ text }) => isOffered(text))
    .toSorted((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
    .filter(({ text }) => !known.has(text.toLowerCase()) && known.add(text.toLowerCase()))
    .slice(0, MAX_TOPICS)
    .map(({ text, articleCount }) => ({ text, articleCount }));
}

function isOffered(text: string): boolean {
  if (text.length > MAX_LENGTH || GENERIC.has(text.toLowerCase())) return false;
  return text.length >= MIN_LENGTH || /^\p{Lu}{2}$/u.test(text);
}

/** A token that may be a topic: a noun or name within its sentence, no month or weekday. */
function isCandidate(flags: number): boolean {
  return (
    (flags & FLAG.capitalised) !== 0 && (flags & (FLAG.stopWord | FLAG.group | FLAG.date)) === 0
  );
}

function countWords({ forward, passages, terms }: Source): WordCounts {
  const termCount = terms.texts.length;
  const articles = new Uint32Array(termCount);
  const occurrences = new Uint32Array(termCount);
  const afterDeterminer = new Uint32Array(termCount);
  const lastArticle = new Int32Array(termCount).fill(-1);
  const determiners = findDeterminers(terms);
  let article = -1;
  for (const [position, passage] of passages.entries()) {
    if (passage.article !== passages[position - 1]?.article) article += 1;
    const end = forward.tokenOffsets[position + 1] ?? 0;
    for (let token = forward.tokenOffsets[position] ?? 0; token < end; token += 1) {
      if (!isCandidate(forward.flags[token] ?? 0)) continue;
      const term = forward.terms[token] ?? 0;
      occurrences[term] = (occurrences[term] ?? 0) + 1;
      if (lastArticle[term] !== article) articles[term] = (articles[term] ?? 0) + 1;
      lastArticle[term] = article;
      const hasDeterminer = token > 0 && determiners.has(forward.terms[token - 1] ?? 0);
      if (hasDeterminer) afterDeterminer[term] = (afterDeterminer[term] ?? 0) + 1;
    }
  }
  return { articles, occurrences, afterDeterminer };
}

function findDeterminers({ texts }: Source['terms']): ReadonlySet<number> {
  const stems = new Set(DETERMINERS.flatMap((word) => analyzeGerman(word).map(({ term }) => term)));
  return new Set(texts.flatMap((text, term) => (stems.has(text) ? [term] : [])));
}

/** Words by importance: how many articles hold them, and how much they look like names. */
function rankWords({ articles, occurrences, afterDeterminer }: WordCounts) {
  const ranked: { readonly word: number; readonly score: number }[] = [];
  for (const [word, count] of occurrences.entries()) {
    if (count === 0) continue;
    const nameLike = 1 - (afterDeterminer[word] ?? 0) / count;
    ranked.push({ word, score: (articles[word] ?? 0) * (0.4 + 0.6 * nameLike * nameLike) });
  }
  return ranked.toSorted((a, b) => b.score - a.score || a.word - b.word);
}

/** Several words that stand side by side as one name. */
type Phrase = { readonly text: string; readonly words: readonly number[] };

type PhraseCount = Phrase & {
  readonly count: number;
  readonly articleCount: number;
  readonly lastArticle: string;
};

/** How the chosen words are written most often, and which of them stand side by side. */
function nameThem(
  { forward, passages, terms }: Source,
  chosen: readonly { readonly word: number }[],
) {
  const isChosen = new Uint8Array(terms.texts.length);
  for (const { word } of chosen) isChosen[word] = 1;
  const spellings = new Map<number, Map<string, number>>();
  const phrases = new Map<string, PhraseCount>();
  for (const [position, { paragraph, article }] of passages.entries()) {
    const { text } = paragraph;
    const tokens: WordToken[] = [];
    const end = forward.tokenOffsets[position + 1] ?? 0;
    for (let token = forward.tokenOffsets[position] ?? 0; token < end; token += 1) {
      const word = forward.terms[token] ?? 0;
      if (!isCandidate(forward.flags[token] ?? 0) || isChosen[word] !== 1) continue;
      const start = forward.starts[token] ?? 0;
      tokens.push({ word, start, end: start + (forward.lengths[token] ?? 0) });
    }
    for (const { word, start, end: wordEnd } of tokens) {
      // "Anti" and "Jean" of "Anti-IS" and "Jean-Yves" are no words of their own.
      if (text[start - 1] === '-' || text[wordEnd] === '-') continue;
      const known = spellings.get(word) ?? new Map<string, number>();
      const spelling = text.slice(start, wordEnd);
      known.set(spelling, (known.get(spelling) ?? 0) + 1);
      spellings.set(word, known);
    }
    for (const phrase of phrasesOf(tokens, text)) {
      const known = phrases.get(phrase.text);
      const isNew = known?.lastArticle !== article.id;
      phrases.set(phrase.text, {
        ...phrase,
        count: (known?.count ?? 0) + 1,
        articleCount: (known?.articleCount ?? 0) + (isNew ? 1 : 0),
        lastArticle: article.id,
      });
    }
  }
  return {
    phrases: [...phrases.values()],
    textOf: (word: number) => mostFrequent(spellings.get(word)),
  };
}

type WordToken = { readonly word: number; readonly start: number; readonly end: number };

/** Words joined to a name, as long as it gets; a title in front of it and all before that are left out. */
function phrasesOf(tokens: readonly WordToken[], text: string): Phrase[] {
  const found: Phrase[] = [];
  let run: WordToken[] = [];
  const finish = () => {
    const title = run.findLastIndex(({ start, end }) => TITLE.test(text.slice(start, end)));
    run = run.slice(title + 1);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1 && run.length <= MAX_PHRASE_WORDS)
      found.push({
        text: text.slice(first.start, last.end),
        words: run.map(({ word }) => word),
      });
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    const isJoined = last !== undefined && JOINTS.has(text.slice(last.end, token.start));
    if (!isJoined) finish();
    run.push(token);
  }
  finish();
  return found;
}

/**
 * The shortest of the most frequent ones: "Irak" rather than "Iraks". A genitive stands for the name, however much more frequent it
 * is: "Frankreichs Minister", "Frankreichs Präsident".
 */
function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  const first = [...(counts ?? [])].toSorted(
    ([a, countA], [b, countB]) => countB - countA || a.length - b.length || (a < b ? -1 : 1),
  )[0]?.[0];
  const name = first?.endsWith('s') ? first.slice(0, -1) : undefined;
  return name !== undefined && counts?.has(name) ? name : first;
}
