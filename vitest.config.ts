import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

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
    ],
  },
});
