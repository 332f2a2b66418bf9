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

/** The steps of one thing have one route, so that a new one needs none: `POST /api/inquiries/{id}/{step}`. */
const ofSteps = /\/\{step\}$/
const stepsRoute = (route: string) => route.replace(/\/[\w-]+$/, '/{step}')

test('the cloud routes exactly what is promised, and the pages about it', () => {
  const routed = Object.keys(functions).flatMap(routesOf)
  expect(new Set(routed).size).toBe(routed.length)
  const there = new Set(routed)
  expect([...promised, ...pages].filter((route) => !there.has(route) && !there.has(stepsRoute(route)))).toEqual([])
  const wanted = new Set([...promised, ...pages])
  const steps = new Set(promised.map(stepsRoute))
  expect(routed.filter((route) => !(ofSteps.test(route) ? steps : wanted).has(route))).toEqual([])
})

test('only what is done to one thing shares a route, and none of it has a ceiling of its own', () => {
  const shared = Object.keys(functions)
    .flatMap(routesOf)
    .filter((route) => ofSteps.test(route))
  expect(shared.filter((route) => !/^POST \/api\/\w+\/\{\w+\}\/\{step\}$/.test(route))).toEqual([])
  const ceilings = textOf('functions/cloud/limits.yml')
  for (const route of promised.filter((one) => shared.includes(stepsRoute(one))))
    expect(ceilings).not.toContain(`${route}:`)
})

/** Beside the function of its slice: what judges untrusted bytes is kept apart from everything else. */
const beside: Record<string, string[]> = { answers: ['accessions'], inquiries: ['uploads'], people: ['keeping'] }

test('each route leads to the function of its own slice', async () => {
  const slices = readdirSync(join(root, 'shared'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of slices.filter((entry) => functions[entry.name])) {
    const files = sourceFiles(/\/(contract(?!Parts)\w*|acts\/[\w/]+)\.ts$/, [`shared/${name}`])
    const parts = await Promise.all(files.map((file) => import(join(root, file)) as Promise<Record<string, unknown>>))
    const own = parts
      .flatMap((part) => Object.values(part as Record<string, unknown>))
      .filter((one): one is { route: string } => typeof one === 'object' && one !== null && 'route' in one)
      .map(({ route }) => route)
    const there = [name, ...(beside[name] ?? [])].flatMap(routesOf).filter((route) => !pages.includes(route))
    const reached = own.map((route) => (there.includes(route) ? route : stepsRoute(route)))
    expect([...there].sort()).toEqual([...new Set(reached)].sort())
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
