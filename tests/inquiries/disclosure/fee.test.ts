import { feeNoticeOf } from '@shared/inquiries/disclosure/feeNotice'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application, office } from '../office'
import { more } from '../people'

const how = '示例：到服务大厅财政窗口交，报编号'
const notice = { way: 'pages', count: 120, how }

async function confirmed(before = 0) {
  const all = office()
  for (let nth = 1; nth <= before; nth++) {
    all.house.clock.set(`2026-11-${String(nth).padStart(2, '0')}T02:00:00.000Z`)
    await all.opened({ ...application, text: `申请公开第 ${nth} 号工程的验收记录` })
  }
  const { id } = await all.opened(application)
  await all.step(more.citizen, id, 'confirmation', {})
  const seen = async () => (await all.read(more.housing, id)).body.inquiry
  const theirs = async () => (await all.read(more.citizen, id)).body.inquiry
  return { ...all, id, seen, theirs }
}

describe('收费通知', () => {
  test('says on what, how much, how and by when; the clock stands still, and whoever applied reads all of it', async () => {
    const { step, theirs, id } = await confirmed()
    expect((await step(more.housing, id, 'fee-notice', notice)).status).toBe(200)
    const one = await theirs()
    expect(one).toMatchObject({
      status: 'paying',
      standing: { kind: 'paused', words: '等待缴费，暂停计时' },
      // 70 pages at 10 yuan and 20 at 20 yuan.
      fee: { yuan: 1100, how, until: '2026-12-21', counted: '按页计收：这一件共 120 页，收 1100 元' },
    })
    const { paragraphs, signedBy, plain } = feeNoticeOf({ ...one, fee: one.fee! })
    const letter = paragraphs.join('')
    for (const words of [
      application.text,
      '国办函〔2020〕109号',
      '1100 元',
      how,
      '2026年12月21日',
      '视为放弃',
      '本市约定',
    ])
      expect(letter).toContain(words)
    expect(signedBy).toBe('市住房城乡建设局')
    expect(plain.join('')).toContain('1100 元')
  })

  test('by items it goes by what the same applicant asked for in the same month, and no officer types the amount', async () => {
    const { step, seen, id } = await confirmed(11)
    await step(more.housing, id, 'fee-notice', { ...notice, way: 'items', count: 1 })
    expect((await seen()).fee).toMatchObject({
      yuan: 100,
      counted: '按件计收：当月此前已申请 11 件，这一件计 1 件，收 100 元',
    })
  })

  test.each([
    ['pages below the threshold', { ...notice, count: 30 }, /没有超过收费的起点/],
    ['the first item of a month', { ...notice, way: 'items', count: 1 }, /没有超过收费的起点/],
    ['half a page', { ...notice, count: 40.5 }, /整数/],
    ['no page', { ...notice, count: 0 }, /至少写 1/],
    ['both ways at once', { ...notice, way: 'both' }, /./],
    ['no way to pay', { ...notice, how: ' ' }, /怎样交/],
  ])('%s is refused in a sentence, and nothing changes', async (_what, sent, words) => {
    const { step, seen, id } = await confirmed()
    const { status, body } = await step(more.housing, id, 'fee-notice', sent)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(words)
    expect(await seen()).toMatchObject({ status: 'handling' })
  })

  test('comes once, only for an application for disclosure, and not before its receipt is confirmed', async () => {
    const { step, id, opened } = await confirmed()
    await step(more.housing, id, 'fee-notice', notice)
    await step(more.housing, id, 'resumption', {})
    expect((await step(more.housing, id, 'fee-notice', notice)).status).toBe(409)
    const question = await opened()
    expect((await step(more.housing, question.id, 'fee-notice', notice)).status).toBe(409)
    const unconfirmed = await opened({ ...application, text: '申请公开 2024 年的供热补贴名单' })
    expect((await step(more.housing, unconfirmed.id, 'fee-notice', notice)).status).toBe(409)
  })
})

describe('已缴费', () => {
  test('the count begins anew on the day it was paid, also where that is written down later', async () => {
    const { step, seen, id, house } = await confirmed()
    await step(more.housing, id, 'fee-notice', notice)
    house.clock.set('2026-12-03T02:00:00.000Z')
    await step(more.housing, id, 'fee-payment', { receipt: '示例票据 001', paidOn: '2026-12-01' })
    const { status, clock, fee } = await seen()
    expect(status).toBe('handling')
    expect(fee).toMatchObject({ paidOn: '2026-12-01' })
    expect(clock.dueDate).toBe('2026-12-29')
    expect(clock.explanation).toContain('缴费的次日起算 20 个工作日')
  })

  test.each(['2026-11-20', '2026-12-04', '12月1日'])('a day that cannot be, %s, is refused', async (paidOn) => {
    const { step, seen, id, house } = await confirmed()
    await step(more.housing, id, 'fee-notice', notice)
    house.clock.set('2026-12-03T02:00:00.000Z')
    expect((await step(more.housing, id, 'fee-payment', { receipt: '示例票据 001', paidOn })).status).toBe(400)
    expect((await seen()).status).toBe('paying')
  })
})

describe('逾期没有缴费', () => {
  test('it waits until what was paid on the last day could be written down, then it is given up, and whoever applied is told what can be done', async () => {
    const { step, theirs, id, house } = await confirmed()
    await step(more.housing, id, 'fee-notice', notice)
    house.clock.set('2026-12-24T15:00:00.000Z')
    await tendCases(house)
    expect((await theirs()).status).toBe('paying')
    house.clock.set('2026-12-25T02:00:00.000Z')
    await tendCases(house)
    expect(await theirs()).toMatchObject({
      status: 'abandoned',
      standing: { kind: 'stopped', words: '没有按期缴费，视为放弃申请' },
    })
    await tendCases(house)
    expect((await theirs()).timeline.filter(({ type }) => type === 'abandoned')).toHaveLength(1)
  })

  test('what was paid on the last day and written down the morning after is paid in time', async () => {
    const { step, theirs, id, house } = await confirmed()
    await step(more.housing, id, 'fee-notice', notice)
    house.clock.set('2026-12-22T02:00:00.000Z')
    await tendCases(house)
    const paid = await step(more.housing, id, 'fee-payment', { receipt: '示例票据 001', paidOn: '2026-12-21' })
    expect([paid.status, (await theirs()).status]).toEqual([200, 'handling'])
  })

  test('a notice that runs into a year without its holidays takes nobody’s application', async () => {
    const { step, theirs, id, house } = await confirmed()
    house.clock.set('2026-12-15T02:00:00.000Z')
    await step(more.housing, id, 'fee-notice', notice)
    expect((await theirs()).fee).toMatchObject({ provisional: true })
    house.clock.set('2027-03-01T02:00:00.000Z')
    await tendCases(house)
    expect((await theirs()).status).toBe('paying')
  })

  test('whoever does not want to pay withdraws', async () => {
    const { step, theirs, id } = await confirmed()
    await step(more.housing, id, 'fee-notice', notice)
    expect((await step(more.citizen, id, 'withdrawal')).status).toBe(200)
    expect((await theirs()).status).toBe('withdrawn')
  })
})
