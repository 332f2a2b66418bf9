import { loadAskedProvisions } from '../../seeds/answers/askedProvisions'
import { loadAnswerCards } from '../../seeds/answers/cards'
import { examplePapers } from '../../seeds/answers/papers/examples'
import { loadReplyTemplates } from '../../seeds/answers/templates/templates'
import { loadAreas } from '../../seeds/areas/areas'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { exampleConcerns } from '../../seeds/concerns/examples'
import { loadWatchedTopics } from '../../seeds/concerns/topics'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { loadClassifier } from '../../seeds/departments/classifier'
import { loadGuide } from '../../seeds/departments/guide'
import { joinedFrom, loadDepartments, loadOverlaps } from '../../seeds/departments/departments'
import { exampleInquiries } from '../../seeds/inquiries/examples'
import { exampleEnrolment } from '../../seeds/notices/enrolment'
import { exampleNotices } from '../../seeds/notices/examples'
import { exampleMatters } from '../../seeds/notices/matters'
import { loadWordList } from '../../seeds/safety/words'
import { exampleSites } from '../../seeds/sites/examples'
import { examplePromises } from '../../seeds/promises/examples'
import { exampleSurveys } from '../../seeds/surveys/examples'
import { codeFrom } from '@shared/sites/code'
import { askedProvisionsKey, cardsKey } from '../answers/cardsKey'
import { papers } from '../answers/papers/store'
import { upkeeps } from '../answers/papers/upkeepStore'
import { templatesKey } from '../answers/templates/seeded'
import { concerns } from '../concerns/store'
import { caseRoom, keepNew } from '../inquiries/caseRoom'
import { examplePlansKey } from '../notices/enrolment/plans'
import { matters } from '../notices/matters/store'
import { notices } from '../notices/store'
import { promises } from '../promises/store'
import { sites } from '../sites/store'
import { answeredSheets } from '../surveys/answers/store'
import { surveys } from '../surveys/store'
import type { Bucket } from '../platform/bucket/bucket'
import type { House } from '../platform/house'
import { type ReferenceFile, referenceKey, referenceOf } from '../platform/bucket/reference'
import type { Aggregate, Store } from '../platform/store/store'
import { unless } from '../platform/unless'

/** The facts of a cloud stage; county organs that take part come from the list that COUNTY_UNITS names, if any. */
export const seedFacts = (): ReferenceFile => ({
  areas: loadAreas(),
  holidays: loadHolidayYears(),
  departments: loadDepartments(),
  joined: process.env.COUNTY_UNITS ? joinedFrom(process.env.COUNTY_UNITS) : [],
  overlaps: loadOverlaps(),
  classifier: loadClassifier(),
  rules: loadDeadlineRules(),
  guide: loadGuide(),
  watched: loadWatchedTopics(),
  safety: loadWordList(),
})

/** The facts of local mode: with the county organs of the examples. */
export const localFacts = (): ReferenceFile => ({ ...seedFacts(), joined: joinedFrom() })

/**
 * Puts the facts and the answer cards into the bucket, when they are not there in these very words: all of them are read and
 * checked before the first is written, and each file is replaced whole. A running system takes them up by itself, so this
 * is also how next year's holiday notice comes in.
 * @throws Problem naming the file and row of a fault; the bucket is then as it was.
 */
export async function loadSeeds(bucket: Bucket, facts: () => ReferenceFile = seedFacts): Promise<void> {
  const read = facts()
  const cards = loadAnswerCards()
  const asked = loadAskedProvisions()
  const templates = loadReplyTemplates(read.departments)
  referenceOf(read)
  await put(bucket, referenceKey, read)
  await put(bucket, askedProvisionsKey, asked)
  await put(bucket, cardsKey, cards)
  await put(bucket, templatesKey, templates)
}

async function put(bucket: Bucket, key: string, content: object): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const there = await bucket.read(key)
  if (!there || Buffer.compare(there, bytes) !== 0) await bucket.write(key, bytes)
}

/**
 * Writes the example inquiries, notices, concerns, promises, surveys and documents, once: on a first start no page is empty.
 * What is there already stays as it is.
 */
export async function loadExamples(house: House): Promise<void> {
  const reference = referenceOf(localFacts())
  const now = house.now()
  const room = await caseRoom(house)
  await createMissing({ create: (one) => keepNew(one, room) }, exampleInquiries(now, reference))
  await createMissing(house.store(matters), exampleMatters(now, reference))
  await createMissing(house.store(notices), exampleNotices(now, reference))
  await createMissing(
    house.store(sites),
    exampleSites(
      now,
      codeFrom((below) => house.random(below), 24),
    ),
  )
  await put(house.bucket, examplePlansKey, exampleEnrolment(now))
  await createMissing(house.store(concerns), exampleConcerns(now, reference))
  await createMissing(house.store(promises), examplePromises(now, reference))
  await keepExampleSurveys(house, exampleSurveys(now, reference))
  const documents = examplePapers(now, reference)
  await createMissing(house.store(papers), documents.papers)
  await createMissing(house.store(upkeeps), documents.upkeeps)
}

async function keepExampleSurveys(house: House, examples: ReturnType<typeof exampleSurveys>): Promise<void> {
  for (const { survey, sheets } of examples) {
    await createMissing(house.store(surveys), [survey])
    const named = sheets.map((answers, nth) => ({
      id: `answer-${survey.id}-${nth}`,
      version: 0,
      survey: survey.id,
      answers,
    }))
    await house.store(answeredSheets).keepAll(named)
  }
}

async function createMissing<T extends Aggregate>(store: Pick<Store<T>, 'create'>, items: readonly T[]): Promise<void> {
  for (const item of items) await unless(store.create(item), 'already-exists')
}
