import type { askQuestion } from '@shared/answers/contract'
import type { listMissed, settleMissed } from '@shared/answers/contractMissed'
import { missedAfter } from '@shared/people/keeping/missed'
import { keepingSchedule } from '@shared/people/keeping/schedule'
import type { Caller } from '@shared/people/caller'
import { allMissed, missedQuestions } from '../../../functions/answers/missed/store'
import { tellOfMissed } from '../../../functions/answers/missed/tellOfMissed'
import { inboxItems } from '../../../functions/messages/inbox'
import { accounts } from '../../../functions/platform/identity/account'
import { example } from '../../support/door'
import { city } from '../lampCity'

const about = '示例物业不给开水费发票怎么办'
const other = '示例物业水费发票不开给我'
const person = (nth: number): Caller => ({ ...example.citizen, id: `person-${nth}` })

async function asking() {
  const { ask, house } = await city()
  const asks = async (question: string, caller: Caller | undefined) =>
    (await ask<typeof askQuestion>(caller, 'POST /api/answers', { body: { question } })).body
  const first = await asks(about, undefined)
  const department = first.department!.id
  const staff: Caller = { ...example.housing, department }
  return {
    ask,
    house,
    asks,
    kept: () => house.store(missedQuestions).page({ index: 'first', key: allMissed }),
    department,
    settle: (caller: Caller, body: { question: string; to?: string; reason: string }) =>
      ask<typeof settleMissed>(caller, 'POST /api/cards/missed', { body }),
    desk: async (caller: Caller = staff) => (await ask<typeof listMissed>(caller, 'GET /api/cards/missed')).body.groups,
  }
}

test('what five different people asked and did not find is listed, alike wordings together, the shortest first', async () => {
  const { asks, desk } = await asking()
  for (let nth = 1; nth < missedAfter.people; nth++) await asks(about, person(nth))
  expect(await desk()).toEqual([])
  await asks(other, person(missedAfter.people))
  expect(await desk()).toEqual([{ question: other, others: [about], people: missedAfter.people }])
})

test('one person asking five times in two ways is one, and whoever works here is none', async () => {
  const { asks, desk } = await asking()
  for (const words of [about, other, about, other, about]) await asks(words, person(1))
  for (const staff of [example.housing, example.lead, example.editor, example.supervisor]) await asks(about, staff)
  expect(await desk()).toEqual([])
})

test('nothing of who asked is kept: no name, no telephone, no account', async () => {
  const { asks, kept } = await asking()
  await asks(`我叫张伟，电话13800000000，${about}`, person(7))
  const rows = JSON.stringify((await kept()).items)
  expect(rows).toContain('发票')
  for (const told of ['13800000000', '张伟', 'person-7']) expect(rows).not.toContain(told)
})

test('it is forgotten when the schedule says, and nobody of long ago is counted', async () => {
  const { asks, desk, kept, house } = await asking()
  for (let nth = 1; nth <= 4; nth++) await asks(about, person(nth))
  const [one] = (await kept()).items
  const days = (Date.parse(missedQuestions.expiresAt?.(one!) ?? '') - house.now().getTime()) / 86_400_000
  expect(Math.round(days)).toBe(missedAfter.days + 1)
  expect(keepingSchedule.find(({ id }) => id === 'missed')?.kept).toEqual({
    days: missedAfter.days,
    after: '最后一次有人问',
  })
  house.clock.advance((missedAfter.days + 1) * 86_400_000)
  await asks(about, person(5))
  expect(await desk()).toEqual([])
})

test('a question that is answered is not kept, nor one that says nothing', async () => {
  const { asks, kept } = await asking()
  for (let nth = 1; nth <= 6; nth++) {
    expect((await asks('示例路灯坏了多久修好？', person(nth))).kind).toBe('grounded')
    await asks('哈哈哈哈', person(nth))
  }
  expect((await kept()).items).toEqual([])
})

describe('a group belongs to one unit', () => {
  const [housing, health, office] = ['housing', 'health', 'government-office'].map((id): Caller => ({
    ...example.housing,
    department: id,
  }))

  /** Asked by so many people each, as if routing had led them to these units. */
  async function askedIn(split: readonly (readonly [words: string, unit: string, people: number])[]) {
    const desks = await asking()
    const store = desks.house.store(missedQuestions)
    const { departments } = await desks.house.reference()
    let nth = 0
    for (const [words, unit, people] of split) {
      for (let one = 0; one < people; one++) await desks.asks(words, person(nth++))
      const row = (await desks.kept()).items.find(({ question }) => question === words)!
      const { id, name } = departments.find((one) => one.id === unit)!
      await store.save({ ...row, department: { id, name } })
    }
    return desks
  }

  test('four people led to one unit and one to another are five: the unit that most were led to sees them, the other does not', async () => {
    const { desk } = await askedIn([
      [about, housing!.department!, 4],
      [other, health!.department!, 1],
    ])
    expect(await desk(housing)).toEqual([{ question: other, others: [about], people: 5 }])
    expect(await desk(health)).toEqual([])
  })

  test('passed on with the reason, it stands with the other unit, which reads from whom and why, also when more people ask', async () => {
    const { desk, settle, asks } = await askedIn([[about, office!.department!, 5]])
    const passed = await settle(office!, {
      question: about,
      to: housing!.department!,
      reason: '物业收费由住建部门主管',
    })
    expect(passed.body.groups).toEqual([])
    await asks(about, person(8))
    await asks(other, person(9))
    expect(await desk(office)).toEqual([])
    expect(await desk(housing)).toMatchObject([
      { question: other, people: 7, passed: { by: '市政府办公室', reason: '物业收费由住建部门主管' } },
    ])
  })

  test('the unit to which it was passed on is told of it the next day, once, with an example and from whom it comes', async () => {
    const { settle, house } = await askedIn([[about, office!.department!, 5]])
    const unit = { id: housing!.department!, name: '市住房城乡建设局' }
    const officer = { id: 'housing-officer', version: 0, role: 'officer' as const, name: '示例经办', department: unit }
    const createdAt = house.now().toISOString()
    await house.store(accounts).create({ ...officer, places: [], disabled: false, createdAt })
    await settle(office!, { question: about, to: unit.id, reason: '物业收费由住建部门主管' })
    const told = async () => {
      await tellOfMissed(house)
      return (await house.store(inboxItems).page({ index: 'first', key: officer.id })).items
    }
    expect(await told()).toEqual([])
    house.clock.advance(86_400_000)
    await told()
    const [message, ...others] = await told()
    expect(others).toEqual([])
    expect(message?.text).toContain(`市政府办公室转来 1 组，市民问了没有找到答案，例如“${about}”`)
    expect(message?.text).toContain('物业收费由住建部门主管')
  })

  test('what no rule answers is folded away with who said so, and is listed again after ninety days if people still ask', async () => {
    const { desk, settle, asks, house } = await askedIn([[about, housing!.department!, 5]])
    await settle(housing!, { question: about, reason: '发票由物业公司开，没有规定写到这一步' })
    const [folded] = await desk(housing)
    expect(folded).toMatchObject({ noRule: { reason: '发票由物业公司开，没有规定写到这一步' } })
    house.clock.advance((missedAfter.days + 1) * 86_400_000)
    for (let nth = 20; nth < 25; nth++) await asks(about, person(nth))
    const [again] = await desk(housing)
    expect(again).not.toHaveProperty('noRule')
  })

  test('only whose it is passes it on, to another unit of the city alone, and not without a reason', async () => {
    const { settle } = await askedIn([[about, housing!.department!, 5]])
    const to = office!.department!
    const reason = '应当由政府办公室回答'
    expect(await settle(health!, { question: about, to, reason })).toMatchObject({ status: 404 })
    expect(await settle(housing!, { question: about, to: housing!.department!, reason })).toMatchObject({ status: 400 })
    expect(await settle(housing!, { question: about, to: 'housing@371521', reason })).toMatchObject({ status: 400 })
    expect(await settle(housing!, { question: about, to, reason: '不是' })).toMatchObject({ status: 400 })
  })
})
