import { Problem } from '@shared/problem'
import { loadAnswerCards } from '../../seeds/answers/cards'
import { loadAreas } from '../../seeds/areas/areas'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { exampleConcerns } from '../../seeds/concerns/examples'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { loadClassifier } from '../../seeds/departments/classifier'
import { loadDepartments } from '../../seeds/departments/departments'
import { exampleInquiries } from '../../seeds/inquiries/examples'
import { exampleNotices } from '../../seeds/notices/examples'
import { cardsKey } from '../answers/cards'
import { concerns } from '../concerns/store'
import { inquiries } from '../inquiries/store'
import { notices } from '../notices/store'
import type { Bucket } from '../platform/bucket'
import type { House } from '../platform/house'
import { type ReferenceFile, referenceKey, referenceOf } from '../platform/reference'
import type { Aggregate, Store } from '../platform/store'

export const seedFacts = (): ReferenceFile => ({
  areas: loadAreas(),
  holidays: loadHolidayYears(),
  departments: loadDepartments(),
  classifier: loadClassifier(),
  rules: loadDeadlineRules(),
})

/** Puts the facts and the answer cards into the bucket, when they are not there in these very words. */
export async function loadSeeds(bucket: Bucket): Promise<void> {
  await put(bucket, referenceKey, seedFacts())
  await put(bucket, cardsKey, loadAnswerCards())
}

async function put(bucket: Bucket, key: string, content: object): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const there = await bucket.read(key)
  if (!there || Buffer.compare(there, bytes) !== 0) await bucket.write(key, bytes)
}

/** Writes the example inquiries, notices and concerns, once: on a first start no page is empty. What is there already stays as it is. */
export async function loadExamples(house: House): Promise<void> {
  const reference = referenceOf(seedFacts())
  const now = house.now()
  await createMissing(house.store(inquiries), exampleInquiries(now, reference))
  await createMissing(house.store(notices), exampleNotices(now, reference))
  await createMissing(house.store(concerns), exampleConcerns(now, reference))
}

async function createMissing<T extends Aggregate>(store: Store<T>, items: readonly T[]): Promise<void> {
  for (const item of items)
    await store.create(item).catch((error: unknown) => {
      if (!(error instanceof Problem) || error.code !== 'already-exists') throw error
    })
}
