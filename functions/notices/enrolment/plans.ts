import { type EnrolmentPlan, enrolmentPlans } from '@shared/notices/enrolment/plan'
import type { Bucket } from '../../platform/bucket/bucket'
import { heldFile, jsonOf } from '../../platform/bucket/heldFile'

/** What counties have published. */
export const plansKey = 'reference/enrolment.json'
/** Examples, of this machine alone: they answer only where a county has published nothing. */
export const examplePlansKey = 'reference/enrolmentExamples.json'

/** The plans as they stand in the bucket now; an example gives way to whatever its county has published. */
export function plansFrom(bucket: Bucket, now: () => Date): () => Promise<EnrolmentPlan[]> {
  const held = (key: string) =>
    heldFile(bucket, key, (bytes) => (bytes ? enrolmentPlans.parse(jsonOf(bytes)) : []), { now })
  const [published, examples] = [held(plansKey), held(examplePlansKey)]
  return async () => {
    const [real, made] = await Promise.all([published(), examples()])
    const counties = new Set(real.map(({ county }) => county))
    return [...real, ...made.filter(({ county }) => !counties.has(county))]
  }
}
