import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { root, sourceFiles, textOf } from './sourceTree'

const rooms = ['shared', 'functions', 'miniapp', 'seeds', 'tests']
const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...rooms.map((room) => `${room}/README.md`)]
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts)

/** A path may leave out its ending, and may name the beginning of files that tell one story. */
const leads = (path: string): boolean => {
  const folder = join(root, dirname(path))
  const name = path.split('/').at(-1) ?? ''
  return (
    existsSync(join(root, path)) ||
    (existsSync(folder) && readdirSync(folder).some((one) => one === name || one.startsWith(`${name}.`)))
  )
}
/** `shared/limits/`, `tests/house/arrows`; not what has a blank for the reader to fill in. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:shared|functions|miniapp|seeds|tests)\/[\w./-]+)`/g)]
    .map(([, path = '']) => path)
    // What a build makes is there only after it.
    .filter((path) => !path.startsWith('miniapp/dist/'))
const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^https?:/.test(to))
const commandsIn = (text: string) => [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)

const checks = sourceFiles(/\.(ts|mjs|json)$/, ['tests/house'])
/** `'functions/platform/handler.ts'`, and 'shared/redaction/' for all that begins so. */
const pathsBetween = (quote: string, text: string) =>
  [...text.matchAll(new RegExp(`${quote}((?:shared|functions|miniapp|seeds|tests)/[\\w./-]+)${quote}`, 'g'))].map(
    ([, path = '']) => path,
  )
const everyFile = sourceFiles(/./)

test.each(checks)('%s names only files that are there', (check) => {
  const text = textOf(check)
  const named = [...pathsBetween("'", text), ...pathsBetween('"', text)]
  const there = (path: string) => existsSync(join(root, path)) || everyFile.some((one) => one.startsWith(path))
  expect(named.filter((path) => !there(path))).toEqual([])
})

test('every room has its page', () => {
  expect(rooms.filter((room) => !existsSync(join(root, room, 'README.md')))).toEqual([])
})

test.each(pages)('%s names only files that are there', (page) => {
  const text = textOf(page)
  const lost = [
    ...pathsIn(text).filter((path) => !leads(path.replace(/\/$/, ''))),
    ...linksIn(text).filter((to) => !existsSync(join(root, normalize(join(dirname(page), to))))),
  ]
  expect(lost).toEqual([])
})

test.each(pages)('%s names only commands that package.json has', (page) => {
  expect(commandsIn(textOf(page)).filter((name) => !scripts.includes(name))).toEqual([])
})

test('the first page can be read in a few minutes', () => {
  expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(8_200)
})
