import { isCancel, log, select, text } from '@clack/prompts';
import type { NearDuplicate } from '../../analysis/near-duplicates.ts';
import { acceptProposal, correctDraft } from '../../import/correct-draft.ts';
import type { Draft } from '../../import/draft.ts';
import { describeDateReason } from '../../messages/describe-date-reason.ts';
import { type Language, translator } from '../../messages/translate.ts';
import { draftToLines } from './report.ts';

/** Fields that a person can change. */
const CHANGEABLE = [
  'headline',
  'datePublished',
  'publisher',
  'url',
  'kicker',
  'description',
] as const;
type Changeable = (typeof CHANGEABLE)[number];

type Choice =
  | 'restore'
  | `removed-${number}`
  | 'accept'
  | 'change'
  | 'skip'
  | 'all'
  | 'back'
  | Changeable
  | `proposal-${number}`;

/** Asks a person about each article, until that person accepts all others. Leaving the question leaves the article out. */
export function askPerson(
  language: Language,
): (draft: Draft, duplicate: NearDuplicate | undefined) => Promise<Draft | undefined> {
  let acceptsAll = false;
  return async (read, duplicate) => {
    if (acceptsAll) return duplicate === undefined ? read : undefined;
    const t = translator(language);
    let draft = read;
    for (;;) {
      log.message(draftToLines(draft, language).join('\n'));
      if (duplicate)
        log.warn(
          t('import.ask.duplicate', {
            id: duplicate.id,
            percent: Math.round(duplicate.shared * 100),
          }),
        );
      const choice = await choose(t('import.ask.what'), choicesFor(draft, language));
      if (choice === 'accept') return draft;
      if (choice === 'all') {
        acceptsAll = true;
        return draft;
      }
      if (choice === undefined || choice === 'skip') return undefined;
      if (choice === 'change') draft = await change(draft, language);
      else if (choice === 'restore') draft = await restore(draft, language);
      else draft = propose(draft, choice, language);
    }
  };
}

function choicesFor(draft: Draft, language: Language): { value: Choice; label: string }[] {
  const t = translator(language);
  const proposals = draft.datePublished.value === undefined ? draft.dateProposals : [];
  return [
    { value: 'accept', label: t('import.ask.accept') },
    ...proposals.map((proposal, place) => ({
      value: `proposal-${place}` as const,
      label: t('import.ask.useProposal', {
        edtf: proposal.edtf,
        reason: describeDateReason(proposal.reason, language),
      }),
    })),
    { value: 'change', label: t('import.ask.change') },
    ...(draft.removed.length > 0
      ? [{ value: 'restore' as const, label: t('import.ask.restore') }]
      : []),
    { value: 'skip', label: t('import.ask.skip') },
    { value: 'all', label: t('import.ask.acceptAll') },
  ];
}

async function choose(
  question: string,
  options: { value: Choice; label: string }[],
): Promise<Choice | undefined> {
  const chosen = await select<Choice>({ message: question, options });
  return isCancel(chosen) ? undefined : chosen;
}

function propose(draft: Draft, choice: Choice, language: Language): Draft {
  const place = Number(choice.replace('proposal-', ''));
  return acceptProposal(draft, place, translator(language)('import.ask.byPerson')) ?? draft;
}

async function change(draft: Draft, language: Language): Promise<Draft> {
  const t = translator(language);
  const choice = await choose(t('import.ask.field'), [
    ...CHANGEABLE.map((name) => ({ value: name, label: name })),
    { value: 'back', label: t('import.ask.back') },
  ]);
  const field = CHANGEABLE.find((name) => name === choice);
  if (field === undefined) return draft;
  const corrected = (value = '') =>
    correctDraft(draft, { [field]: value }, t('import.ask.byPerson'));
  const typed = await text({
    message: t('import.ask.value', { field }),
    initialValue: draft[field].value ?? '',
    validate: (value = '') => {
      if (corrected(value).kind === 'draft') return undefined;
      return field === 'datePublished'
        ? t('import.ask.badDate')
        : t('import.fault.unreadable', { detail: value });
    },
  });
  if (isCancel(typed)) return draft;
  const result = corrected(typed);
  return result.kind === 'draft' ? result.draft : draft;
}

/** Characters of a removed line that a choice shows. */
const MAX_LABEL = 70;

/** Takes a removed stretch back as the last paragraph: where it stood among the others is not known any more. */
async function restore(draft: Draft, language: Language): Promise<Draft> {
  const t = translator(language);
  const choice = await choose(t('import.ask.which'), [
    ...draft.removed.map(({ text: line }, place) => ({
      value: `removed-${place}` as const,
      label: line.replace(/\s+/gu, ' ').slice(0, MAX_LABEL),
    })),
    { value: 'back', label: t('import.ask.back') },
  ]);
  const chosen = draft.removed.find((_, place) => choice === `removed-${place}`);
  const line = chosen?.text.replace(/\s+/gu, ' ').trim() ?? '';
  if (!chosen || line === '') return draft;
  return {
    ...draft,
    blocks: [...draft.blocks, { kind: 'paragraph', text: line }],
    removed: draft.removed.filter((one) => one !== chosen),
  };
}
