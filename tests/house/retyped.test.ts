import * as ts from 'typescript'
import { root, sourceFiles, textOf } from './sourceTree'

/** A name on a screen, not a sentence. */
const isName = (text: string) => /^[\p{Script=Han}A-Za-z（）]{1,8}$/u.test(text) && /\p{Script=Han}/u.test(text)

/** Every closed list that the shared words hold: lists themselves, and what names are kept by. */
function closedLists(): Map<string, ReadonlySet<string>> {
  const lists = new Map<string, ReadonlySet<string>>()
  for (const path of sourceFiles(/^shared\/[^/]+\/(words|deskWords)\.ts$/)) {
    // eslint's rule on require does not reach what is loaded by a path that is only known here.
    const held = jest.requireActual<Record<string, unknown>>(`${root}/${path}`)
    for (const [name, value] of Object.entries(held)) {
      const members = Array.isArray(value) ? value : isNames(value) ? Object.keys(value) : []
      if (members.length > 1 && members.every((one) => typeof one === 'string')) lists.set(name, new Set(members))
    }
  }
  return lists
}
const isNames = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string')

const lists = closedLists()
const listOf = (members: readonly string[]): string | undefined =>
  [...lists].find(([, list]) => members.every((one) => list.has(one)))?.[0]

const textIn = (node: ts.Node): string | undefined => (ts.isStringLiteralLike(node) ? node.text : undefined)
const nameOf = (property: ts.ObjectLiteralElementLike): string | undefined =>
  property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? property.name.text
    : undefined
const valueIn = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.flatMap((one) => (ts.isPropertyAssignment(one) && nameOf(one) === name ? [one.initializer] : []))[0]

/** The name that a value stands for, itself or as the word of a chip or the label of a choice. */
function nameGiven(value: ts.Expression): string | undefined {
  const plain = textIn(value)
  if (plain !== undefined) return isName(plain) ? plain : undefined
  const parts = ts.isArrayLiteralExpression(value)
    ? [...value.elements]
    : ts.isObjectLiteralExpression(value)
      ? ['word', 'label', 'name'].flatMap((one) => valueIn(value, one) ?? [])
      : []
  return parts.flatMap((one) => textIn(one) ?? []).find(isName)
}

/** A list, a table of names or a row of choices typed again though the shared words hold it. */
function retypedIn(node: ts.Node): string | undefined {
  if (ts.isArrayLiteralExpression(node)) {
    const members = node.elements.flatMap((one) => textIn(one) ?? [])
    if (members.length > 1 && members.length === node.elements.length) return listOf(members)
    const choices = node.elements.flatMap((one) => (ts.isObjectLiteralExpression(one) ? [one] : []))
    const values = choices.flatMap((one) => textIn(valueIn(one, 'value') ?? one) ?? [])
    const named = choices.filter((one) => textIn(valueIn(one, 'label') ?? one) !== undefined)
    return values.length > 1 && named.length > 1 ? listOf(values) : undefined
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined
  const keys = node.properties.flatMap((one) => nameOf(one) ?? [])
  const given = node.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) ? (nameGiven(one.initializer) ?? []) : [],
  )
  return keys.length > 1 && keys.length === node.properties.length && given.length === keys.length
    ? listOf(keys)
    : undefined
}

/** The limit of a field as a number of its own, where it is set, compared with or told. */
function limitIn(node: ts.Node): string | undefined {
  if (ts.isJsxAttribute(node) && /^(max|maxlength|maxLength|least|most)$/.test(node.name.getText()))
    return /\d/.test(node.initializer?.getText() ?? '') && !/[a-z]/i.test(node.initializer?.getText() ?? '')
      ? node.getText()
      : undefined
  if (ts.isPropertyAssignment(node) && /^(max|maxlength|maxLength|least|most)$/.test(node.name.getText()))
    return ts.isNumericLiteral(node.initializer) ? node.getText() : undefined
  if (ts.isBinaryExpression(node)) {
    const sides = [node.left, node.right]
    const counts = sides.some((one) => ts.isPropertyAccessExpression(one) && one.name.text === 'length')
    const compared = [
      ts.SyntaxKind.LessThanToken,
      ts.SyntaxKind.LessThanEqualsToken,
      ts.SyntaxKind.GreaterThanToken,
      ts.SyntaxKind.GreaterThanEqualsToken,
    ].includes(node.operatorToken.kind)
    // One or none is no limit, and two of a thing that is no text is a pair.
    const fewest = /trim\(/.test(node.getText()) ? 2 : 3
    return compared && counts && sides.some((one) => ts.isNumericLiteral(one) && Number(one.text) >= fewest)
      ? node.getText()
      : undefined
  }
  if (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  )
    return /(最多|至少)[^，。；]{0,6}\d|\d+ ?(个字(?!符)|位[数字母，]|MB)/.test(node.text)
      ? node.text.trim()
      : undefined
  return undefined
}

function foundIn(path: string, text: string, look: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const one = look(node)
    if (one) found.push(`${path}: ${one}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

const pages = sourceFiles(/\.tsx?$/, ['miniapp/src'])

test('no page types a closed list or its names again', () => {
  expect(lists.size).toBeGreaterThan(25)
  expect(pages.length).toBeGreaterThan(250)
  expect(pages.flatMap((path) => foundIn(path, textOf(path), retypedIn))).toEqual([])
})

test('no page has a limit of its own for a field', () => {
  expect(pages.flatMap((path) => foundIn(path, textOf(path), limitIn))).toEqual([])
})

test.each([
  ["const units = { workingDay: '个工作日', calendarDay: '天', hour: '小时' }", 'limitUnits'],
  ["const roles = { officer: '经办', lead: ['审核', 1] }", 'roleNames'],
  ["const kinds = ['咨询', '投诉']", undefined],
  ["const kinds = ['consultation', 'complaint']", 'inquiryKinds'],
  ["const tabs = [{ value: 'able', label: '能选登' }, { value: 'signed', label: '签好' }]", 'publicationStageNames'],
  ["const tones = { near: 'amber', overdue: 'seal' }", undefined],
  ["const empty = { able: '没有可以选登的：要提问人同意', signed: '没有签好等公开的，再等等' }", undefined],
])('of %s it says %s', (text, list) => {
  const [found] = foundIn('a.tsx', text, retypedIn)
  expect(found?.split(': ')[1]).toBe(list)
})

test.each([
  ['<Field max={200} />', true],
  ['<Field max={inquirySizes.text.most} />', false],
  ["const field = { name: 'reason', least: 4 }", true],
  ['const ready = text.trim().length >= 4', true],
  ['const many = places.length > 1', false],
  ["const hint = '至少 5 个字，起草人看得到'", true],
  ['const hint = `最多 ${most} 个`', false],
])('whether %s holds a limit: %s', (text, holds) => {
  expect(foundIn('a.tsx', text, limitIn).length > 0).toBe(holds)
})
