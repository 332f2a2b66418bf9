import type { listEnrolmentPlans as contract } from '@shared/notices/enrolment/contractEnrolment'
import { type EnrolmentPlan } from '@shared/notices/enrolment/plan'
import { stages } from '@shared/notices/enrolment/words'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'

interface Needs {
  plans: readonly EnrolmentPlan[]
  reference: Pick<Reference, 'areas'>
  now: Date
}

/**
 * 招生办法 of the county that a place lies in; nothing is asked of the family, whose case is judged on its phone.
 * @throws Problem 'not-found' (404) for a code that is no place of this city.
 */
export function listEnrolmentPlans(
  { query: { area } }: Received<typeof contract>,
  { plans, reference: { areas }, now }: Needs,
): Replied<typeof contract> {
  const place = areas.get(area)
  if (!place) throw new Problem('not-found', '这个地方不在本市的行政区划里，请重新选择')
  const county = [place, ...areas.ancestors(place.code)].find(({ level }) => level === 'county')
  const here = plans.filter((plan) => areas.get(plan.county)?.code === county?.code)
  return {
    ...(county ? { county: { code: county.code, name: county.name } } : {}),
    plans: county ? stages.flatMap((stage) => latest(here.filter((plan) => plan.stage === stage))) : [],
    asOf: now.toISOString(),
  }
}

const latest = (plans: readonly EnrolmentPlan[]) => plans.toSorted((a, b) => b.year - a.year).slice(0, 1)
