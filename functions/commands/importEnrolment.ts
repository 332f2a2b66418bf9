import { type EnrolmentPlan, enrolmentPlan, enrolmentPlans } from '@shared/notices/enrolment/plan'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { readSeedFile } from '../../seeds/seedFile'
import { withPlans } from '../notices/enrolment/withPlans'
import { plansKey } from '../notices/enrolment/plans'
import { jsonOf } from '../platform/bucket/heldFile'
import { referenceFrom } from '../platform/bucket/reference'
import { bucketHere } from './bucketHere'
import { ended } from './ended'

const usage = `用法：npm run import:enrolment -- 招生办法.json
  一个县区、一年、一个学段一份，可以把几份写在一个数组里；样子见 seeds/notices/enrolment.json
  云端前面加 BUCKET=…；同一县区、同一年、同一学段的旧办法整份换掉，别的不动`

/** `npm run import:enrolment`: takes in what counties have published for enrolment, all of the file or nothing. */
async function main([path, ...rest]: readonly string[]): Promise<void> {
  if (!path || rest.length > 0) throw new Problem('bad-input', usage)
  const plans = readSeedFile(path, z.array(enrolmentPlan), rowOf)
  const bucket = bucketHere()
  const bytes = await bucket.read(plansKey)
  const there = bytes ? enrolmentPlans.parse(jsonOf(bytes)) : []
  const { areas } = await referenceFrom(bucket, () => new Date())()
  const all = withPlans(there, plans, areas)
  await bucket.write(plansKey, new TextEncoder().encode(JSON.stringify(all)))
  console.log(`装入 ${plans.length} 份招生办法，现在一共 ${all.length} 份`)
}

const rowOf = (content: unknown, [nth]: readonly PropertyKey[]): string => {
  const plan = Array.isArray(content) && typeof nth === 'number' ? (content[nth] as Partial<EnrolmentPlan>) : undefined
  return plan ? `第 ${Number(nth) + 1} 份（${plan.county ?? '没有写县区'}，${plan.year ?? ''}年）` : ''
}

ended(main(process.argv.slice(2)), '招生办法没有装入，原来的不变')
