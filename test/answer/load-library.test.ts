import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/answer/load-library.ts';
import { CorpusError } from '../../src/corpus/read-corpus.ts';
import { buildMiniSearchEngine } from '../../src/search/engines/minisearch.ts';
import { articleFile, writeFolder } from '../corpus/temporary-folder.ts';
import { day } from '../domain/sample-article.ts';

const TODAY = day('2026-01-01');

describe('loadLibrary', () => {
  it('makes a folder searchable, its thesaurus and examples included', async () => {
    const folder = await writeFolder({
      'a.md': articleFile('a', [], 'Die Stadt Rakka.'),
      'b.md': 'broken',
      'thesaurus.yaml': 'groups: [[Rakka, Raqqa]]',
      'examples.yaml': 'questions: [Wo liegt Rakka?]',
    });
    const { library, corpus, loadMs } = await loadLibrary(folder, buildMiniSearchEngine, TODAY);
    expect(library).toMatchObject({ asOf: TODAY, examples: ['Wo liegt Rakka?'] });
    expect(library.articles.map(({ id }) => id)).toEqual(['a']);
    expect(corpus.problems.map(({ file }) => file)).toEqual(['b.md']);
    const { hits } = await library.searcher.search('Raqqa', () => true, 3);
    expect(hits.map(({ paragraph }) => paragraph.id)).toEqual(['a#1']);
    expect(loadMs).toBeGreaterThanOrEqual(0);
  });

  it('throws where there is nothing to serve', async () => {
    const loading = loadLibrary(await writeFolder({}), buildMiniSearchEngine, TODAY);
    await expect(loading).rejects.toThrow(CorpusError);
  });
});
