import { describe, expect, it } from 'vitest';
import { setFields, useCanonicalNames } from '../../src/corpus/edit-front-matter.ts';

/** A file with this front matter. */
const file = (yaml: string) => `---\n${yaml}\n---\ntitle: Text\n\n---\n`;

/** Renames the fields of a front matter; the body stays. */
function check(yaml: string, expected: string) {
  const { text, renamed } = useCanonicalNames(file(yaml));
  expect(text).toBe(file(expected));
  expect(renamed.length > 0).toBe(yaml !== expected);
}

describe('useCanonicalNames', () => {
  it.each([
    [
      'renames everyday names',
      'title: T\ndate: 2016-01-20',
      'headline: T\ndatePublished: 2016-01-20',
    ],
    ['renames Dublin Core', 'dc:title: T\ndc:date: 2016', 'headline: T\ndatePublished: 2016'],
    ['keeps canonical names', 'headline:   T\nid: a', 'headline:   T\nid: a'],
    ['keeps a name whose canonical one is taken', 'title: x\nheadline: y', 'title: x\nheadline: y'],
    ['leaves the second of two for a person', 'title: x\ndc:title: y', 'headline: x\ndc:title: y'],
    ['keeps unknown names', 'Title: x\nfoo: y', 'Title: x\nfoo: y'],
    ['keeps inner names', 'id: a\nimport:\n  title: x', 'id: a\nimport:\n  title: x'],
    [
      'keeps comments, blank lines, quotes and order',
      "# oben\nkicker: ~ # leer\n\ntitle: 'T' # hier\n# unten\nagencies: [ dpa ]",
      "# oben\nkicker: ~ # leer\n\nheadline: 'T' # hier\n# unten\nagencies: [ dpa ]",
    ],
    ['keeps long lines', `title: ${'wort '.repeat(60)}x`, `headline: ${'wort '.repeat(60)}x`],
    ['touches no list', '- title', '- title'],
    ['touches no broken YAML', 'title: "x', 'title: "x'],
  ])('%s', (_name, yaml, expected) => {
    check(yaml, expected);
  });

  it.each(['title: x', '', '---\ntitle: x', 'Text\n---\ntitle: x\n---\n'])(
    'touches nothing without a front matter: %j',
    (text) => {
      expect(useCanonicalNames(text)).toEqual({ text, renamed: [] });
    },
  );

  it('names what it renamed, in order', () => {
    expect(useCanonicalNames('---\ndate: 2016\ntitle: x\n---\n').renamed).toEqual([
      { from: 'date', to: 'datePublished' },
      { from: 'title', to: 'headline' },
    ]);
  });
});

describe('setFields', () => {
  const DATE = { path: ['datePublished'], value: '2016-01-20?' };

  it('sets a field where it stands, comments kept', () => {
    expect(setFields('---\nid: a\n# c\ndatePublished: null # d\nx: y\n---\nText\n', [DATE])).toBe(
      '---\nid: a\n# c\ndatePublished: 2016-01-20? # d\nx: y\n---\nText\n',
    );
  });

  it('adds a field, and one within a field', () => {
    const status = { path: ['import', 'fields', 'datePublished'], value: { status: 'given' } };
    expect(setFields('---\nid: a\n---\nText\n---\n', [DATE, status])).toBe(
      '---\nid: a\ndatePublished: 2016-01-20?\nimport:\n  fields:\n    datePublished:\n      status: given\n---\nText\n---\n',
    );
  });

  it('writes text so that it stays text', () => {
    const values = ['2016', 'a: b', '# c', 'null', "it's"].map((value, place) => ({
      path: [`k${place}`],
      value,
    }));
    expect(setFields('---\nid: a\n---\n', values)).toBe(
      `---\nid: a\nk0: "2016"\nk1: "a: b"\nk2: "# c"\nk3: "null"\nk4: it's\n---\n`,
    );
  });

  it.each(['Text', '---\nid: a\n', '---\n- a\n---\n', '---\nid: "a\n---\n'])(
    'leaves %j alone',
    (text) => {
      expect(setFields(text, [DATE])).toBeUndefined();
    },
  );
});
