import { departmentById } from '@shared/departments/department'
import type { Routing } from '@shared/departments/route'
import type { Routed } from '@shared/inquiries/acts/submitting'
import type { Unit } from '@shared/inquiries/case/inquiry'
import type { Reference } from '../../platform/bucket/reference'

export interface ToRoute {
  text: string
  /** The id of the department an answer named, or a person chose. */
  named?: string | undefined
  /** The title of the document that answer rested on. */
  policy?: string | undefined
  area?: string | undefined
  /** 信息公开申请: it is made to one organ, and no place hands it on to another. */
  applies?: boolean
}

interface Needs {
  reference: Reference
  /** 起草单位 by a document's title. */
  drafterOf(title: string): string | undefined
}

/**
 * 转办: by the document the answer rested on, else by the text, to the department that was named where one was; then the
 * level: the organ of the place where there is one. The reason is never lost on the way.
 * @throws Problem 'not-found' (404) for a department that does not exist.
 */
export function routeCase(
  { text, named, policy, area, applies = false }: ToRoute,
  { reference, drafterOf }: Needs,
): Routed {
  const byText = reference.route({ question: text })
  const byPolicy = policy
    ? reference.route({ question: text, policyTitle: policy, drafter: drafterOf(policy) })
    : byText
  const routing = [byPolicy, byText].find(({ department }) => !named || isOf(named, department.id))
  if (applies && named && named !== 'triage') return appliedTo(reference.current(named), routing)
  const unit = (id: string) => (area === undefined && named ? named : id)
  if (routing) return near(unit(routing.department.id), reasonFor(routing), routing.by === 'triage')

  const chosen = reference.current(named ?? '')
  const suggested = [byPolicy, byText].flatMap(({ alternatives }) => alternatives).find(({ id }) => isOf(chosen.id, id))
  const reason = suggested ? `${suggested.reason}，提交时写的是由它答复` : `解答你的问题时，建议由${chosen.name}负责`
  return near(chosen.id, chosen.id === 'triage' ? '你选择由人工判断后转到具体单位' : reason, chosen.id === 'triage')

  function near(id: string, reason: string, triage: boolean): Routed {
    // A county organ that was named for another place gives way to the one of this place.
    const cityUnit = area === undefined ? undefined : departmentById(id.split('@')[0] ?? '', reference.departments)
    const found = reference.near(cityUnit?.id ?? id, area)
    return found
      ? { department: found.unit, reason: `${reason}。${found.words}`, triage }
      : { department: cityUnit ?? reference.current(id), reason, triage }
  }
}

/** Whom the applicant named is who decides, wherever the matter lies; by the text only the reason. */
const appliedTo = ({ id, name }: Unit, routing: Routing | undefined): Routed => ({
  department: { id, name },
  reason: routing && routing.by !== 'triage' ? reasonFor(routing) : `这份申请是写给${name}的`,
  triage: false,
})

/** A county organ counts as the city department it works under. */
const isOf = (named: string, id: string): boolean => named.split('@')[0] === id

/** The triage desk is also told who else was worth a look. */
function reasonFor({ by, reason, alternatives }: Routing): string {
  if (by !== 'triage' || alternatives.length === 0) return reason
  return `${reason}。可能有关的：${alternatives.map((one) => `${one.name}（${one.reason}）`).join('；')}`
}
