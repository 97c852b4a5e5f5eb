/**
 * Longest page that is read, in UTF-16 units. The largest of 200 saved news pages has 975,294. Beyond it is no article, and
 * reading would take longer than a person waits.
 */
export const MAX_PAGE_LENGTH = 5_000_000;

/**
 * Elements nested deeper are read as if they stood in the last element allowed. The deepest of 200 saved news pages
 * nests 44 deep; without a bound every walk up or down a hostile page costs its square.
 */
export const MAX_DEPTH = 200;

/**
 * Elements and texts, and characters of text, up to which Readability is asked: it visits the ancestors of every element several
 * times over and copies the page. The largest of 200 saved news pages has 8,234 nodes.
 */
export const MAX_READABILITY_NODES = 30_000;
export const MAX_READABILITY_LENGTH = 500_000;

/** Elements and texts of a page; what follows is not read, so that memory stays bounded. */
export const MAX_NODES = 200_000;

/** Characters of an attribute that are kept: a picture inside the page is one attribute of megabytes. */
export const MAX_ATTRIBUTE_LENGTH = 4_000;

/** Characters of one JSON-LD script that are read; the longest of 200 pages has 19,116. */
export const MAX_JSON_LD_LENGTH = 2_000_000;

/** JSON-LD scripts of a page, and values of one that are visited. */
export const MAX_JSON_LD_SCRIPTS = 100;
export const MAX_JSON_LD_VALUES = 20_000;

/** Characters of a page's metadata field (title, author, description) that are read. */
export const MAX_FIELD_LENGTH = 2_000;

/** Tags and entities of a page that are parsed; the page of 200 that has most has 20,000. A million take 10 s and 1 GB. */
export const MAX_MARKS = 100_000;

/**
 * Tags that may stand open at once while parsing. Pages leave thousands of paragraphs and list items open, which
 * the parser closes by itself but the count does not, so this is far above `MAX_DEPTH`.
 */
export const MAX_OPEN_TAGS = 3_000;

/** Attributes of one tag, counted generously (each counts about twice); the parser takes 56 s over a million. */
export const MAX_TAG_ATTRIBUTES = 1_000;

/** Attributes of a page, counted as those of a tag; each takes 1 kB. */
export const MAX_ATTRIBUTES = 300_000;

/** Headings of a page that are compared with its title. */
export const MAX_HEADINGS = 200;

/** Parts of a page that are searched for a date, by one rule: a news page has some dozens that could hold one. */
export const MAX_DATE_PARTS = 500;
