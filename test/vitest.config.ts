import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // Tests that start the program in a process of its own need more than a bare assertion does.
    testTimeout: 20_000,
  },
})
