import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { allEndpoints } from '../../functions/local/allEndpoints'
import { allContracts } from '../../functions/platform/allContracts'
import { openapi } from '../../functions/platform/http/openapi'
import { testHouse } from '../support/house'
import { importsOf, root, sourceFiles, textOf } from './sourceTree'

const serverless = z.object({
  functions: z.record(
    z.string(),
    z.object({ handler: z.string(), events: z.array(z.record(z.string(), z.unknown())) }),
  ),
})
const { functions } = serverless.parse(parse(textOf('serverless.yml')))
const routesOf = (name: string) =>
  (functions[name]?.events ?? []).flatMap(({ httpApi }) => (httpApi ? [String(httpApi)] : []))
const promised = allContracts.map(({ route }) => route)
/** Not operations: pages about them, and the H5 pages. */
const pages = ['GET /api/openapi.json', 'GET /api/docs', 'GET /', 'GET /{file+}']

test('every slice with a contract is in the list of all contracts', () => {
  const slices = readdirSync(join(root, 'shared'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'shared', entry.name)).includes('contract.ts'))
    .map((entry) => `shared/${entry.name}/contract.ts`)
  const listed = importsOf('functions/platform/allContracts.ts').map(({ to }) => to)
  expect(listed.filter((path) => path.endsWith('/contract.ts')).sort()).toEqual(slices.sort())
})

test('names and routes are unique', () => {
  expect(new Set(promised).size).toBe(promised.length)
  expect(new Set(allContracts.map(({ name }) => name)).size).toBe(allContracts.length)
})

test('the cloud routes exactly what is promised, and the pages about it', () => {
  const routed = Object.keys(functions).flatMap(routesOf)
  expect(routed.sort()).toEqual([...promised, ...pages].sort())
})

/** Beside the function of its slice: what judges untrusted bytes is kept apart from everything else. */
const beside: Record<string, string[]> = { inquiries: ['uploads'] }

test('each route leads to the function of its own slice', async () => {
  const slices = readdirSync(join(root, 'shared'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of slices.filter((entry) => functions[entry.name])) {
    const files = sourceFiles(/\/(contract(?!Parts)\w*|acts\/[\w/]+)\.ts$/, [`shared/${name}`])
    const parts = await Promise.all(files.map((file) => import(join(root, file)) as Promise<Record<string, unknown>>))
    const own = parts
      .flatMap((part) => Object.values(part as Record<string, unknown>))
      .filter((one): one is { route: string } => typeof one === 'object' && one !== null && 'route' in one)
      .map(({ route }) => route)
    expect(
      [name, ...(beside[name] ?? [])]
        .flatMap(routesOf)
        .filter((route) => !pages.includes(route))
        .sort(),
    ).toEqual(own.sort())
  }
})

test('the local system answers exactly what is promised', () => {
  const answered = allEndpoints(testHouse()).map(({ contract }) => contract.route)
  expect(answered.sort()).toEqual([...promised].sort())
})

test('OpenAPI describes exactly what is promised', () => {
  const described = Object.entries(openapi(allContracts).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.sort()).toEqual([...promised].sort())
})

test.each(allContracts.map((one) => [one.name, one] as const))(
  '%s names its path parameters as its route does',
  (_, one) => {
    const braces = [...one.route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(Object.keys(one.params instanceof z.ZodObject ? one.params.shape : {})).toEqual(braces)
  },
)
