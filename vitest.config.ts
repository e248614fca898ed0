import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start the program in a process of its own need more than a bare assertion does.
    testTimeout: 20_000,
  },
})
