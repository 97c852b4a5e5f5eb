/**
 * What a line of furniture is. `comments`, `related` and `press-contact` open a stretch of furniture, `section` is the
 * name of a department: navigation around the article, a kicker above its title, a subheading inside.
 */
export type FurnitureKind =
  | 'navigation'
  | 'paywall'
  | 'share'
  | 'comments'
  | 'donation'
  | 'newsletter'
  | 'related'
  | 'advertisement'
  | 'press-contact'
  | 'section';

/** Phrases per kind: as `phraseKey` writes them, separated by ` ; ` or a line's end. */
export type FurnitureLists = Readonly<Record<FurnitureKind, string>>;
