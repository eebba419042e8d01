import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A reader that hangs on hostile input should fail here, not in somebody's build.
    testTimeout: 10_000,
  },
});
