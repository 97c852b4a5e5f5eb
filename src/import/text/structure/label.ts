import type { RemovedKind } from '../../draft.ts';
import type { FurnitureKind } from '../furniture/furniture-lists.ts';
import type { Guess, GuessedUnit } from './guess.ts';

/** Where a unit goes: into a field as it is, into the text, or out. */
export type Label =
  | { readonly role: 'headline' | 'kicker' | 'lede' | 'paragraph' | 'subheading' }
  | { readonly role: 'removed'; readonly kind: RemovedKind };

/** A unit with its place. */
export type LabelledUnit = GuessedUnit & { readonly label: Label };

/** Labels while they are being found, one place per unit; `undefined` is not decided yet. */
export type Labels = (Label | undefined)[];

/** The label of what is taken out. */
export function removed(kind: RemovedKind): Label {
  return { role: 'removed', kind };
}

const FURNITURE_KINDS: Readonly<Record<FurnitureKind, RemovedKind>> = {
  navigation: 'navigation',
  section: 'navigation',
  paywall: 'paywall',
  share: 'share',
  donation: 'donation',
  related: 'related',
  advertisement: 'advertisement',
  newsletter: 'advertisement',
  comments: 'other',
  'press-contact': 'other',
};

/** The label that a guess alone gives; `undefined` for text. */
export function labelOfGuess(guess: Guess): Label | undefined {
  switch (guess.is) {
    case 'furniture':
      return removed(FURNITURE_KINDS[guess.kind]);
    case 'dated-teaser':
      return removed('related');
    case 'named-title':
      return removed('title');
    case 'named-publisher':
      return removed('credit');
    case 'caption':
    case 'credit':
    case 'date':
    case 'byline':
    case 'url':
      return removed(guess.is);
    case 'text':
      return undefined;
  }
}
