import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // By itself vitest leaves a core to the person at the machine; growth is measured in processor time.
    maxWorkers: 2,
    // No test changes a module: one load of the sources serves all files of a worker.
    isolate: false,
    // Tests that start the program in a process of its own need more than a bare assertion does.
    testTimeout: 20_000,
  },
})
