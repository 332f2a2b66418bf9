import * as z from 'zod'
import { replayedKinds } from '../../functions/commands/rows/replayRows'
import { kinds } from '../../functions/commands/rows/unreadableRows'
import { inquiries } from '../../functions/inquiries/store'
import { sourceFiles, textOf } from './sourceTree'

const declared = sourceFiles(/\.ts$/, ['functions']).flatMap((path) =>
  [...textOf(path).matchAll(/^export const (\w+): Kind</gm)].map(([, name = '']) => [name, path] as const),
)

test.each(declared)(
  '%s of %s is among the kinds whose rows are read when everything is checked',
  async (name, path) => {
    const module = (await import(`../../${path}`)) as Record<string, (typeof kinds)[number]>
    expect(kinds).toContain(module[name])
  },
)

const withHistory = kinds.filter(({ schema }) => schema instanceof z.ZodObject && 'events' in schema.shape)

test('everything that keeps a history is told anew from it when everything is checked, the cases with their chains', () => {
  const told = [inquiries, ...replayedKinds.map(({ kind }) => kind)]
  expect(withHistory.length > 8).toBe(true)
  expect(withHistory.filter((kind) => !told.some((one) => one.schema === kind.schema))).toEqual([])
})
