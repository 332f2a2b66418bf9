import { asksNearlyTheSame, likest, mostAlike } from '@shared/inquiries/disclosure/sameInformation'
import type { findSameInformation } from '@shared/inquiries/contracts/contractSame'
import { join } from 'node:path'
import { run } from '../../../functions/measure/evaluation/sameInformation'
import { application, office } from '../office'
import { more } from '../people'

const whole = (text: string) => text
const asked = [
  '申请公开 2025 年的征地补偿安置方案',
  '申请公开柳园路改造项目的预算',
  '申请公开王庄村征地批复',
  '申请公开本市殡葬服务收费项目目录及标准',
]

describe('what may be the same information', () => {
  test.each([
    ['请公开一下2025年征地补偿安置方案', asked[0]],
    ['我想获取柳园路改造那个项目的预算', asked[1]],
    ['火化、骨灰存放收多少钱，殡葬收费的标准目录', asked[3]],
  ])('%s is first of all %s', (text, first) => {
    expect(likest(text, asked, whole)[0]).toBe(first)
  })

  test.each(['申请公开 2019 年路灯电费', '', '！！！', '申请公开'])('beside 「%s」 nothing is shown', (text) => {
    expect(likest(text, asked, whole)).toEqual([])
  })

  test('no more than a few are shown, however many say the same', () => {
    expect(likest(asked[0]!, Array<string>(40).fill(asked[0]!), whole)).toHaveLength(mostAlike)
  })

  test('another year raises no judgement by itself, another wording does', () => {
    expect(asksNearlyTheSame('公开一下2025年征地补偿安置方案', asked[0]!, asked)).toBe(true)
    expect(asksNearlyTheSame('申请公开 2024 年的征地补偿安置方案', asked[0]!, asked)).toBe(false)
    expect(asksNearlyTheSame('', '', [])).toBe(false)
  })

  test('of pairs that are worded differently most are found among the first three, and most others stand alone', async () => {
    const at = (name: string) => join(__dirname, 'same', name)
    const found = await run({ pairs: at('pairs.jsonl'), others: at('others.jsonl') })
    const { recallAt3, othersWithUnrelated } = found as { recallAt3: number; othersWithUnrelated: number }
    expect(recallAt3).toBeGreaterThan(0.85)
    expect(othersWithUnrelated).toBeLessThan(0.4)
  })

  test('the officer is shown them before deciding, what is open to everybody first, and none of another unit’s', async () => {
    const { opened, step, ask } = office()
    const first = await opened(application)
    await step(more.citizen, first.id, 'confirmation', {})
    await step(more.housing, first.id, 'review', {
      text: '你好，信息附在后面',
      answer: { kind: '予以公开', opening: { judged: '转为主动公开' } },
    })
    await step(more.lead, first.id, 'signature')
    await step(more.housing, first.id, 'opening-proposal', {
      title: '2025 年征地补偿安置方案',
      text: '示例：一共三条，按公布的价算',
    })
    await step(more.lead, first.id, 'opening-signature')
    await opened({ ...application, department: 'ecology' }, more.neighbour)
    const again = await opened({ ...application, text: '征地怎么补、房子怎么安置，2025 年的那个方案' }, more.neighbour)
    const { body } = await ask<typeof findSameInformation>(more.housing, 'GET /api/inquiries/{id}/same-information', {
      params: { id: again.id },
    })
    expect(body.asked.map(({ id }) => id)).toEqual([first.id])
    expect(body.opened).toMatchObject([{ title: '2025 年征地补偿安置方案' }])
  })
})
