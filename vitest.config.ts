import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // A reader that hangs on hostile input should fail here, not in somebody's build. A busy machine needs this long for
    // what takes a quiet one a second.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // All processors: on a machine with two, one would have nothing to do.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/{org,files}/**/*.test.ts'],
          // Pure functions leave nothing behind for the next file, and sharing their modules halves the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{org,files,browser,builds}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          include: ['test/builds/**/*.test.ts'],
          // Builds of one engine take turns, and the whole browser is one machine's work: one file at a time.
          fileParallelism: false,
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/built-site.ts',
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
    ],
  },
});
