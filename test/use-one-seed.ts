import fc from 'fast-check';

/**
 * Tests of any input draw the same inputs in every run: whoever runs them sees what the last change broke, and never
 * chance. Another number, as in `PROPERTY_SEED=7 npm test`, draws others; `PROPERTY_SEED=random` new ones in each run.
 */
const wish = process.env['PROPERTY_SEED'] ?? '20261121';

if (wish !== 'random') {
  const seed = Number(wish);
  if (!Number.isSafeInteger(seed)) throw new Error('PROPERTY_SEED is a whole number, or "random"');
  fc.configureGlobal({ seed });
}
