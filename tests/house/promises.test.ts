import { existsSync } from 'node:fs'
import { join } from 'node:path'
import promises from './promises.json'
import { promisedSentences, testsIn } from './promisedSentences'
import { root } from './sourceTree'

/** What is kept names its test; what is no promise says why not. */
type Listed = { says: string } & ({ kept: { in: string; by: string } } | { why: string })

const listed: readonly Listed[] = promises
const sentences = promisedSentences()

test('every sentence that speaks of what is to come is in the list', () => {
  const known = new Set(listed.map(({ says }) => says))
  const missing = sentences
    .filter(({ says }) => !known.has(says))
    .map(
      ({ from, says }) =>
        `${from}: add to tests/house/promises.json {"says": ${JSON.stringify(says)}, "kept": {"in": "<test file>", "by": "<name of the test that proves it>"}}, or "why" it is no promise; what nobody keeps is not said`,
    )
  expect(missing).toEqual([])
})

test('the list holds no sentence that is not said any more, and none twice', () => {
  const said = new Set(sentences.map(({ says }) => says))
  const stale = listed.map(({ says }) => says).filter((says, at, all) => !said.has(says) || all.indexOf(says) !== at)
  expect(stale.map((says) => `take out of tests/house/promises.json, or mend after rewording: ${says}`)).toEqual([])
})

test('every promise names a test that is there and runs', () => {
  const tests = new Map<string, Set<string>>()
  const proves = ({ in: file, by }: { in: string; by: string }) => {
    if (!existsSync(join(root, file))) return false
    if (!tests.has(file)) tests.set(file, testsIn(file))
    return tests.get(file)!.has(by)
  }
  const unproved = listed.flatMap((one) =>
    'kept' in one && !proves(one.kept) ? [`${one.says}: no test “${one.kept.by}” in ${one.kept.in}`] : [],
  )
  expect(unproved).toEqual([])
})

test('what is no promise says why in words', () => {
  expect(listed.filter((one) => 'why' in one && one.why.trim().length < 15)).toEqual([])
})
