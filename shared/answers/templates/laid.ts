import { triageDesk } from '../../departments/department'
import type { KeptTemplate } from './kept'
import type { ReplyTemplate } from './template'

/** Whose a template is: of its unit, else of 市政务公开办公室. */
export const unitOf = ({ department }: Pick<ReplyTemplate, 'department'>): string => department ?? triageDesk.id

/** The template that is used, from what was signed. */
const templateOf = ({ template, unit, live }: KeptTemplate): ReplyTemplate[] =>
  live ? [{ id: template, ...(unit.id === triageDesk.id ? {} : { department: unit.id }), ...live.content }] : []

/** The templates that are used: what units signed lies over the seeds, what was withdrawn is out. */
export function laidTemplates(seeds: readonly ReplyTemplate[], kept: readonly KeptTemplate[]): ReplyTemplate[] {
  const touched = new Map(kept.filter(({ live, withdrawn }) => live ?? withdrawn).map((one) => [one.template, one]))
  const named = new Set(seeds.map(({ id }) => id))
  const written = [...touched.values()].filter(({ template }) => !named.has(template))
  return [
    ...written.flatMap(templateOf),
    ...seeds.flatMap((seed) => {
      const one = touched.get(seed.id)
      return one ? templateOf(one) : [seed]
    }),
  ]
}

/** Those that whoever works for these units may use: their own first, then the ones for all. */
export const templatesFor = (templates: readonly ReplyTemplate[], units: readonly string[]): ReplyTemplate[] => [
  ...templates.filter(({ department }) => department !== undefined && units.includes(department)),
  ...templates.filter(({ department }) => department === undefined),
]
