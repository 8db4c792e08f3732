// Unit and property tests. `wxt/browser` is faked by WXT's plugin; no test opens a browser here.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/property/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['utils/{article,clean,script,outline}/**'] },
  },
});
