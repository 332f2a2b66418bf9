import * as ts from 'typescript'
import { textOf } from './sourceTree'

/** What words are compared with where they are an act's or an event's: `event.type`, `action`. Of a clock: its own events. */
const actOrEvent = /(^|\.)(type|action)$/
/** Takes words of other kinds: fields of a case, shelves of a list, statuses. */
const ofOtherKinds = new Set(['without', 'queueKey', 'inStatus'])

/**
 * The names that a file says of acts, as acts: the contract, or the name of the action or of its event where such a name
 * stands; not a status, a field, a shelf or a path that has the same letters.
 * @param known every action and event of the slice, so that a list of other words is told from a list of these.
 */
export function actNamesIn(path: string, known: ReadonlySet<string>, operations: ReadonlySet<string>): Set<string> {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const said = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && operations.has(node.text)) said.add(node.text)
    if (ts.isStringLiteral(node) && known.has(node.text) && isActs(node, known)) said.add(node.text)
    if (ts.isObjectLiteralExpression(node)) for (const key of keysOf(node, known)) said.add(key)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return said
}

/** The keys of an object that is kept by act or by event: several, all of them such names, and not declared as by status. */
function keysOf(node: ts.ObjectLiteralExpression, known: ReadonlySet<string>): string[] {
  const named = node.properties.filter(ts.isPropertyAssignment).map(({ name }) => name.getText())
  const declared = ts.isVariableDeclaration(node.parent) ? (node.parent.type?.getText() ?? '') : ''
  return named.length > 1 && named.every((one) => known.has(one)) && !/status/i.test(declared) ? named : []
}

function isActs(node: ts.StringLiteral, known: ReadonlySet<string>): boolean {
  const { place, beside } = placeOf(node)
  if (!beside.every((one) => known.has(one))) return false
  const { parent } = place
  if (ts.isPropertyAssignment(parent)) return isActsProperty(parent)
  if (ts.isBinaryExpression(parent) && compares.has(parent.operatorToken.kind))
    return isActsPlace(parent.left === place ? parent.right : parent.left)
  if (ts.isCaseClause(parent)) return isActsPlace(parent.parent.parent.expression)
  if (ts.isLiteralTypeNode(parent)) return isActsType(parent, known)
  if (ts.isCallExpression(parent)) return isActsCall(parent)
  if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) return givesActs(parent)
  return !ts.isImportDeclaration(parent) && !ts.isElementAccessExpression(parent)
}

/** Where a word stands, beyond choices and lists that it is one of; and the other words of these. */
function placeOf(node: ts.Expression): { place: ts.Expression; beside: string[] } {
  let place = node
  while (wraps.some((is) => is(place.parent))) place = place.parent as ts.Expression
  const beside: string[] = []
  const collect = (one: ts.Node): void => {
    if (ts.isStringLiteral(one)) beside.push(one.text)
    else if (ts.isConditionalExpression(one)) [one.whenTrue, one.whenFalse].forEach(collect)
    else if (ts.isArrayLiteralExpression(one)) one.elements.forEach(collect)
    else if (ts.isAsExpression(one) || ts.isParenthesizedExpression(one)) collect(one.expression)
  }
  collect(place)
  return { place, beside }
}

/** What holds a word without making it another. */
const wraps = [ts.isArrayLiteralExpression, ts.isConditionalExpression, ts.isAsExpression, ts.isParenthesizedExpression]

/** `has(inquiry, 'redone')`, `actions.includes('rate')`; not `kind.startsWith('closed')`. */
function isActsCall({ expression }: ts.CallExpression): boolean {
  if (ofOtherKinds.has(expression.getText())) return false
  return !ts.isPropertyAccessExpression(expression) || expression.name.text !== 'startsWith'
    ? true
    : isActsPlace(expression.expression)
}

/** What a function says it gives is an event or an action, or it does not say. */
function givesActs(node: ts.Node): boolean {
  const around = ts.findAncestor(node, ts.isFunctionLike)
  return around?.type === undefined || /Event|Action/.test(around.type.getText())
}

const compares: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

function isActsPlace(one: ts.Expression): boolean {
  const text = one.getText().replaceAll('?', '')
  return actOrEvent.test(text) && !/clock\.type$/.test(text)
}

/** `type: 'signed'`, `action: 'sign'`, `event: 'signed'`; what a clock counts has `type` too, and a field or a status has another key. */
function isActsProperty({ name, parent }: ts.PropertyAssignment): boolean {
  if (!['type', 'action', 'event'].includes(name.getText())) return false
  const { parent: around } = parent
  const beside = ts.isAsExpression(around) || ts.isParenthesizedExpression(around) ? around.parent : around
  return !/^clock/.test(nameOf(beside))
}

function nameOf(node: ts.Node): string {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) return node.name.getText()
  return ts.isCallExpression(node) ? node.expression.getText() : ''
}

/** EventOf<'signed'>, act<'signed', …> and a union of such names; not a field of a thing: Inquiry['draft']. */
function isActsType({ parent }: ts.LiteralTypeNode, known: ReadonlySet<string>): boolean {
  if (ts.isIndexedAccessTypeNode(parent)) return false
  if (!ts.isUnionTypeNode(parent)) return true
  return parent.types.every((one) => ts.isLiteralTypeNode(one) && known.has(one.getText().slice(1, -1)))
}
