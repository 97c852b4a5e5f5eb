import { describe, expect, it } from 'vitest';
import { canonicalName, suggestFieldName } from '../../src/corpus/field-names.ts';

function checkName(name: string, expected: string | undefined): void {
  expect(canonicalName(name)).toBe(expected);
}

describe('canonicalName', () => {
  it.each([
    ['headline', 'headline'],
    ['title', 'headline'],
    ['dc:title', 'headline'],
    ['date', 'datePublished'],
    ['dc:date', 'datePublished'],
    ['versioncreated', 'datePublished'],
    ['source', 'publisher'],
    ['dc:publisher', 'publisher'],
    ['creator', 'author'],
    ['byline', 'author'],
    ['dc:creator', 'author'],
    ['lede', 'description'],
    ['dc:description', 'description'],
    ['infosources', 'agencies'],
    ['sourceOrganization', 'agencies'],
    ['link', 'url'],
    ['language', 'inLanguage'],
    ['dc:language', 'inLanguage'],
    ['import', 'import'],
    ['Headline', undefined],
    ['tags', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('%s is %s', checkName);
});

function checkSuggestion(name: string, expected: string | undefined): void {
  expect(suggestFieldName(name)).toBe(expected);
}

describe('suggestFieldName', () => {
  it.each([
    ['datePublish', 'datePublished'],
    ['datepublished', 'datePublished'],
    ['Headline', 'headline'],
    ['haedline', 'headline'],
    ['titel', 'title'],
    ['autor', 'author'],
    ['agency', 'agencies'],
    ['paywall', undefined],
    ['x', undefined],
    ['', undefined],
    ['weatherForecast', undefined],
  ])('for %s it is %s', checkSuggestion);
});
