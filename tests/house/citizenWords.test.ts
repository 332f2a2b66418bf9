import * as ts from 'typescript'
import { plainStatusNames, starNames } from '@shared/inquiries/words'
import { sourceFiles, textOf } from './sourceTree'

/** Words of the offices; what stands for them on citizens' pages is in ui/glossary.ts, and they themselves only there. */
const officials =
  /分办|舆情|选登|存证|经办|转办|督办|协办|办结|台账|主办单位|责任单位|重办|催办|并单|送审|签发|待受理|分派台/
/** What only officers see in a file that citizens' pages share with them, and the glossary itself. */
const officers: Record<string, readonly string[]> = {
  'miniapp/src/ui/glossary.ts': ['分办台', '舆情回应', '选登', '每日存证', '办件台账'],
  'miniapp/src/people/inbox/index.tsx': ['新转来的办件、催办和每天的提醒，会放在这里'],
}

const pages = sourceFiles(/\.(ts|tsx)$/, ['miniapp/src']).filter((path) => !path.startsWith('miniapp/src/workbench/'))

test('citizens’ pages speak no official’s word', () => {
  expect(pages.length).toBeGreaterThan(100)
  const found = pages.flatMap((path) =>
    sentencesIn(path)
      .filter((text) => officials.test(text) && !officers[path]?.includes(text))
      .map((text) => `${path}: ${text}`),
  )
  expect(found).toEqual([])
})

test('nor do the names that citizens’ pages take from the shared words', () => {
  expect([...Object.values(plainStatusNames), ...starNames].filter((word) => officials.test(word))).toEqual([])
})

test('and what officers see beside them is still there', () => {
  for (const [path, texts] of Object.entries(officers))
    expect(sentencesIn(path)).toEqual(expect.arrayContaining([...texts]))
})

/** Texts in quotes, in templates and between tags; comments and regular expressions are not read. */
function sentencesIn(path: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text)
    if (ts.isJsxText(node)) texts.push(node.text.trim())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, false))
  return texts
}
