import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { roleNames } from '@shared/people/words'
import { Problem, problemCodes } from '@shared/problem'
import * as ts from 'typescript'
import { allContracts } from '../../functions/platform/allContracts'
import { root, sourceFiles, textOf } from './sourceTree'

const chinese = /\p{Script=Han}/u
/** 您 and loud signs: the house speaks to people as 你, calmly. */
const loud = /您|！|\p{Script=Han}!/u

test.each(problemCodes)('the problem %s speaks plain Chinese', (code) => {
  const { title } = new Problem(code)
  expect(title).toMatch(chinese)
  expect(title).not.toMatch(loud)
  expect(title).not.toMatch(/[A-Za-z]/)
})

test.each(allContracts.map((one) => [one.name, one.summary]))('%s is summed up in Chinese', (_, summary) => {
  expect(summary).toMatch(chinese)
  expect(summary).not.toMatch(loud)
})

test('every role has a Chinese name', () => {
  for (const name of Object.values(roleNames)) expect(name).toMatch(/^\p{Script=Han}+$/u)
})

test('no sentence in the code says 您 or raises its voice', () => {
  // Characters and their weights, no sentence: what people write around names.
  const sentences = sourceFiles(/\.(ts|tsx)$/, ['shared', 'functions', 'miniapp/src', 'seeds']).filter(
    (path) => path !== 'shared/redaction/names/signs.ts',
  )
  const found = sentences.flatMap((path) =>
    sentencesIn(path)
      .filter((text) => chinese.test(text) && loud.test(text))
      .map((text) => `${path}: ${text}`),
  )
  expect(found).toEqual([])
})

test('no seed says 您 or raises its voice', () => {
  const seeds = readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(json|csv)$/.test(name),
  )
  expect(seeds.length).toBeGreaterThan(10)
  expect(seeds.filter((name) => /您|！/.test(ownWordsIn(name)))).toEqual([])
})

/** A file of the seeds without the ways in which people ask: those are their words, and are shown to nobody who asks. */
function ownWordsIn(name: string): string {
  if (name.startsWith('answers/learned/')) return ''
  const text = textOf(`seeds/${name}`)
  if (!/^answers\/[^/]+\.json$/.test(name)) return text
  return JSON.stringify((JSON.parse(text) as object[]).map((card) => ({ ...card, ways: [] })))
}

/** Texts in quotes, in templates and between tags; comments and regular expressions are not read. */
function sentencesIn(path: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text)
    if (ts.isJsxText(node)) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, false))
  return texts
}
