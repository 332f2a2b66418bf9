import type { Department } from '@shared/departments/department'
import { successionOf } from '@shared/departments/succession'
import { type Routing, router } from '@shared/departments/route'
import * as z from 'zod'
import { referenceOf } from '../../platform/bucket/reference'
import { seedFacts } from '../../local/loadSeeds'
import { fileOption, readRows } from './rows'

const asked = z.object({ question: z.string().min(1), departments: z.array(z.string().min(1)).min(1) })

/**
 * evaluate routing: whether the department named first, or one of the three named, is among those that a row accepts.
 * Departments are written as ours (市教育体育局), as they were once called, or by id; a row that names an unknown one
 * is told on stderr and not scored. `byDuties` is what the duties alone do, without the classifier that was fitted.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const path = fileOption(options, 'questions')
  const rows = await readRows(path, asked)
  const facts = seedFacts()
  const idOf = knownBy(facts.departments)
  const asServed = referenceOf(facts).route
  const byDuties = router(facts.departments, undefined, facts.overlaps)
  const known = rows.filter(({ departments }, at) => {
    const unknown = departments.filter((name) => !idOf(name))
    if (unknown.length > 0) progress(`${path} 第 ${at + 1} 行的单位不在名册里，不计分：${unknown.join('、')}`)
    return unknown.length === 0
  })
  const figures = (route: (asked: { question: string }) => Routing) => {
    const places = known.map(({ question, departments }) => {
      const accepted = new Set(departments.map(idOf))
      return namedBy(route({ question })).findIndex((id) => accepted.has(id))
    })
    const share = (fits: (place: number) => boolean) => places.filter(fits).length / Math.max(1, places.length)
    return { top1: share((place) => place === 0), top3: share((place) => place >= 0) }
  }
  return { questions: known.length, ...figures(asServed), byDuties: figures(byDuties) }
}

/** Up to three departments, as the product names them where no document was found. */
const namedBy = ({ department, alternatives }: Routing): string[] => [
  department.id,
  ...alternatives.map(({ id }) => id),
]

function knownBy(departments: readonly Department[]): (name: string) => string | undefined {
  const owner = successionOf(departments)
  return (name) => departments.find(({ id }) => id === name.trim())?.id ?? owner(name.trim())?.id
}
