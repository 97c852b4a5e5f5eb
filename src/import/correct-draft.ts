import { parseEdtf } from '../corpus/edtf.ts';
import { parseDaySpan } from '../temporal/parse-day-span.ts';
import { cleanUrl } from './clean-url.ts';
import { dateReasonInFile } from './date-reason-in-file.ts';
import { type Draft, MISSING, type Sourced } from './draft.ts';
import { flatText } from './html/flat-text.ts';

/** Fields that a person can set; a missing key leaves the field as it is, blank text empties it. */
export type DraftCorrections = {
  readonly headline?: string;
  readonly kicker?: string;
  readonly description?: string;
  /** EDTF, or a day, month or year as people type it in German or English, with or without `?`, `~` or `%` behind it. */
  readonly datePublished?: string;
  readonly publisher?: string;
  /** http or https. */
  readonly url?: string;
};

/** What was typed that cannot be read. */
type CorrectionFault = {
  readonly field: 'datePublished' | 'url';
  /** As it was typed. */
  readonly value: string;
};

/** The corrected draft, or every fault among the corrections. */
export type CorrectedDraft =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'fault'; readonly faults: readonly CorrectionFault[] };

/** Where a person's value comes from; English, as all that the importer writes. */
export const BY_PERSON = 'entered by a person';

const TEXTS = ['headline', 'kicker', 'description', 'publisher'] as const;

/**
 * A draft with what a person typed: cleaned as the importer cleans it, dates in EDTF, addresses without trackers. One fault
 * and nothing is corrected. A value that the field has already changes nothing, where it comes from included.
 *
 * A new date takes the note on the old one away, a new address the old one's raw form. An uncertain date (`?`, `~`, `%`)
 * counts as inferred, any other value as given.
 *
 * @param basis where the values come from, for people; blank for the importer's own words, as an uncertain date needs some
 */
export function correctDraft(
  draft: Draft,
  corrections: DraftCorrections,
  basis: string,
): CorrectedDraft {
  const faults: CorrectionFault[] = [];
  const by = flatText(basis) || BY_PERSON;
  let corrected = draft;
  for (const field of TEXTS) {
    const typed = corrections[field];
    if (typed === undefined) continue;
    const value = cleaned(typed);
    if (value !== (draft[field].value ?? ''))
      corrected = { ...corrected, [field]: sourced(value, by) };
  }
  const { datePublished, url } = corrections;
  if (datePublished !== undefined) {
    const edtf = readTypedDate(cleaned(datePublished), draft.datePublished.value);
    if (edtf === undefined) faults.push({ field: 'datePublished', value: datePublished });
    else if (edtf !== (draft.datePublished.value ?? ''))
      corrected = { ...withoutNote(corrected), datePublished: sourcedDate(edtf, by) };
  }
  if (url !== undefined) {
    const raw = cleaned(url);
    const clean = readTypedUrl(raw, draft.url.value);
    if (clean === undefined) faults.push({ field: 'url', value: url });
    else if (clean !== (draft.url.value ?? ''))
      corrected = {
        ...corrected,
        url: sourced(clean, by),
        rawUrl: raw === clean ? undefined : raw,
      };
  }
  return faults.length > 0 ? { kind: 'fault', faults } : { kind: 'draft', draft: corrected };
}

/**
 * A draft with one of its proposals as its date, which stays inferred: its basis is the proposal's reason and, in brackets,
 * who accepted it. `undefined` where there is no such proposal.
 *
 * @param place in `dateProposals`, from 0
 */
export function acceptProposal(draft: Draft, place: number, basis = BY_PERSON): Draft | undefined {
  const proposal = draft.dateProposals[place];
  if (!proposal) return undefined;
  return {
    ...withoutNote(draft),
    datePublished: {
      value: proposal.edtf,
      status: 'inferred',
      basis: `${dateReasonInFile(proposal.reason)} (${flatText(basis) || BY_PERSON})`,
    },
  };
}

/** A file holds no halves of surrogate pairs: they would not come back. */
function cleaned(typed: string): string {
  return flatText(typed).replace(/\p{Cs}/gu, '\uFFFD');
}

function sourced(value: string, basis: string): Sourced<string | undefined> {
  return value === '' ? MISSING : { value, status: 'given', basis };
}

function sourcedDate(edtf: string, basis: string): Sourced<string | undefined> {
  const given = sourced(edtf, basis);
  return /[?~%]$/.test(edtf) ? { ...given, status: 'inferred' } : given;
}

/** An older reason was one for another date. */
function withoutNote(draft: Draft): Draft {
  return draft.dateNote === undefined ? draft : { ...draft, dateNote: undefined };
}

/** EDTF, an empty text for none, `undefined` where it is no date. */
function readTypedDate(typed: string, current: string | undefined): string | undefined {
  if (typed === '' || typed === current || parseEdtf(typed).kind === 'date') return typed;
  const mark = /[?~%]$/.exec(typed)?.[0] ?? '';
  const span = parseDaySpan(typed.slice(0, typed.length - mark.length));
  if (!span) return undefined;
  const { from, to } = span;
  const [month, year] = [from.slice(0, 7), from.slice(0, 4)];
  const edtf = from === to ? from : to.startsWith(month) ? month : year;
  return `${edtf}${mark}`;
}

/** The address, an empty text for none, `undefined` where it is none. */
function readTypedUrl(typed: string, current: string | undefined): string | undefined {
  if (typed === '' || typed === current) return typed;
  // Two words are no address, though a browser would make them one.
  return /\s/.test(typed) ? undefined : cleanUrl(typed);
}
