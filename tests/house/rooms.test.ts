import { dirname } from 'node:path'
import { importsOf, sourceFiles, textOf } from './sourceTree'

const ours = ['shared', 'functions', 'miniapp/src', 'seeds']
const code = sourceFiles(/\.(ts|tsx|mjs)$/, ours)
const imports = code.flatMap(importsOf).filter(({ own, from, to }) => own && from !== to)

/** The circles among things that know of each other, each as the things on it; found by walking down until one comes back. */
function circles(arrows: readonly (readonly [from: string, to: string])[]): string[] {
  const known = new Map<string, Set<string>>()
  for (const [from, to] of arrows) known.set(from, (known.get(from) ?? new Set()).add(to))
  const found: string[] = []
  const done = new Set<string>()
  const walk = (one: string, path: readonly string[]): void => {
    const at = path.indexOf(one)
    if (at >= 0) found.push([...path.slice(at), one].join(' → '))
    if (at >= 0 || done.has(one)) return
    for (const next of known.get(one) ?? []) walk(next, [...path, one])
    done.add(one)
  }
  for (const one of known.keys()) walk(one, [])
  return found
}

test('a circle is seen when there is one, and only then', () => {
  expect(
    circles([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['d', 'a'],
    ]),
  ).toEqual(['a → b → c → a'])
  expect(
    circles([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]),
  ).toEqual([])
})

test('no file knows itself through others, not even by its types', () => {
  expect(circles(imports.map(({ from, to }) => [from, to] as const))).toEqual([])
})

/** shared/inquiries/limits/clocks.ts → ['shared/inquiries', 'limits']; what lies in the slice itself puts its rooms together. */
function roomOf(path: string): readonly [slice: string, room: string | undefined] {
  const depth = path.startsWith('miniapp/src/') ? 3 : 2
  const parts = path.split('/')
  return [parts.slice(0, depth).join('/'), parts.length > depth + 1 ? parts[depth] : undefined]
}

test('the rooms of a slice know each other in one direction only', () => {
  const between = imports.flatMap(({ from, to }) => {
    const [[slice, room], [other, known]] = [roomOf(from), roomOf(to)]
    return slice === other && room && known && room !== known
      ? [[`${slice}/${room}`, `${slice}/${known}`] as const]
      : []
  })
  expect(between.length).toBeGreaterThan(100)
  expect(circles(between)).toEqual([])
})

test('no folder holds more than twenty files of code', () => {
  const held = new Map<string, number>()
  for (const path of sourceFiles(/\.(ts|tsx|mjs|cjs|js|scss)$/))
    held.set(dirname(path), (held.get(dirname(path)) ?? 0) + 1)
  expect([...held].filter(([, count]) => count > 20).map(([folder, count]) => `${folder} ${count}`)).toEqual([])
})

test('no two types that leave their files have the same name', () => {
  const places = new Map<string, string[]>()
  // Two faces of one file, for the phone and for the web, say the same.
  for (const path of code.filter((one) => !/\.h5\.tsx?$/.test(one)))
    for (const [, name = ''] of textOf(path).matchAll(/^export (?:interface|type|class) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), path])
  expect(
    [...places].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`),
  ).toEqual([])
})
