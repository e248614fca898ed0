// Bundles the command and the library into dist/. One bundle with shared chunks, because loading the
// dependencies as separate packages costs several times the start of a bare node (design: "Speed").
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  // Node 20 knows \\p{L}; esbuild, which asks for a later one, would build such expressions anew at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  // Loaded from their own folders: one finds its worker beside itself, the other may not be installed.
  external: ['pdfjs-dist', 'word-extractor'],
  chunkNames: 'chunks/[name]-[hash]',
  define: { __VERSION__: JSON.stringify(version) },
  // CommonJS dependencies (cli-table3, commander) call require() for node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
