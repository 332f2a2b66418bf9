import type { InquiryView } from '@shared/inquiries/view'
import { letterOf } from '@shared/inquiries/disclosure/letter'
import { remediesOf } from '@shared/inquiries/disclosure/remedies'
import { askedOf } from '@shared/inquiries/disclosure/missing'
import { answerKinds } from '@shared/inquiries/disclosure/decisionWords'
import { application, office } from '../office'
import { more } from '../people'
import { wholeAnswers } from './wholeAnswers'

const text = '你好，申请收到。理由写在下面，附件是能给你的部分，电话 0635-8200000'
const first = /先向聊城市人民政府申请行政复议.*行政复议法 第二十条、第二十三条/
const either = /向聊城市人民政府申请行政复议，也可以从知道之日起六个月内直接向人民法院提起行政诉讼/
/** By hand from the articles: what is given leaves both ways open, all else is reviewed first. */
const given = ['予以公开', '已经主动公开']

async function confirmed() {
  const all = office()
  const { id } = await all.opened(application)
  await all.step(more.housing, id, 'confirmation')
  return { ...all, id }
}

describe('every kind of answer on every ground', () => {
  test('there are 14 kinds, and 31 kinds with their grounds', () => {
    expect(answerKinds).toHaveLength(14)
    expect(wholeAnswers).toHaveLength(31)
  })

  test.each(wholeAnswers)(
    '$name: is signed when it is whole, and its letter has ground, reason and remedies',
    async ({ answer }) => {
      const { step, read, id } = await confirmed()
      await step(more.housing, id, 'review', { text, answer })
      expect((await step(more.lead, id, 'signature')).status).toBe(200)
      const letter = letterIn((await read(more.citizen, id)).body.inquiry)
      const written = letter.paragraphs.join('\n')
      expect(written).toContain(application.text)
      expect(written).toContain('政府信息公开条例 第')
      expect(written).toContain(text)
      const grounds = [answer.ground, ...(answer.parts ?? []).map(({ ground }) => ground)].filter((one) => one)
      for (const ground of grounds) expect(written).toContain(`（${ground}）`)
      for (const { what, reason } of answer.parts ?? []) {
        expect(written).toContain(what)
        expect(written).toContain(reason)
      }
      for (const { key, inside } of askedOf(answer)) {
        const said = answer.shown?.[key] ?? ''
        if (inside) expect(written).not.toContain(said)
        else expect(written).toContain(said)
      }
      expect(letter.remedies).toMatch(given.includes(answer.kind) ? either : first)
      expect(letter).toMatchObject({ to: '示例居民一：', signedBy: '市住房城乡建设局' })
      expect(letter.plain.join()).toContain('聊城市人民政府')
    },
  )

  test.each(wholeAnswers)('$name: is not handed in with any one thing missing', async ({ answer }) => {
    const { step, id } = await confirmed()
    const without = askedOf(answer)
      .filter(({ optional }) => !optional)
      .map(({ key }) => ({ ...answer, shown: { ...answer.shown, [key]: ' ' } }))
    for (const lacking of [...without, ...(answer.ground ? [{ ...answer, ground: undefined }] : [])])
      expect((await step(more.housing, id, 'review', { text, answer: lacking })).status).toBe(400)
  })
})

const letterIn = ({ reply, ...one }: InquiryView) => {
  if (!reply?.answer) throw new Error('there is no answer yet')
  return letterOf({ ...one, reply, answer: reply.answer })
}

describe('救济', () => {
  test.each([
    ['2023-12-31', '不予公开', /也可以从知道之日起六个月内/],
    ['2024-01-01', '不予公开', /先向/],
    ['2024-01-01', '部分公开', /先向/],
    ['2026-11-28', '予以公开', /也可以从知道之日起六个月内/],
  ] as const)('on %s against %s', (date, kind, words) => {
    expect(remediesOf({ kind, reviewBody: '示例县人民政府' }, date)).toMatch(words)
  })
})
