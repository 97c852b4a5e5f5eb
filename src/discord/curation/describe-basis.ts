import { dateReasonInFile } from '../../import/date-reason-in-file.ts';
import type { Draft } from '../../import/draft.ts';
import { BY_MODERATOR } from '../../intake/examine-file.ts';
import { describeDateReason } from '../../messages/describe-date-reason.ts';
import { formatQuoted } from '../../messages/format.ts';
import { type Language, translator } from '../../messages/translate.ts';

/** A line of the text itself: `line 8: "14. Februar 2020"`. */
const IN_TEXT = /^line (?<line>[\d-]+): "(?<words>.*)"$/su;

/** A field of a structured source: `front matter headline`, `item 3 url`, `line 3 author`. */
const IN_FIELD = /^(?:front matter|(?<kind>line|item) (?<number>\d+)) (?<field>[A-Za-z]+)$/u;

/**
 * Where a value comes from. The importer's files speak English; a place in the source and a person's hand are said in the
 * moderator's language. Plain text.
 */
export function describeBasis(
  basis: string,
  language: Language,
  proposals: Draft['dateProposals'],
): string {
  const t = translator(language);
  const accepted = proposals.find(({ reason }) => basis.startsWith(dateReasonInFile(reason)));
  if (accepted) return describeDateReason(accepted.reason, language);
  if (basis === BY_MODERATOR) return t('curation.proposal.byHand');
  const { line, words } = IN_TEXT.exec(basis)?.groups ?? {};
  if (line !== undefined && words !== undefined)
    return t('curation.proposal.line', {
      line,
      words: formatQuoted(words.replace(/\s+/gu, ' '), language),
    });
  const { kind, number, field } = IN_FIELD.exec(basis)?.groups ?? {};
  if (field === undefined) return basis.replace(/\s+/gu, ' ');
  if (number === undefined) return t('curation.proposal.inHead', { field });
  return t(kind === 'item' ? 'curation.proposal.inItem' : 'curation.proposal.inLine', {
    number,
    field,
  });
}
