import { describe, expect, it } from 'vitest';
import { levelOf, type ProblemDetail } from '../../src/domain/problem.ts';
import { describeProblem } from '../../src/messages/describe-problem.ts';

const EXPECTED = [
  ...(['text', 'list-of-texts', 'list-of-captions', 'yes-or-no', 'web-address'] as const),
  ...(['original-or-summary', 'language-tag', 'id', 'mapping'] as const),
  ...(['list-of-groups', 'list-of-questions'] as const),
];

/** Every code there is; a new one does not compile until it stands here. */
const DETAILS: { readonly [Code in ProblemDetail['code']]: readonly ProblemDetail[] } = {
  K001: [
    { code: 'K001', field: 'datePublished', value: 'gestern' },
    { code: 'K001', field: 'datePublished', value: '14.2.2020', suggestion: '2020-02-14' },
  ],
  K002: [{ code: 'K002', field: 'datePublished', value: '2016-02-30' }],
  K003: (
    [
      ...(['no-fence', 'not-closed', 'not-a-mapping', 'not-yaml'] as const),
      ...(['unclosed-quote', 'bad-indent', 'duplicate-key', 'tab'] as const),
    ] as const
  ).map((reason) => ({ code: 'K003', reason })),
  K004: [{ code: 'K004', id: 'a-1', otherFile: 'y.md' }],
  K005: [{ code: 'K005' }],
  K006: [
    { code: 'K006', field: 'wetter' },
    { code: 'K006', field: 'titel', suggestion: 'title' },
  ],
  K007: [{ code: 'K007', field: 'headline' }],
  K008: EXPECTED.map((expected) => ({ code: 'K008', field: 'url', expected })),
  K009: (['empty', 'unreadable', 'not-utf8', 'too-large'] as const).map((reason) => ({
    code: 'K009',
    reason,
  })),
  K010: [{ code: 'K010', id: 'a-1' }],
  K011: [{ code: 'K011', id: 'a-1' }],
  K015: [{ code: 'K015', value: '2030' }],
  K017: [{ code: 'K017', otherFile: 'b.md', percent: 87 }],
  K019: [{ code: 'K019', value: '2016?' }],
  K020: [{ code: 'K020', field: 'title', otherName: 'headline' }],
  K021: [{ code: 'K021', name: 'Mossul' }],
  K022: EXPECTED.map((expected) => ({ code: 'K022', expected })),
  K023: [{ code: 'K023' }],
};

function describeIn(detail: ProblemDetail, language: 'de' | 'en'): string {
  const place = { file: '2020/x.md', line: 5, column: 16 };
  return describeProblem({ ...detail, ...place, level: levelOf(detail.code) }, language);
}

/** What the message has to repeat of the problem's own data. */
function partsOf(detail: ProblemDetail): string[] {
  const given = { suggestion: '', value: '', field: '', name: '', otherFile: '', ...detail };
  return [given.field, given.value, given.suggestion, given.name, given.otherFile];
}

describe.each(['de', 'en'] as const)('describeProblem in %s', (language) => {
  it.each(Object.entries(DETAILS))('says all that belongs to %s', (code, details) => {
    expect(details.length).toBeGreaterThan(0);
    for (const detail of details) {
      const text = describeIn(detail, language);
      expect(text).toMatch(
        new RegExp(`^2020/x\\.md:5:16 (?:Fehler|Warnung|error|warning) ${code} `),
      );
      // Neither a placeholder nor the path of a missing text.
      expect(text).not.toMatch(/\{\{|\}\}|undefined|(?:problem|expected|check)\.\w/);
      for (const part of partsOf(detail)) expect(text).toContain(part);
    }
  });

  it('says something of its own for each expected value', () => {
    expect(new Set(DETAILS.K008.map((detail) => describeIn(detail, language))).size).toBe(
      EXPECTED.length,
    );
  });
});

describe('describeProblem', () => {
  it.each([
    [
      'de',
      '2020/x.md:5:16 Fehler K001 datePublished: „14.2.2020“ ist kein EDTF-Datum. Gemeint: 2020-02-14?',
    ],
    [
      'en',
      '2020/x.md:5:16 error K001 datePublished: “14.2.2020” is not an EDTF date. Did you mean 2020-02-14?',
    ],
  ] as const)('reads in %s: %s', (language, expected) => {
    const detail = {
      code: 'K001',
      field: 'datePublished',
      value: '14.2.2020',
      suggestion: '2020-02-14',
    } as const;
    expect(describeIn(detail, language)).toBe(expected);
  });

  it('leaves signs in values as they are', () => {
    const text = describeIn(
      { code: 'K002', field: 'a', value: `<b> & "$&" $t(check.error) 'x'` },
      'de',
    );
    expect(text).toContain(`<b> & "$&" $t(check.error) 'x'`);
  });
});
