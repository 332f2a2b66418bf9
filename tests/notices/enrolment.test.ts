import { areasFile } from '@shared/areas/area'
import { areaTree } from '@shared/areas/tree'
import type { HomeBasis } from '@shared/notices/audience/group'
import type * as contract from '@shared/notices/enrolment/contractEnrolment'
import { enrolled } from '@shared/notices/enrolment/enrolled'
import { type EnrolmentPlan, enrolmentPlan } from '@shared/notices/enrolment/plan'
import { takeAlong } from '@shared/notices/enrolment/takeAlong'
import { whenOpen } from '@shared/notices/enrolment/whenOpen'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { examplePlansKey, plansKey } from '../../functions/notices/enrolment/plans'
import { withPlans } from '../../functions/notices/enrolment/withPlans'
import { loadAreas } from '../../seeds/areas/areas'
import { exampleEnrolment } from '../../seeds/notices/enrolment'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const now = '2027-07-08T02:00:00.000Z'
const [plan, middle] = exampleEnrolment(new Date(now)) as [EnrolmentPlan, EnrolmentPlan]
const [first, shared, outside] = ['371502001001', '371502001003', '371502002001'] as const

interface Row {
  family: string
  place: string
  month: string | undefined
  bases: HomeBasis[] | undefined
  age: string
  schools: string[]
  round: string
}
const rows: Row[] = [
  {
    family: 'with household and flat in the area, a child of six',
    place: first,
    month: '2021-03',
    bases: ['household', 'property'],
    age: 'yes',
    schools: ['示例第一小学'],
    round: '第一批：户口和房产都在学区',
  },
  {
    family: 'with a household register but no flat',
    place: first,
    month: '2020-09',
    bases: ['household'],
    age: 'yes',
    schools: ['示例第一小学'],
    round: '第二批：户口在学区，房产不在',
  },
  {
    family: 'that works here and has a residence permit',
    place: '371502101277',
    month: '2021-08',
    bases: ['residence'],
    age: 'yes',
    schools: ['示例沙镇中心小学'],
    round: '第四批：持居住证的随迁子女',
  },
  {
    family: 'with a child too young, in a community that two schools share',
    place: shared,
    month: '2021-09',
    bases: ['property'],
    age: 'no',
    schools: ['示例第一小学', '示例第二小学'],
    round: '第三批：房产在学区，户口不在',
  },
  {
    family: 'that has said nothing yet and lives where no area is published',
    place: outside,
    month: undefined,
    bases: undefined,
    age: 'unknown',
    schools: [],
    round: '还没说户口、房产和居住证在不在这里',
  },
  {
    family: 'with none of the three',
    place: first,
    month: '2021-01',
    bases: [],
    age: 'yes',
    schools: ['示例第一小学'],
    round: '公布的办法里没有写你家这种情况',
  },
]

test.each(rows)('a family $family is answered by the plan alone', ({ place, month, bases, age, schools, round }) => {
  const found = enrolled(plan, { place, month, bases })
  expect(found.age?.reached).toBe(age)
  expect(found.schools.schools.map(({ name }) => name)).toEqual(schools)
  expect(found.schools.open === undefined).toBe(schools.length === 1)
  expect('round' in found.round ? found.round.round.name : found.round.open).toBe(round)
})

test('a whole town is too wide to name a school, unless the school takes the whole town', () => {
  expect(enrolled(plan, { place: '371502101' }).schools.open).toBe('要选到村或社区，才知道在哪所学校的学区里')
  expect(enrolled(middle, { place: '371502001' }).schools).toMatchObject({ schools: [{ name: '示例初级中学' }] })
})

test('for middle school no month of birth is asked', () => {
  expect(enrolled(middle, { place: first, bases: ['household'] }).age).toBeUndefined()
})

test.each([
  ['2027-07-04', 'ahead', '还没开始，7月5日（周一）开始'],
  ['2027-07-05', 'open', '正在进行，7月9日（周五）结束，还剩 4 天'],
  ['2027-07-09', 'open', '正在进行，今天结束'],
  ['2027-07-10', 'over', '已经结束（7月9日（周五））'],
])('on %s the first round is %s: %s', (today, state, words) => {
  expect(whenOpen({ from: '2027-07-05', until: '2027-07-09' }, today)).toEqual({ state, words })
})

test('the list to take along names the round, each paper, whom to ask and what it was taken from', () => {
  const [round] = plan.rounds
  const text = takeAlong(plan, round!, '2027-07-08')
  expect(text.split('\n')).toEqual([
    '【示例，内容不作数】2027年上小学一年级：第一批：户口和房产都在学区',
    '报名：2027年7月5日到2027年7月9日，先在网上填报，再带材料到学校核对',
    '1. 全家的户口簿',
    '2. 房产证或者购房合同',
    '3. 孩子的预防接种证',
    '4. 父母一方的身份证',
    '有疑问：示例区教育和体育局基础教育科 0635-0000010',
    '照《【示例】东昌府区义务教育学校招生办法》写，2027年7月8日查',
  ])
})

test.each([
  ['2027-08-31T02:00:00.000Z', 2027],
  ['2027-09-01T02:00:00.000Z', 2028],
  ['2028-02-29T02:00:00.000Z', 2028],
])('the examples loaded at %s are of the enrolment of %s, every day in them real', (at, year) => {
  for (const one of exampleEnrolment(new Date(at))) expect(enrolmentPlan.parse(one).year).toBe(year)
})

async function asking(published: readonly EnrolmentPlan[] = []) {
  const house = testHouse({ now })
  const bytes = (plans: unknown) => new TextEncoder().encode(JSON.stringify(plans))
  await house.bucket.write(examplePlansKey, bytes(exampleEnrolment(house.now())))
  if (published.length > 0) await house.bucket.write(plansKey, bytes(published))
  const ask = door(noticeEndpoints(house))
  return (area: string) => ask<typeof contract.listEnrolmentPlans>(undefined, 'GET /api/enrolment', { query: { area } })
}

test('anybody reads the plans of the county that a village lies in, and only those', async () => {
  const ask = await asking()
  const { body } = await ask(first)
  expect(body.county).toEqual({ code: '371502', name: '东昌府区' })
  expect(body.plans.map(({ stage }) => stage)).toEqual(['primary', 'middle'])
  expect((await ask('371581001001')).body.plans).toEqual([])
  expect((await ask('371500')).body).toMatchObject({ plans: [] })
  expect((await ask('371599')).status).toBe(404)
})

test('once a county has published, its examples are gone; of two years the later counts', async () => {
  const real = { ...plan, example: undefined, contact: '区教育局 0635-1111111' }
  const ask = await asking([{ ...real, year: 2026 }, real])
  const { plans } = (await ask(first)).body
  expect(plans.map(({ year, stage, example }) => [year, stage, example])).toEqual([[2027, 'primary', undefined]])
})

const tree = () => {
  const { areas, zones, aliases } = areasFile.parse(loadAreas())
  return areaTree(areas, zones, aliases)
}

test('a plan takes the place of the one for the same county, year and stage, and of nothing else', () => {
  const renewed = { ...plan, contact: '新的电话 0635-2222222' }
  expect(withPlans([plan, middle], [renewed], tree())).toEqual([middle, renewed])
})

test('a plan with a school area in another county is refused whole, naming the place', () => {
  const stray = { ...plan, schools: [{ name: '示例第三小学', areas: ['371503001001'] }] }
  expect(() => withPlans([], [stray], tree())).toThrow(
    expect.objectContaining({ detail: '2027年示例第三小学的学区里，371503001001 不在东昌府区' }),
  )
})

test.each([
  [{ ...plan, born: undefined }, '小学要写出生日期，初中不写'],
  [{ ...plan, rounds: [] }, '要写招生批次'],
  [{ ...plan, steps: [{ name: '补录', from: '2027-08-22', until: '2027-08-20' }] }, '最后一天不能早于第一天'],
])('a plan that is not whole is refused: %#', (given, why) => {
  expect(enrolmentPlan.safeParse(given).error?.issues.map(({ message }) => message)).toContain(why)
})
