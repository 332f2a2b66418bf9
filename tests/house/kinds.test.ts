import { kinds } from '../../functions/commands/rows/unreadableRows'
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
