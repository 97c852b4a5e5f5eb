import { afterEach, expect, it, vi } from 'vitest';
import { operatorLanguage } from '../../src/cli/operator-language.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is German while the settings are wrong', () => {
  vi.stubEnv('OPERATOR_LANGUAGE', 'en');
  vi.stubEnv('LOG_LEVEL', 'wrong');
  expect(operatorLanguage()).toBe('de');
});
