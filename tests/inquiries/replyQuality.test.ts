import type { submitForReviewOperation } from '@shared/inquiries/acts/unit/submitForReview'
import type * as reply from '@shared/inquiries/contracts/contractReply'
import { plainness } from '@shared/inquiries/reply/replyPlain'
import { findings, type ReplyWords } from '@shared/inquiries/reply/replyQuality'
import { fieldsIn, filled } from '@shared/text/fields'
import { loadDepartments } from '../../seeds/departments/departments'
import { loadReplyTemplates } from '../../seeds/answers/templates/templates'
import { office } from './office'
import { more } from './people'

const question = '阳光小区三号楼电梯坏了半个月，什么时候能修好，维修要业主出多少钱？'
const good =
  '你好。阳光小区三号楼电梯的主板坏了，配件已经到货，11 月 28 日以前修好。\n\n维修费 3200 元从维修资金里出，业主不用另交钱。依据：《物业管理条例》第五十三条。\n\n还有不清楚的，打 0635-1234567，找物业科。'
const codesOf = (text: string, basis: string[] = [], asked = question) =>
  findings(asked, { text, basis }).map(({ code }) => code)

test('a reply that says what is done, when, what it costs, by which rule and whom to call has no finding', () => {
  expect(findings(question, { text: good, basis: ['《物业管理条例》第五十三条'] })).toEqual([])
})

describe('each fault is found, and the fault alone', () => {
  test.each([
    [
      'says only that the letter came',
      '你好。你的留言已收到，电梯的事打 0635-1234567，11 月 28 日后再问，免费。',
      'question',
    ],
    [
      'is about something else',
      good.replace(/阳光小区三号楼电梯的主板坏了/u, '公园路灯').replaceAll(/电梯|维修|修好|业主|配件/gu, '灯'),
      'question',
    ],
    ['names no day', good.replace('11 月 28 日以前修好', '会修好'), 'asked'],
    ['names no amount', good.replace('3200 元', ''), 'asked'],
    [
      'speaks of a rule and cites none',
      good.replace('依据：《物业管理条例》第五十三条。', '电梯应当定期检验。'),
      'citation',
    ],
    ['sends on to nobody', `${good}其他事请咨询相关部门。`.replace('找物业科', ''), 'brush-off'],
    ['names no contact', good.replace('还有不清楚的，打 0635-1234567，找物业科。', ''), 'contact'],
    ['begins without a greeting', good.replace('你好。', ''), 'greeting'],
    ['has an identity number in it', `${good}登记人证件 11010519900307 7758。`, 'personal-data'],
    ['has a private mobile number in it', `${good}住户 13800138000 已经知道。`, 'personal-data'],
    ['leaves a field of the template open', good.replace('找物业科', '找【科室】'), 'field'],
  ])('%s', (_fault, text, code) => {
    expect(codesOf(text)).toEqual([code])
  })
})

test('a reply that answers one of three questions is told how many are open, and the first of them', () => {
  const three = '暖气几号开始供？退费到哪个窗口申请？老旧管网改造名单怎么查？'
  const [found] = findings(three, { text: '你好。暖气 11 月 15 日开始供，咨询打 0635-1234567。', basis: [] })
  expect(found).toMatchObject({ code: 'question', title: '有 2 问好像没有答到', where: '退费到哪个窗口申请？' })
})

test.each([
  ['按有关规定办理', '按有关规定', true],
  ['依据《物业管理条例》第五十三条，按有关规定办理', '', false],
  ['正在研究', '正在研究', true],
  ['正在研究，12 月底以前告诉你结果', '', false],
  ['待条件成熟时安排', '条件成熟', true],
  ['这件事不属于我局职责范围', '不属于我局职责范围', true],
  ['这件事不属于我局职责范围，由市水利局办', '', false],
  ['具体以窗口解释为准', '以窗口解释为准', true],
])('“%s” puts off: %s', (text, phrase, found) => {
  const one = findings('', { text, basis: [] }).find(({ code }) => code === 'brush-off')
  expect(one !== undefined).toBe(found)
  expect(one?.where ?? '').toContain(phrase)
})

test.each([
  ['《物业管理条例》第五十三条', true],
  ['物业管理条例第53条', true],
  ['《聊城市供热办法》（示例）第十条', true],
  ['示例发〔2024〕12号', false],
  ['《关于做好供暖工作的通知》（示例发〔2024〕12号）', true],
  ['物业管理条例', false],
  ['有关规定', false],
])('the basis “%s” is a title with an article or a number: %s', (basis, whole) => {
  expect(codesOf(good, [basis]).includes('basis')).toBe(!whole)
})

test('short sentences in everyday words read easily, one endless sentence of office words does not, and why is said', () => {
  expect(plainness(good)).toEqual({ score: 100, because: [] })
  const stiff = `${'鉴于上述情况均系历史遗留问题我单位高度重视并切实加以协调联动'.repeat(5)}，特此函复。`
  const { score, because } = plainness(stiff)
  expect(score).toBeLessThan(60)
  expect(because.join()).toMatch(/平均一句 \d+ 字/u)
  expect(because.join()).toContain('“鉴于”（可改为“因为”）')
  expect(findings('', { text: stiff, basis: [] }).map((one) => one.code)).toContain('plain')
})

describe('handing in for review', () => {
  const bare: ReplyWords = { text: '今天下午上门看管道', basis: [] }
  const review = async (more_: object) => {
    const { opened, ask } = office()
    const { id, version } = await opened()
    const sent = { params: { id }, body: { ...bare, version, ...more_ } }
    return ask<typeof submitForReviewOperation>(more.housing, 'POST /api/inquiries/{id}/review', sent)
  }

  test('with open findings nothing is handed in, and each is named', async () => {
    const { status, body } = await review({})
    expect(status).toBe(400)
    expect(body.detail).toContain('没有写还不清楚时找谁')
  })

  test('with a reason for each finding it is, and the reasons stay with the draft', async () => {
    const open = findings('家里暖气三天不热，该找谁', bare)
    const overrides = open.map(({ code }) => ({ finding: code, reason: '电话里已经说明' }))
    const { status, body } = await review({ overrides })
    expect(status).toBe(200)
    expect(body.inquiry.draft).toMatchObject({ overrides })
  })

  test('a field left open reaches no citizen, whatever the reason', async () => {
    const text = good.replace('物业科', '【科室】')
    const all = findings('家里暖气三天不热，该找谁', { text, basis: [] })
    const overrides = all.map(({ code }) => ({ finding: code, reason: '急着发' }))
    const { status, body } = await review({ text, overrides })
    expect(status).toBe(400)
    expect(body.detail).toContain('没填的地方')
  })

  test('the check tells the same beforehand and keeps nothing; another department is not let in', async () => {
    const { opened, ask, read } = office()
    const { id } = await opened()
    const check = (who: Parameters<typeof ask>[0]) =>
      ask<typeof reply.checkReply>(who, 'POST /api/inquiries/{id}/reply-check', { params: { id }, body: bare })
    const { body } = await check(more.housing)
    expect(body.findings).toEqual(findings('家里暖气三天不热，该找谁', bare))
    expect((await read(more.housing, id)).body.inquiry.draft).toBeUndefined()
    expect((await check(more.lamps)).status).toBe(403)
  })
})

describe('templates', () => {
  const templates = loadReplyTemplates(loadDepartments())

  test('twelve departments and more have one of their own, and each asks for a telephone to be filled in', () => {
    expect(new Set(templates.flatMap(({ department }) => department ?? [])).size).toBeGreaterThanOrEqual(12)
    for (const { text } of templates) expect(fieldsIn(text)).toContain('【联系电话】')
  })

  test('a template filled in has no office words, no brush-off, a greeting and plain sentences', () => {
    for (const { id, text } of templates) {
      const values = Object.fromEntries(
        fieldsIn(text).map((one) => [one.slice(1, -1), one === '【联系电话】' ? '0635-1234567' : '示例']),
      )
      const left = codesOf(filled(text, values), [], '').filter((code) => code !== 'question' && code !== 'citation')
      expect([id, left]).toEqual([id, []])
    }
  })

  test('what is not filled stays open, and the year of a document is no field', () => {
    expect(filled('【事项】在【日期】办好', { 事项: '换证' })).toBe('换证在【日期】办好')
    expect(fieldsIn('示例发【2024】12号【日期】【日期】')).toEqual(['【日期】'])
  })
})
