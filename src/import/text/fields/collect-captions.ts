import type { LabelledUnit } from '../structure/label.ts';

/** A caption of the draft. */
export type Caption = { readonly text: string; readonly credit: string | undefined };

/** Captions in order; a line that names only who took the picture goes with the caption directly above it. */
export function collectCaptions(units: readonly LabelledUnit[]): readonly Caption[] {
  const captions: Caption[] = [];
  let isOpen = false;
  for (const { unit, guess, label } of units) {
    if (label.role !== 'removed' || label.kind !== 'caption') {
      isOpen = false;
      continue;
    }
    const caption = captionOf(unit.text, guess);
    const above = captions.at(-1);
    if (caption.text === '' && caption.credit === undefined) isOpen = false;
    else if (caption.text === '' && isOpen && above?.credit === undefined && above !== undefined)
      captions[captions.length - 1] = { ...above, credit: caption.credit };
    else if (caption.text === '' && isOpen && above?.credit !== undefined) continue;
    else captions.push(caption);
    isOpen = captions.length > 0;
  }
  return captions;
}

function captionOf(text: string, guess: LabelledUnit['guess']): Caption {
  if (guess.is === 'caption') return { text: guess.caption.text, credit: guess.caption.credit };
  if (guess.is === 'credit') return { text: '', credit: text.replace(/^\(|\)$/gu, '') };
  return { text, credit: undefined };
}
