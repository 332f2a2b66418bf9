import { importsOf, textOf } from './sourceTree'

/** What every function carries, wherever it needs it: the house itself, and how the cloud makes one. */
const carried = /^functions\/platform\/(cloud\/|house\.ts)/

/** Everything a file runs, as far as imports lead. */
function ranBy(start: string): string[] {
  const seen = new Set([start])
  for (const file of seen)
    for (const { to, own, typeOnly } of importsOf(file)) if (own && !typeOnly && /\.tsx?$/.test(to)) seen.add(to)
  return [...seen]
}

/** Each function of the cloud that answers requests: its file, and what stands of it in serverless.yml. */
const functions = textOf('serverless.yml')
  .split(/^  (?=\w+:\n    handler: )/m)
  .slice(1)
  .map((block) => ({ file: `${/handler: (\S+)\.handler/.exec(block)?.[1]}.ts`, block }))
  .filter(({ file }) => file.endsWith('/handler.ts'))

test('every function that looks up or names under the secret is given it, and does not start without', () => {
  const using = functions.filter(({ file }) =>
    ranBy(file).some((one) => !carried.test(one) && textOf(one).includes('lookupSecret')),
  )
  expect(using.length).toBeGreaterThan(8)
  expect(using.filter(({ block }) => !block.includes('LOOKUP_SECRET: ')).map(({ file }) => file)).toEqual([])
  expect(using.filter(({ file }) => !textOf(file).includes("'lookup'")).map(({ file }) => file)).toEqual([])
})
