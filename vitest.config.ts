// Unit and property tests. `wxt/browser` is faked by WXT's plugin; no test opens a browser here.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/property/**/*.test.ts'],
    testTimeout: 60_000,
    // Some build a table first, beside two other workers.
    hookTimeout: 60_000,
    // npm run unit -- --coverage: fails where a pure room has too many ways that no test goes.
    coverage: {
      provider: 'v8',
      include: ['utils/{article,clean,script,outline}/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: Object.fromEntries(
        ['article', 'clean', 'script', 'outline'].map((room) => [`utils/${room}/**`, { branches: 95 }]),
      ),
    },
  },
});
