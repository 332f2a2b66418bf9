import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const folder = join(process.cwd(), '.data/bench')

/** Installs packages beside the project, not into it, unless they are there; false where that is not possible here. */
export function installed(name: string, packages: readonly string[]): boolean {
  if (packages.length === 0) return true
  const home = join(folder, name)
  const mark = join(home, 'installed.json')
  const wanted = JSON.stringify(packages)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return true
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{"private":true}')
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...packages]
  const { status } = spawnSync('npm', install, { cwd: home, stdio: 'ignore', timeout: 300_000 })
  if (status === 0) writeFileSync(mark, wanted)
  return status === 0
}

/** require() as of the place where an engine's packages are. */
export function needFor(name: string): NodeJS.Require {
  return createRequire(join(folder, name, 'from.js'))
}
