import { asksTheSame, saysAsked } from '@shared/answers/cards/leap'
import { loadAnswerCards } from '../../../seeds/answers/cards'

const cards = loadAnswerCards()
const named = (id: string) => cards.find((card) => card.id === id)!
const same = (question: string, id: string) => asksTheSame(question, { card: named(id), belief: 0.5 }, () => 8)

describe('我们理解成: a question is taken for a known one where it asks the same', () => {
  test.each([
    ['医保异地报销', 'medical-offsite'],
    ['工厂冒黑烟', 'report-pollution'],
    ['业主委员会', 'owners-committee'],
    ['居住证怎么办', 'residence-permit-conditions'],
    ['老板欠我三个月工资不给怎么办', 'unpaid-wages'],
  ])('「%s」', (question, id) => {
    expect(same(question, id)).toBe(true)
  })

  test.each([
    ['a lamp of another kind', '街上路灯白天也亮着', 'high-beam'],
    ['who clears it, not the fine', '垃圾没人清', 'waste-sorting'],
    ['an amount that the card does not say', '养老院多少钱', 'nursing-home-closing'],
    ['the law of another country', '韩国离婚财产咋分', 'divorce-property-split'],
    ['how things stand just now', '今年种粮农机补贴名额还剩几个', 'farm-machine-subsidy'],
  ])('not for %s: 「%s」', (_why, question, id) => expect(same(question, id)).toBe(false))

  test('a card answers for an amount or a length of time only where it says one', () => {
    expect(saysAsked('农机补贴今年一台多少钱', named('farm-machine-subsidy'))).toBe(false)
    expect(saysAsked('加班费给几倍，多少钱', named('overtime-pay'))).toBe(true)
    expect(saysAsked('征地公告要几天', named('farm-machine-subsidy'))).toBe(false)
    expect(saysAsked('过期好几天的面包能退吗', named('farm-machine-subsidy'))).toBe(true)
  })
})
