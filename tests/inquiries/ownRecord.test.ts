import type { submitOnBehalf } from '@shared/inquiries/contract'
import { differsIn } from '@shared/inquiries/history/replay'
import { recordText, recordWordsIn } from '@shared/inquiries/ownRecord'
import { inquiries } from '../../functions/inquiries/store'
import { dot } from './dot'
import { more } from './people'
import { staffedOffice } from './staffedOffice'

const mends = { thing: 'ownRecord', id: 'housing', title: '和你自己有关的记录', by: '市住房城乡建设局' } as const
const text = recordText({
  record: '2019 年的示例公租房登记',
  wrong: '登记的面积写成了 60 平方米',
  right: '90 平方米',
})
const contact = { name: '示例居民一', phone: '13800000001' }

async function applied() {
  const office = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
  const evidence = (await office.upload()).body.id
  const written = { kind: 'suggestion', department: undefined, text, mends, contact, attachments: [evidence] }
  return { ...office, written, made: await office.opened(written) }
}

describe('更正申请 of one’s own record (政府信息公开条例 第四十一条)', () => {
  test('goes to the unit that holds the record, within days that are this city’s own and called so', async () => {
    const { made, told, sweep } = await applied()
    expect(made).toMatchObject({ department: { id: 'housing' }, routeReason: '你要求更正的记录由市住房城乡建设局提供' })
    expect(made.clock).toMatchObject({ ruleId: 'record-reply', dueDate: '2026-11-23', basis: { kind: '本市约定' } })
    while ((await sweep()) > 0);
    expect(await told(more.housing)).toEqual(['新收到一件更正申请'])
  })

  test('is written down at the window for whoever comes there, with the same proof and the same limit', async () => {
    const { ask, upload } = await applied()
    const evidence = (await upload(dot, more.dispatcher)).body.id
    const record = (part: object = {}) =>
      ask<typeof submitOnBehalf>(more.dispatcher, 'POST /api/inquiries/on-behalf', {
        body: { kind: 'suggestion', channel: 'window', text, mends, contact, attachments: [evidence], ...part },
      })
    const { slip } = (await record()).body
    expect(slip).toMatchObject({ kind: '更正申请', department: '市住房城乡建设局' })
    expect(slip.due).toContain('11月23日')
    expect((await record({ attachments: [] })).body.errors?.map(({ field }) => field)).toEqual(['attachments'])
    expect((await record({ contact: {} })).status).toBe(400)
  })

  test('comes with evidence and with who it is: without, it is said what is missing, and by which article', async () => {
    const { submit, written } = await applied()
    const without = async (part: object) =>
      (await submit({ ...written, ...part })).body.errors?.map(({ message }) => message)
    expect(await without({ attachments: [] })).toEqual(['请附上能证明记录不准确的证据（政府信息公开条例 第四十一条）'])
    expect(await without({ contact: { name: '示例居民一' } })).toEqual(['请填写联系电话，单位要核对是不是你的记录'])
    expect(await without({ contact: {} })).toHaveLength(2)
  })

  test.each([
    ['setRight', '面积改成 90 平方米'],
    ['passedOn', '市自然资源和规划局'],
    ['directed', '示例区房管所，电话 0635-0000000'],
    ['refused', '示例：图纸和现场都是 60 平方米，证据不足'],
  ])(
    'is answered with one of the four ends that the article knows, and whoever asked reads which and why: %s',
    async (outcome, detail) => {
      const { made, step, read, house } = await applied()
      const record = { outcome, detail }
      expect((await step(more.housing, made.id, 'review', { text: '你的申请核对完了', record })).status).toBe(200)
      expect((await read(more.lead, made.id)).body.inquiry.draft?.record).toEqual(record)
      await step(more.lead, made.id, 'signature')
      expect((await read(more.citizen, made.id)).body.inquiry.reply?.record).toEqual(record)
      expect(differsIn((await house.store(inquiries).get(made.id))!)).toBeUndefined()
    },
  )

  test('is not handed in without its end, nor without what that end has to say; nothing else has one', async () => {
    const { made, step, opened } = await applied()
    const review = (id: string, record?: object) =>
      step(more.housing, id, 'review', { text: '核对完了', ...(record ? { record } : {}) })
    expect((await review(made.id)).body.detail).toBe('请选更正申请的结果')
    expect((await review(made.id, { outcome: 'refused', detail: '' })).body.detail).toBe(
      '请写明审核的结果和不更正的理由',
    )
    const other = await opened()
    expect((await review(other.id, { outcome: 'setRight', detail: '改了' })).body.detail).toBe(
      '只有更正申请才选更正的结果',
    )
  })

  test('that is another unit’s goes on to it with the reason, and whoever asked is told: the same case, the same day', async () => {
    const { made, step, read } = await applied()
    const back = { department: 'urban-management', reason: '这份记录由城管登记，有权更正的是它', basis: '职责清单' }
    expect((await step(more.housing, made.id, 'return', back)).status).toBe(200)
    expect((await read(more.citizen, made.id)).body.inquiry).toMatchObject({
      department: { id: 'urban-management' },
      clock: { dueDate: made.clock.dueDate },
    })
  })
})

test('the three parts are one text and three parts again, with every line that was typed', () => {
  const words = { record: '户口登记', wrong: '生日写成\n1970 年 ', right: '1971 年' }
  expect(recordWordsIn(recordText(words))).toEqual(words)
  expect(recordWordsIn(recordText({ ...words, right: '' }))).toEqual({ ...words, right: '' })
  expect(recordText({ record: '', wrong: '', right: '' })).toBe('')
  expect(recordWordsIn('先前写的一句话')).toEqual({ record: '', wrong: '先前写的一句话', right: '' })
})
