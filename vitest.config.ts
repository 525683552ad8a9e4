import { preact } from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { installedBrowser } from './scripts/browser/find-browser.ts';

const chromium = installedBrowser('chromium') ?? 'chromium';

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['core/**', 'languages/**', 'page/**', 'components/**'] },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/no-network.ts'],
          include: [
            'tests/unit/**/*.test.ts',
            'tests/languages/**/*.test.ts',
            'tests/articles/**/*.test.ts',
            'tests/structure/**/*.test.ts',
          ],
          // Tests over many random texts take seconds, and a busy machine is three times as slow.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'ui',
          environment: 'happy-dom',
          setupFiles: ['tests/no-network.ts'],
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          mockReset: true,
        },
      },
      {
        test: {
          name: 'page',
          setupFiles: ['tests/no-network.ts'],
          include: ['tests/page/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // One pair of browsers at a time, and time enough for a busy machine; the tests wait on conditions.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
