import type { AreaTree } from '@shared/areas/tree'
import { type EnrolmentPlan, enrolmentPlans } from '@shared/notices/enrolment/plan'
import { Problem } from '@shared/problem'

const keyOf = ({ county, year, stage }: EnrolmentPlan) => `${county} ${year} ${stage}`

/**
 * The plans once more are published: each takes the place of the one for the same county, year and stage.
 * @throws Problem 'bad-input' naming every place that is none of the county's, and a plan given twice.
 */
export function withPlans(
  there: readonly EnrolmentPlan[],
  more: readonly EnrolmentPlan[],
  areas: AreaTree,
): EnrolmentPlan[] {
  const faults = more.flatMap((plan) => strangers(plan, areas))
  if (new Set(more.map(keyOf)).size < more.length) faults.push('同一个县区、同一年、同一学段写了两次')
  if (faults.length > 0) throw new Problem('bad-input', faults.join('；'))
  const replaced = new Set(more.map(keyOf))
  return enrolmentPlans.parse([...there.filter((plan) => !replaced.has(keyOf(plan))), ...more])
}

/** Places of a plan that do not lie in its county. */
function strangers({ county, year, schools }: EnrolmentPlan, areas: AreaTree): string[] {
  if (areas.get(county)?.level !== 'county') return [`${county} 不是本市的县区`]
  return schools.flatMap(({ name, areas: codes }) =>
    codes
      .filter((code) => !areas.contains(county, code))
      .map((code) => `${year}年${name}的学区里，${code} 不在${areas.get(county)?.name ?? county}`),
  )
}
