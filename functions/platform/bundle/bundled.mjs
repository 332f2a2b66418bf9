// Plain Node: brings TypeScript of this machine into one file, which is read in a fifth of the time that many take.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const kept = join(root, 'node_modules', '.cache', 'bundled')
/** Native code, and what finds files of its own beside itself. */
const external = ['@node-rs/argon2', 'classic-level', 'dynalite', 'esbuild', 'pdfjs-dist', 'tsx']
const day = 86_400_000

/**
 * One CommonJS file that exports what these files export, made when there is none of their sources as they are now.
 * @param files whole paths
 * @returns its path
 */
export async function bundled(...files) {
  const folder = join(kept, digestOfSources())
  const names = files.map((file) => relative(root, file).replaceAll(/[\\/]/g, '.').replace(/\.ts$/, ''))
  const made = join(folder, `${names.join('+')}.cjs`)
  if (existsSync(made)) return made
  mkdirSync(folder, { recursive: true })
  const { build } = await import('esbuild')
  // Two processes may make the same at once: each gives its own the name when it is whole.
  const half = join(folder, `${randomUUID()}.cjs`)
  const contents = files.map((file) => `export * from ${JSON.stringify(file)}`).join('\n')
  await build({
    stdin: { contents, resolveDir: root },
    outfile: half,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    // Commands of the database are told by the names of their classes.
    keepNames: true,
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfig: join(root, 'tsconfig.json'),
    external,
    plugins: [ownPlaces],
    logLevel: 'error',
  })
  renameSync(half, made)
  forgetOld()
  return made
}

/** Each file still knows where it lies. */
const ownPlaces = {
  name: 'own-places',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined
      const text = readFileSync(path, 'utf8')
      if (!/\b__(dir|file)name\b/.test(text)) return undefined
      const places = `const __dirname = ${JSON.stringify(dirname(path))}, __filename = ${JSON.stringify(path)};`
      return { contents: `${places}${text}`, loader: 'ts' }
    })
  },
}

function digestOfSources() {
  // Where the files lie is written into what is made of them: a copy of the folder makes its own.
  const hash = createHash('sha256').update(`${root}\0`)
  const sources = ['functions', 'shared', 'seeds'].flatMap((name) => sourcesIn(join(root, name)))
  for (const file of [...sources, fileURLToPath(import.meta.url), join(root, 'package-lock.json')].sort())
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 32)
}

const sourcesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sourcesIn(join(folder, entry.name))
    // Learned weights are JSON, and lie in the one file too.
    return /\.(ts|json)$/.test(entry.name) ? [join(folder, entry.name)] : []
  })

/** What was made of sources as they were days ago serves nobody. */
function forgetOld() {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name)
    if (Date.now() - statSync(folder).mtimeMs > day) rmSync(folder, { recursive: true, force: true })
  }
}
