// Bundles the command and the library into dist/. One bundle with shared chunks, because loading the
// dependencies as separate packages costs several times the start of a bare node (design: "Speed").
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })

/** The register's schema, out of the one file that says it. */
const { outputFiles } = await build({
  entryPoints: [new URL('../src/register/schema.ts', import.meta.url).pathname],
  bundle: true,
  format: 'cjs',
  write: false,
})
const module = { exports: {} }
new Function('module', 'exports', outputFiles[0].text)(module, module.exports)
const { registerSchema } = module.exports

/** The check that ajv makes of the schema, made here once: to load ajv and have it read the schema costs 40 ms a run. */
const precompiled = {
  name: 'precompiled-schema',
  setup(build) {
    build.onLoad({ filter: /src\/validate\/ajv\.ts$/ }, () => {
      const options = { allErrors: true, validateFormats: false, messages: false, code: { source: true, esm: true } }
      const ajv = new Ajv2020(options).addSchema(registerSchema)
      const parts = ['task', 'section', 'citation', 'diagnostic', 'orphan'].map((name) => [name, `#/$defs/${name}`])
      const names = [['register', ''], ...parts].map(([name, part]) => [name, registerSchema.$id + part])
      return { contents: standaloneCode(ajv, Object.fromEntries(names)), resolveDir: root }
    })
  },
}

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
  plugins: [precompiled],
  chunkNames: 'chunks/[name]-[hash]',
  define: { __VERSION__: JSON.stringify(version) },
  // CommonJS dependencies (cli-table3, commander) call require() for node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
writeFileSync(new URL('../dist/register.schema.json', import.meta.url), `${JSON.stringify(registerSchema, null, 2)}\n`)
