import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const here = join(__dirname, '../..')
const bundle = 'functions/platform/bundle'

/** Where the code of a folder believes it lies, as the folder starts it. */
const placeOf = (folder: string) =>
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { createRequire } from 'node:module'
     import { bundled } from ${JSON.stringify(join(folder, bundle, 'bundled.mjs'))}
     const made = await bundled(${JSON.stringify(join(folder, 'functions/place.ts'))})
     console.log(createRequire(import.meta.url)(made).place)`,
  ])
    .toString()
    .trim()

test('a folder that was copied with all that was installed serves its own pages, not those of where it came from', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copied-')))
  const [first, second] = ['first', 'second'].map((name) => join(folder, name)) as [string, string]
  for (const name of [bundle, 'shared', 'seeds', 'node_modules']) mkdirSync(join(first, name), { recursive: true })
  cpSync(join(here, bundle, 'bundled.mjs'), join(first, bundle, 'bundled.mjs'))
  for (const name of ['tsconfig.json', 'package-lock.json']) cpSync(join(here, name), join(first, name))
  writeFileSync(join(first, 'functions/place.ts'), 'export const place = __dirname\n')
  symlinkSync(realpathSync(join(here, 'node_modules/esbuild')), join(first, 'node_modules/esbuild'))
  expect(placeOf(first)).toBe(join(first, 'functions'))
  cpSync(first, second, { recursive: true })
  expect(placeOf(second)).toBe(join(second, 'functions'))
  rmSync(folder, { recursive: true })
}, 60_000)
