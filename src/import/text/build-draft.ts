import { type Draft, MISSING, type Sourced } from '../draft.ts';
import { collectRemoved } from './collect-removed.ts';
import { basisOf } from './fields/basis.ts';
import { collectCaptions } from './fields/collect-captions.ts';
import { detectLanguage } from './fields/detect-language.ts';
import { proposeDates } from './fields/propose-dates.ts';
import { readDates } from './fields/read-dates.ts';
import { readPublisher } from './fields/read-publisher.ts';
import { readUrl } from './fields/read-url.ts';
import { readWriters } from './fields/read-writers.ts';
import type { Reading } from './fields/reading.ts';
import type { LabelledUnit } from './structure/label.ts';

/** The draft of one labelled source. */
export function buildDraft(reading: Reading): Draft {
  const { units } = reading;
  const blocks = units.flatMap(({ unit, label }) =>
    label.role === 'paragraph' || label.role === 'subheading'
      ? [{ kind: label.role, text: unit.text }]
      : [],
  );
  const { url, rawUrl } = readUrl(reading);
  const { author, agencies } = readWriters(reading);
  const furniture = units
    .filter(({ label }) => label.role === 'removed')
    .map(({ unit }) => unit.text);
  const inLanguage = detectLanguage(blocks.map(({ text }) => text).join('\n'), {
    agencies: agencies.value,
    url: url.value,
    furniture: furniture.join('\n'),
  });
  const { published, modified } = readDates(reading);
  const paragraphs = units.filter(
    ({ label }) => label.role === 'paragraph' || label.role === 'lede',
  );
  return {
    headline: fieldOf(units, 'headline') ?? namedTitle(units) ?? MISSING,
    kicker: fieldOf(units, 'kicker') ?? MISSING,
    description: fieldOf(units, 'lede') ?? MISSING,
    datePublished: published,
    dateModified: modified,
    dateProposals:
      published.status === 'missing'
        ? proposeDates(
            paragraphs.map(({ unit }) => unit.text),
            url.value,
            furniture,
            inLanguage.value === 'en' ? 'en' : 'de',
          )
        : [],
    publisher: readPublisher(reading, url),
    author,
    agencies,
    url,
    rawUrl,
    inLanguage,
    isAccessibleForFree: units.some(
      ({ label }) => label.role === 'removed' && label.kind === 'paywall',
    )
      ? false
      : undefined,
    captions: collectCaptions(units),
    blocks,
    removed: collectRemoved(units),
  };
}

function fieldOf(
  units: readonly LabelledUnit[],
  role: 'headline' | 'kicker' | 'lede',
): Sourced<string> | undefined {
  const one = units.find(({ label }) => label.role === role);
  return one && { value: one.unit.text, status: 'given', basis: basisOf(one.unit) };
}

/** `Betreff: …`; the line itself is among the removed ones. */
function namedTitle(units: readonly LabelledUnit[]): Sourced<string> | undefined {
  for (const { unit, guess, label } of units)
    if (guess.is === 'named-title' && label.role === 'removed')
      return { value: guess.title, status: 'given', basis: basisOf(unit) };
  return undefined;
}
