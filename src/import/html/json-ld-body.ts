import type { DraftBlock } from '../draft.ts';
import { flatText } from './flat-text.ts';
import { decoded } from './page-head.ts';

/** Elements that end a paragraph where `articleBody` holds markup. */
const BLOCK_TAG = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|article)\b[^<>]{0,500}>/gi;
const SCRIPT = /<(script|style|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z!][^<>]*>?/gi;

/** JSON-LD's `articleBody` as paragraphs, without markup; no subheadings, for it does not tell them apart. */
export function paragraphsOf(articleBody: string): readonly DraftBlock[] {
  return articleBody
    .replace(SCRIPT, '\n')
    .replace(BLOCK_TAG, '\n')
    .replace(TAG, '')
    .split(/\n+/)
    .map((line) => flatText(decoded(line).replace(SCRIPT, ' ').replace(TAG, '')))
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text }));
}
