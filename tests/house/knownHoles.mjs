// Compares the locked versions with the list of known holes beside this file; part of `npm run check`, without a network.
// The list was put together by hand from public advisories and holds those of packages in use here; it is not complete.
// Where the registry can be reached:  npm audit --json | node tests/house/knownHoles.mjs --take  adds what npm knows.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const list = join(here, 'advisories.json')
/** After so many days the list is said to be old. */
const fresh = 60

const numbers = (version) =>
  version
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number)
const isBefore = (one, other) => {
  const [a, b] = [numbers(one), numbers(other)]
  for (let at = 0; at < 3; at++) if ((a[at] ?? 0) !== (b[at] ?? 0)) return (a[at] ?? 0) < (b[at] ?? 0)
  return false
}

/** Each locked version that an advisory names: [advisory, version, where]. A range is from its first version to below its second. */
export function holesIn(lock, advisories) {
  return Object.entries(lock.packages).flatMap(([where, { version = '0' }]) =>
    advisories
      .filter((one) => where.endsWith(`node_modules/${one.package}`))
      .filter(({ ranges }) => ranges.some(([from, below]) => !isBefore(version, from) && isBefore(version, below)))
      .map((one) => ({ advisory: one, version, where })),
  )
}

/** What `npm audit --json` says, in the form of the list; reasons already given stay. */
export function taken({ vulnerabilities = {} }, advisories) {
  const known = new Map(advisories.map((one) => [`${one.package} ${one.id}`, one]))
  for (const { via = [] } of Object.values(vulnerabilities))
    for (const { name, url = '', title = '', range = '' } of via.filter((one) => typeof one === 'object')) {
      const id = url.split('/').at(-1)
      const ranges = range.split('||').map((part) => rangeOf(part.trim()))
      known.set(`${name} ${id}`, {
        ...known.get(`${name} ${id}`),
        package: name,
        id,
        title,
        ranges,
        mended: ranges.map(([, below]) => below).join(', '),
      })
    }
  return [...known.values()]
}

function rangeOf(text) {
  const from = />=?\s*([\d.]+)/.exec(text)?.[1] ?? '0'
  const below = /<\s*([\d.]+)/.exec(text)?.[1]
  if (below) return [from, below]
  const last = /<=\s*([\d.]+)/.exec(text)?.[1]
  if (!last) return [from, '99999.0.0']
  const [major, minor, patch] = numbers(last)
  return [from, `${major}.${minor}.${patch + 1}`]
}

function told() {
  const { listed, advisories } = JSON.parse(readFileSync(list, 'utf8'))
  const holes = holesIn(JSON.parse(readFileSync(join(here, '../../package-lock.json'), 'utf8')), advisories)
  const days = Math.floor((Date.now() - Date.parse(listed)) / 86_400_000)
  console.log(
    `已知漏洞清单截至 ${listed}（${days} 天前），${advisories.length} 条${days > fresh ? '；清单旧了，请更新' : ''}`,
  )
  for (const { advisory, version, where } of holes)
    console.log(
      `${advisory.accepted ? '暂留' : '要换'}  ${where} ${version}：${advisory.id}，${advisory.mended} 起已修${advisory.accepted ? `。${advisory.accepted}` : ''}`,
    )
  return holes.every(({ advisory }) => advisory.accepted)
}

function take() {
  const { advisories } = JSON.parse(readFileSync(list, 'utf8'))
  const now = {
    listed: new Date().toISOString().slice(0, 10),
    advisories: taken(JSON.parse(readFileSync(0, 'utf8')), advisories),
  }
  writeFileSync(list, `${JSON.stringify(now, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--take')) take()
  process.exitCode = told() ? 0 : 1
}
