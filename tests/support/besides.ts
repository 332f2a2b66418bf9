import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where data lies that stands beside the project on some machines; a clone alone does not have it. */
export const besides = (name: string) => join(__dirname, '../../../shared/data', name)

/**
 * `test` and `describe` for what measures against data beside the project. Without it they are skipped, and their
 * names say what was missing, so that the closing lines of a run can tell. The body of a `describe` still runs to find
 * its tests: it reads the data in a hook or a test, never while loading.
 */
export function needing(name: string): { test: jest.It; describe: jest.Describe } {
  if (existsSync(besides(name))) return { test, describe }
  const named = (title: Parameters<jest.It>[0]) => `${String(title)}（缺 ../shared/data/${name}）`
  const skippedTest = Object.assign(
    (...[title, body, timeout]: Parameters<jest.It>) => test.skip(named(title), body, timeout),
    test.skip,
  )
  const skippedDescribe = Object.assign(
    (...[title, body]: Parameters<jest.Describe>) => describe.skip(named(String(title)), body),
    describe.skip,
  )
  return { test: skippedTest, describe: skippedDescribe }
}
