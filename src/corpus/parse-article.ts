import { type Article, LEDE_NUMBER, type Paragraph } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { levelOf, type Problem, type ProblemDetail } from '../domain/problem.ts';
import type { PublicationDate } from '../domain/publication-date.ts';
import { type ArticleFields, articleFields, EXPECTED } from './article-schema.ts';
import { parseEdtf } from './edtf.ts';
import { canonicalName, type FieldName, suggestFieldName } from './field-names.ts';
import { type FrontMatter, type Place, parseFrontMatter } from './front-matter.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** The article, where the file holds a usable one, and all that is wrong in the file. */
export type ParsedArticle = {
  readonly article: Article | undefined;
  /** Where the article's id stands, for a message about it. */
  readonly idPlace: Place;
  readonly problems: readonly Problem[];
};

/** Articles dated before this year draw a warning. Source: the corpus format's K015. */
const EARLIEST_USUAL_YEAR = '1990';

/**
 * Reads one article file. Never throws: all that is wrong comes back as problems with line and column,
 * and an error among them means that there is no article.
 *
 * @param file path below the corpus folder, for the problems
 * @param text NFC with `\n`, see `readSourceText`
 * @param today a later date draws a warning
 */
export function parseArticle(file: string, text: string, today: CalendarDate): ParsedArticle {
  const problems: Problem[] = [];
  const report = (place: Place, detail: ProblemDetail) =>
    void problems.push({ ...detail, level: levelOf(detail.code), file, ...place });

  const frontMatter = parseFrontMatter(text);
  if (frontMatter.kind === 'fault') {
    const { place, reason } = frontMatter;
    report(place, { code: 'K003', reason });
    return { article: undefined, idPlace: place, problems };
  }
  const { parts } = frontMatter;
  const { values, nameIn } = canonicalFields(parts, report);
  const placeOf = (field: string) => parts.placeOfValue(nameIn.get(field) ?? field);
  const idPlace = placeOf('id');

  const fields = checkFields(values, placeOf, report);
  if (!fields) return { article: undefined, idPlace, problems };
  const datePublished = readDate('datePublished', fields.datePublished, placeOf, report);
  readDate('dateModified', fields.dateModified, placeOf, report);
  checkDate(fields, datePublished, today, placeOf('datePublished'), report);

  const paragraphs = splitParagraphs(fields.id, fields.description, parts.body);
  if (!paragraphs.some(({ number }) => number !== LEDE_NUMBER))
    report({ line: parts.bodyLine, column: 1 }, { code: 'K005' });
  if (fields.headline === undefined) report(placeOf('headline'), { code: 'K011', id: fields.id });
  if (problems.some(({ level }) => level === 'error'))
    return { article: undefined, idPlace, problems };

  const { id, kicker, dateNote, publisher, agencies, url, inLanguage, form } = fields;
  const article: Article = {
    id,
    headline: fields.headline ?? beginningOf(paragraphs),
    kicker,
    datePublished,
    dateNote: dateNote ?? basisOfDate(fields),
    publisher,
    agencies,
    url,
    inLanguage,
    form,
    paragraphs,
  };
  return { article, idPlace, problems };
}

/** Characters of the text that stand for a headline that nobody gave. Chosen: as long as a long headline. */
const MAX_BEGINNING = 70;

/** The text's first words, with an ellipsis that says that they are no headline. */
function beginningOf([first]: readonly Paragraph[]): string {
  const text = first?.text ?? '';
  const cut = text.slice(0, MAX_BEGINNING).replace(/[\uD800-\uDBFF]$/, '');
  const whole = text.length <= MAX_BEGINNING ? cut : cut.replace(/\s+\S*$/u, '');
  return `${whole} …`;
}

type Report = (place: Place, detail: ProblemDetail) => void;

function canonicalFields(
  parts: FrontMatter,
  report: Report,
): { values: ReadonlyMap<FieldName, unknown>; nameIn: ReadonlyMap<string, string> } {
  const values = new Map<FieldName, unknown>();
  const nameIn = new Map<string, string>();
  for (const [name, value] of parts.fields) {
    const field = canonicalName(name);
    if (!field) {
      const suggestion = suggestFieldName(name);
      report(parts.placeOfName(name), {
        code: 'K006',
        field: name,
        ...(suggestion !== undefined && { suggestion }),
      });
    } else if (nameIn.has(field)) {
      report(parts.placeOfName(name), {
        code: 'K020',
        field: name,
        otherName: nameIn.get(field) ?? field,
      });
    } else {
      if (!isBlank(value)) values.set(field, value);
      nameIn.set(field, name);
    }
  }
  return { values, nameIn };
}

/** Null, an empty text or one of white space: the field is not given. */
function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function checkFields(
  values: ReadonlyMap<FieldName, unknown>,
  placeOf: (field: string) => Place,
  report: Report,
): ArticleFields | undefined {
  const checked = articleFields.safeParse(Object.fromEntries(values));
  if (checked.success) return checked.data;
  for (const field of new Set(checked.error.issues.map(({ path }) => path[0]))) {
    const name = canonicalName(String(field));
    if (name === undefined) continue;
    report(
      placeOf(name),
      values.has(name)
        ? { code: 'K008', field: name, expected: EXPECTED[name] }
        : { code: 'K007', field: name },
    );
  }
  return undefined;
}

function readDate(
  field: string,
  value: string | undefined,
  placeOf: (field: string) => Place,
  report: Report,
): PublicationDate | undefined {
  if (value === undefined) return undefined;
  const result = parseEdtf(value);
  switch (result.kind) {
    case 'date':
      return result.date;
    case 'does-not-exist':
      report(placeOf(field), { code: 'K002', field, value });
      return undefined;
    case 'not-edtf': {
      const { suggestion } = result;
      report(placeOf(field), {
        code: 'K001',
        field,
        value,
        ...(suggestion !== undefined && { suggestion }),
      });
      return undefined;
    }
  }
}

function checkDate(
  fields: ArticleFields,
  date: PublicationDate | undefined,
  today: CalendarDate,
  place: Place,
  report: Report,
): void {
  if (!date) {
    // A date that is there but wrong has its own problem.
    if (fields.datePublished === undefined) report(place, { code: 'K010', id: fields.id });
    return;
  }
  if (date.earliest > today || date.latest < EARLIEST_USUAL_YEAR)
    report(place, { code: 'K015', value: date.edtf });
  const hasReason = (fields.dateNote ?? basisOfDate(fields)) !== undefined;
  if ((date.uncertain || date.approximate) && !hasReason)
    report(place, { code: 'K019', value: date.edtf });
}

/** How the importer came to the date, where it says so. */
function basisOfDate(fields: ArticleFields): string | undefined {
  return fields.import?.fields?.['datePublished']?.basis || undefined;
}
