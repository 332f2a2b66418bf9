import * as ts from 'typescript'
import { sourceFiles, textOf } from './sourceTree'

/** A sentence that speaks of what is to come: 会, unless it ends or begins a noun (委员会, 社会, 会议, 会签) or a while (一会儿). */
const ofWhatComes =
  /将|(?<![社委员证布协机国工一])会(?![议计员签])|之后|以后|随后|通知|告诉|提醒|届时|(?<![收问])到时|稍后/

/** Lists of words to find in what people write: never said to anybody. */
const wordsToFind = [
  'shared/redaction/',
  'shared/calendar/',
  'shared/urgent/dangers',
  'shared/urgent/signs',
  'shared/departments/simplified.ts',
  'shared/answers/question/colloquial',
]

/** Where operations are described for other systems: no person reads that on a page. */
const ofOperations = /^shared\/.*\/contract\w*\.ts$/

export interface Sentence {
  from: string
  /** As it is written; where a value is put in stands …. */
  says: string
}

/** Every sentence of the client, and of shared/ where messages to people are worded, that speaks of what is to come. */
export function promisedSentences(): Sentence[] {
  return sourceFiles(/\.tsx?$/, ['miniapp/src', 'shared'])
    .filter((path) => !wordsToFind.some((start) => path.startsWith(start)) && !ofOperations.test(path))
    .flatMap((from) => textsIn(from).map((says) => ({ from, says })))
    .filter(({ says }) => ofWhatComes.test(says))
}

/** The names of the tests in a file that are run. */
export function testsIn(path: string): Set<string> {
  const names = new Set<string>()
  walk(path, (node) => {
    if (!ts.isCallExpression(node)) return
    const [name] = node.arguments
    const called = node.expression.getText()
    if (name && ts.isStringLiteralLike(name) && /^(test|it)\b(?!\.skip|\.todo)/.test(called)) names.add(name.text)
  })
  return names
}

function textsIn(path: string): string[] {
  const texts: string[] = []
  walk(path, (node) => {
    const text = textAt(node)
    if (text !== undefined) texts.push(text)
  })
  return texts
}

function textAt(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isJsxText(node)) return node.text.replace(/\s+/g, ' ').trim()
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
  return undefined
}

function walk(path: string, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true))
}
