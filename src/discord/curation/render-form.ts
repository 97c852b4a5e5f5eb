import type { Draft } from '../../import/draft.ts';
import type { ProposedArticle } from '../../intake/proposal.ts';
import { type Language, translator } from '../../messages/translate.ts';
import type { Form } from '../form.ts';
import { formatCurationId } from './curation-id.ts';

/** What can be typed into the form. Source: our own limits of a headline and a lede; Discord takes 4,000. */
const FORM_FIELDS = [
  { id: 'headline', maxLength: 300, isLong: false },
  { id: 'date', maxLength: 40, isLong: false },
  { id: 'source', maxLength: 100, isLong: false },
  { id: 'url', maxLength: 500, isLong: false },
  { id: 'lede', maxLength: 2000, isLong: true },
] as const;

type FieldName = (typeof FORM_FIELDS)[number]['id'];

/** What a form's field holds of a draft. */
const FIELD_OF = {
  headline: 'headline',
  date: 'datePublished',
  source: 'publisher',
  url: 'url',
  lede: 'description',
} as const satisfies Record<FieldName, keyof Draft>;

/** The form in which an article's fields are corrected. Pure. */
export function renderForm(
  id: string,
  { draft }: ProposedArticle,
  place: number,
  language: Language,
): Form {
  const t = translator(language);
  return {
    customId: formatCurationId('form', id, place),
    title: t('curation.form.title'),
    fields: FORM_FIELDS.map(({ id: field, maxLength, isLong }) => ({
      id: field,
      label: t(`curation.form.${field}`),
      ...(field === 'date' ? { description: t('curation.form.dateHint') } : {}),
      value: draft[FIELD_OF[field]].value,
      maxLength,
      isLong,
    })),
  };
}
