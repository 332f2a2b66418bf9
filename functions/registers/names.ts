import { plainName } from '@shared/areas/plainName'
import { triageDesk } from '@shared/departments/department'
import type { Unit } from '@shared/inquiries/case/inquiry'
import type { Reference } from '../platform/bucket/reference'
import type { ReadRow } from './readRow'

/** The department a register names: by any of its names, or by that of its county organ, which has a queue or stands under it. */
export function namedDepartments({ departments, near }: Pick<Reference, 'departments' | 'near'>) {
  const byName = new Map<string, Unit>([[plain(triageDesk.name), { id: triageDesk.id, name: triageDesk.name }]])
  for (const { id, counterparts } of departments)
    for (const { name, areaCode } of counterparts) {
      const unit = near(id, areaCode)?.unit
      if (unit) byName.set(plain(name), unit)
    }
  for (const { id, name, fullName, aliases, predecessors } of departments)
    for (const one of [...predecessors, ...aliases, fullName, name, id]) byName.set(plain(one), { id, name })
  return (name: string): Unit | undefined => byName.get(plain(name))
}

/** What a letter is about stands at its beginning; the whole of a long one takes much longer to weigh. */
const opening = 80

/** Where a row goes, and under which topic: to the department the register names, else where its content leads, else to the triage desk. */
export function placed(
  { named, text, topic }: ReadRow,
  { route, topicOf }: Pick<Reference, 'route' | 'topicOf'>,
): { department: Unit; reason: string; topic: string | undefined } {
  const start = text.slice(0, opening)
  const found = named ? { department: named.unit, reason: `登记册写明由${named.as}答复` } : route({ question: start })
  const { department, reason } = found
  return { department, reason, topic: topic ?? topicOf(department.id, start) }
}

const plain = (name: string) => name.trim().replace(/^聊城市|^市/, '')

/** The code of a place that a register names: its code, or the name of one county or town. */
export function areaFinder({ areas }: Pick<Reference, 'areas'>) {
  const known = new Map<string, string | undefined>()
  return (name: string): string | undefined => {
    if (!known.has(name)) known.set(name, find(name))
    return known.get(name)
  }
  function find(name: string): string | undefined {
    if (/^\d{6,12}$/.test(name)) return areas.get(name)?.code
    const same = areas.search(name, 10).filter((one) => plainName(one.name) === plainName(name.replace(/^聊城市/, '')))
    return same[0]?.code
  }
}
