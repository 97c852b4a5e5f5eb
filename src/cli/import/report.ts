import { statusesOf } from '../../import/article-file.ts';
import type { Draft, ImportError, RemovedLines } from '../../import/draft.ts';
import type { Outcome } from '../../import/import-articles.ts';
import { describeDateReason } from '../../messages/describe-date-reason.ts';
import { describeFileDetail } from '../../messages/describe-file-detail.ts';
import { type Language, translator } from '../../messages/translate.ts';

/** Characters of a removed line that the report shows; `--json` has all. */
const MAX_SHOWN = 60;

/** One article for machines: what was read, and where each field comes from. */
export function outcomeToJson(file: string, outcome: Outcome): object {
  if (outcome.kind === 'failed')
    return {
      file,
      outcome: 'failed',
      error: outcome.error.fault,
      detail: detailOf(outcome.error, 'en'),
    };
  const { draft } = outcome;
  const status = Object.fromEntries(
    Object.entries(statusesOf(draft)).map(([name, value]) => [name, value.status]),
  );
  const texts = (kind: Draft['blocks'][number]['kind']) =>
    draft.blocks.filter((block) => block.kind === kind).map(({ text }) => text);
  return {
    file,
    outcome: outcome.kind,
    ...('path' in outcome ? { id: outcome.id, path: outcome.path } : {}),
    ...(outcome.kind === 'near-duplicate' ? { nearDuplicateOf: outcome.of } : {}),
    headline: draft.headline.value ?? null,
    datePublished: draft.datePublished.value ?? null,
    status,
    basis: Object.fromEntries(
      Object.entries(statusesOf(draft)).map(([name, value]) => [name, value.basis]),
    ),
    dateProposals: draft.dateProposals.map(({ edtf, reason }) => ({
      edtf,
      reason: describeDateReason(reason, 'en'),
    })),
    publisher: draft.publisher.value ?? null,
    agencies: draft.agencies.value,
    author: draft.author.value,
    url: draft.url.value ?? null,
    inLanguage: draft.inLanguage.value,
    isAccessibleForFree: draft.isAccessibleForFree ?? null,
    kicker: draft.kicker.value ?? null,
    description: draft.description.value ?? null,
    subheadings: texts('subheading'),
    captions: draft.captions.map(({ text, credit }) => ({ text, credit: credit ?? null })),
    paragraphs: texts('paragraph'),
    removed: draft.removed.map(({ kind, lines, text }) => ({ kind, lines: lines ?? null, text })),
  };
}

/** One article for people, removed lines included; lines without a line break at the end. */
export function outcomeToLines(file: string, outcome: Outcome, language: Language): string[] {
  const t = translator(language);
  switch (outcome.kind) {
    case 'failed':
      return [t('import.failed', { file, what: describeFault(outcome.error, language) })];
    case 'skipped':
      return [t('import.skipped', { file })];
    case 'known':
    case 'edited':
      return [t(`import.${outcome.kind}`, { file, path: outcome.path })];
    case 'near-duplicate': {
      const { id, shared } = outcome.of;
      return [t('import.nearDuplicate', { file, id, percent: Math.round(shared * 100) })];
    }
    case 'new':
    case 'updated':
      return [
        t(`import.${outcome.kind}`, { file, path: outcome.path }),
        ...draftToLines(outcome.draft, language).map(indent),
        ...hintLines(outcome.draft, outcome.id, language).map(indent),
      ];
  }
}

/** What was read of an article, and every line that was removed. */
export function draftToLines(draft: Draft, language: Language): string[] {
  const t = translator(language);
  const count = (kind: Draft['blocks'][number]['kind']) =>
    draft.blocks.filter((block) => block.kind === kind).length;
  return [
    ...fieldLines(draft, language),
    t('import.blocks', {
      paragraphs: t('import.paragraphs', { count: count('paragraph') }),
      subheadings: t('import.subheadings', { count: count('subheading') }),
    }),
    ...(draft.removed.length > 0 ? [t('import.removed')] : []),
    ...draft.removed.map((removed) => indent(removedLine(removed, language))),
  ];
}

function indent(line: string): string {
  return `  ${line}`;
}

function fieldLines(draft: Draft, language: Language): string[] {
  const t = translator(language);
  const statuses = statusesOf(draft);
  return (
    ['headline', 'datePublished', 'publisher', 'agencies', 'author', 'url', 'inLanguage'] as const
  ).map((name) => {
    const { value } = draft[name];
    const shown = typeof value === 'string' ? value : (value ?? []).join(', ');
    const { status = 'missing', basis = '' } = statuses[name] ?? {};
    const words = { name, value: shown || t('import.none'), status: t(`import.status.${status}`) };
    return basis === ''
      ? t('import.field', words)
      : t('import.fieldWithBasis', { ...words, basis });
  });
}

function hintLines(draft: Draft, id: string, language: Language): string[] {
  const t = translator(language);
  const lines: string[] = [];
  if (draft.headline.value === undefined) lines.push(t('import.noTitle'));
  if (draft.datePublished.value !== undefined) return lines;
  const [proposal] = draft.dateProposals;
  lines.push(
    proposal
      ? t('import.proposal', {
          edtf: proposal.edtf,
          reason: describeDateReason(proposal.reason, language),
          id,
        })
      : t('import.noDate', { id }),
  );
  return lines;
}

function removedLine({ kind, lines, text }: RemovedLines, language: Language): string {
  const t = translator(language);
  const flat = text.replace(/\s+/gu, ' ').trim();
  const place =
    lines === undefined
      ? ''
      : lines.first === lines.last
        ? String(lines.first)
        : `${lines.first}-${lines.last}`;
  return t('import.removedLine', {
    place: place.padStart(7),
    kind: t(`import.kind.${kind}`),
    text: flat.length > MAX_SHOWN ? `${flat.slice(0, MAX_SHOWN - 1)}…` : flat,
  });
}

/** What is wrong with a source, and what to do. */
function describeFault(error: ImportError, language: Language): string {
  const detail = detailOf(error, language);
  return translator(language)(`import.fault.${error.fault}`, { detail }).trim();
}

function detailOf({ detail }: ImportError, language: Language): string {
  return detail ? describeFileDetail(detail, language) : '';
}
