import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/import/detect-format.ts';

describe('detectFormat', () => {
  it.each([
    ['a.txt', 'x', 'text'],
    ['a', 'x', 'text'],
    ['a.pdf.txt', '', 'text'],
    ['a.md', 'x', 'md'],
    ['a.MARKDOWN', 'x', 'md'],
    ['a.HTM', 'x', 'html'],
    ['a.xhtml', '<?xml version="1.0"?>', 'html'],
    ['a.ndjson', 'x', 'jsonl'],
    ['a.jsonl', '<html>', 'jsonl'],
    ['a.rss', 'x', 'feed'],
    ['a.atom', 'x', 'feed'],
    ['a.txt', '<!DOCTYPE html>', 'html'],
    ['stdin', ' \n<html lang="de">', 'html'],
    ['stdin', '---\nid: a\n', 'md'],
    ['a.xml', '<?xml version="1.0"?>\n<!-- a -->\n<rss>', 'feed'],
    ['a.xml', '<feed xmlns="x">', 'feed'],
    ['a.xml', '<rdf:RDF xmlns="x">', 'feed'],
    ['a.xml', '<feeding>', 'text'],
    ['a.json', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'feed'],
    ['a.json', '{\n  "version": "https://jsonfeed.org/version/1"', 'feed'],
    ['a.json', '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1.1","items":[]}', 'feed'],
    ['a.json', '{"items":[{"title":"jsonfeed"}]}', 'json'],
    ['a.json', '{"title":"x"}\n{"title":"y"}', 'jsonl'],
    ['a.json', '{"title":\n{"title":"y"}', 'jsonl'],
    ['a.json', '{"title":"x"}', 'json'],
    ['a.json', '\uFEFF[\n{"title":"x"},\n{"title":"y"}\n]', 'json'],
    ['a.json', '{\n"title":\n', 'json'],
    ['a.json', 'x', 'json'],
    ['stdin', '{\n "title": "x"\n}', 'json'],
    ['stdin', '[{"title":"x"}]\n', 'json'],
    ['stdin', '[dpa] Berlin', 'text'],
    ['stdin', '{\n "title": "x"\n', 'text'],
    ['a.txt', '{geschweift} ist kein JSON', 'text'],
    ['a.txt', '<b>kein Dokument</b>', 'text'],
  ])('takes %s with %j for %s', (name, text, expected) => {
    expect(detectFormat(name, text)).toBe(expected);
  });
});
