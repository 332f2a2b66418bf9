import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as ts from 'typescript'

export const root = join(__dirname, '../..')

/** Written by people, so read by the rules; builds, packages and data are not. */
const rooms = ['shared', 'functions', 'miniapp/src', 'miniapp/config', 'miniapp/plugins', 'seeds', 'tests']
const skipped = new Set(['node_modules', 'dist', 'fixtures', '.swc'])

/** The source files under the rooms of the house, as paths from the root with '/'. */
export function sourceFiles(endings: RegExp = /\.(ts|tsx|mjs|cjs|js)$/, where: readonly string[] = rooms): string[] {
  return where.flatMap((room) => filesUnder(room)).filter((path) => endings.test(path))
}

function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

export interface Import {
  from: string
  /** A path from the root for our own files, else the package's name. */
  to: string
  own: boolean
  typeOnly: boolean
}

/** What a file imports or re-exports, statically or by import(), with our own files as paths from the root. */
export function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ from: path, typeOnly, ...resolved(path, specifier) })
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, onlyTypes(node.importClause))
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly)
    if (ts.isCallExpression(node) && isLoading(node.expression)) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isLoading = (called: ts.Expression) =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
}

function resolved(path: string, specifier: string): { to: string; own: boolean } {
  const own = specifier.startsWith('.')
    ? relative(root, join(root, dirname(path), specifier)).replaceAll('\\', '/')
    : specifier.startsWith('@shared/')
      ? specifier.replace('@shared/', 'shared/')
      : undefined
  if (own === undefined) return { to: packageOf(specifier), own: false }
  const file = ['', '.ts', '.tsx', '.h5.tsx', '.js', '.mjs', '.d.ts', '/index.ts', '/index.tsx']
    .map((ending) => own + ending)
    .find((one) => /\.\w+$/.test(one) && existsSync(join(root, one)))
  return { to: file ?? own, own: true }
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Every one of our files that code in these files can reach when it runs. */
export function reachableFrom(entries: readonly string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const waiting = [...entries]
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (files.has(path) || !/\.(ts|tsx)$/.test(path)) continue
    files.add(path)
    for (const one of importsOf(path).filter(({ typeOnly }) => !typeOnly)) {
      if (one.own) waiting.push(one.to)
      else packages.add(one.to)
    }
  }
  return { files, packages }
}
