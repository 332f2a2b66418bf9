import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSeeds, seedFacts } from '../../functions/local/loadSeeds'
import { diskBucket } from '../../functions/platform/bucket/bucket'
import { referenceFrom, referenceKey } from '../../functions/platform/bucket/reference'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { changedRules } from '../deadlines/rulesFile'
import { exampleNotice, folderWith } from './noticeFolder'

const bucketHere = () => diskBucket(mkdtempSync(join(tmpdir(), 'bucket-')))

test('a notice put in while the system runs is taken up by it', async () => {
  const bucket = bucketHere()
  let now = new Date('2026-11-24T02:00:00Z')
  await loadSeeds(bucket)
  const reference = referenceFrom(bucket, () => now)
  expect((await reference()).calendar.issued(2027)).toBe(false)
  const folder = folderWith({ '2027.json': exampleNotice() })
  await loadSeeds(bucket, () => ({ ...seedFacts(), holidays: loadHolidayYears(folder) }))
  now = new Date('2026-11-24T02:00:05Z')
  const { calendar } = await reference()
  expect(calendar.addWorkingDays('2026-12-31', 5)).toEqual({ date: '2027-01-08', provisional: false })
})

test.each([
  ['a notice', () => ({ holidays: loadHolidayYears(folderWith({ '2027.json': { year: 2027 } })) })],
  [
    'a rule',
    () => ({ rules: loadDeadlineRules(changedRules((rows) => rows.map((row) => ({ ...row, basis: null })))) }),
  ],
  ['a second notice of one year', () => ({ holidays: [...loadHolidayYears(), ...loadHolidayYears().slice(-1)] })],
])('%s that is not right leaves everything as it was', async (_, part) => {
  const bucket = bucketHere()
  await loadSeeds(bucket)
  const before = await Promise.all((await bucket.list('')).map((key) => bucket.version(key)))
  expect(await bucket.version(referenceKey)).toBeDefined()
  await expect(loadSeeds(bucket, () => ({ ...seedFacts(), ...part() }))).rejects.toMatchObject({ code: 'bad-input' })
  expect(await Promise.all((await bucket.list('')).map((key) => bucket.version(key)))).toEqual(before)
})
