import { basename } from 'node:path'
import * as ts from 'typescript'
import { sourceFiles, textOf } from './sourceTree'

const files = sourceFiles(/\.(ts|tsx|mjs|cjs|js|scss)$/)
const lines = (path: string) => textOf(path).trimEnd().split('\n').length

/** Words that name no room of this house; 大家常问 is the one thing that is truly common. */
const noName = /service|manager|helper|util|misc|common$/i
const noFile = new Set(['types.ts', 'constants.ts', 'index.ts'])
const nameOf = (path: string) => basename(path).replace(/\.\w+$/, '')

test('no source file is longer than 250 lines', () => {
  const long = files.map((path) => `${path} ${lines(path)}`).filter((one) => Number(one.split(' ')[1]) > 250)
  expect(long).toEqual([])
})

test('half of the files have at most 60 lines', () => {
  const sizes = files.map(lines).sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60)
})

test('every file is named for what it is about', () => {
  const needed = 'miniapp/config/index.ts'
  const badly = files.filter((path) => path !== needed && (noName.test(nameOf(path)) || noFile.has(basename(path))))
  expect(badly).toEqual([])
})

test('nothing is declared under a word that says nothing', () => {
  const declared = /^(?:export )?(?:async )?(?:function|class|interface|type|const|let) (\w+)/gm
  const found = sourceFiles(/\.(ts|tsx)$/, ['shared', 'functions', 'miniapp/src', 'seeds']).flatMap((path) =>
    [...textOf(path).matchAll(declared)]
      .filter(([, name = '']) => noName.test(name))
      .map(([, name]) => `${path}: ${name}`),
  )
  expect(found).toEqual([])
})

test('there are no loose types', () => {
  const loose = sourceFiles(/\.(ts|tsx)$/).filter((path) => {
    const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest)
    const hasAny = (node: ts.Node): boolean =>
      node.kind === ts.SyntaxKind.AnyKeyword || Boolean(ts.forEachChild(node, hasAny))
    return hasAny(source)
  })
  expect(loose).toEqual([])
})

test('no check is switched off and nothing is left for later', () => {
  const halves = [
    ['@ts-', 'ignore'],
    ['@ts-', 'expect-error'],
    ['@ts-', 'nocheck'],
    ['biome-', 'ignore'],
  ]
  const marks = [...halves, ['eslint-', 'disable'], ['TO', 'DO'], ['FIX', 'ME']].map((one) => one.join(''))
  const found = files.flatMap((path) =>
    marks.filter((mark) => textOf(path).includes(mark)).map((mark) => `${path}: ${mark}`),
  )
  expect(found).toEqual([])
})

test('only pages and configuration, which their tools ask for, have default exports', () => {
  const asked =
    /^(miniapp\/(config|plugins)\/|tests\/support\/taro\/|miniapp\/src\/.*(index|app)(\.config)?\.tsx?$)|\.(cjs|mjs|js|d\.ts)$/
  expect(sourceFiles().filter((path) => !asked.test(path) && /^export default /m.test(textOf(path)))).toEqual([])
})
