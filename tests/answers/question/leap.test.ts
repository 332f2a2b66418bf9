import { understoodFrom, understoodLikely } from '@shared/answers/answer/understood'
import { asksTheSame, saysAsked } from '@shared/answers/cards/leap'
import { signalNames } from '@shared/answers/cards/rankingSignals'
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

  test.each([
    ['伺候公婆二十几年的儿媳能分遗产不', 'widowed-in-law-inherits'],
    ['当过八年兵，进厂这几年给算工龄不', 'veteran-seniority'],
    ['一户能要几块宅基地', 'one-homestead'],
  ])('years and pieces that are only told of are not asked for: 「%s」', (question, id) =>
    expect(saysAsked(question, named(id))).toBe(true),
  )

  test.each([
    ['罚得不服，多少天内能复议', 'reconsideration-deadline'],
    ['身份证丢了补办要等多少天', 'id-card-lost'],
  ])('a fine or a lost card beside it makes days no money: 「%s」', (question, id) =>
    expect(saysAsked(question, named(id))).toBe(true),
  )
})

describe('how likely the nearest known question is the one asked', () => {
  const signals = (meant: number) =>
    signalNames.map((name) => (name === 'meantThree' ? meant : name === 'covered' ? 0.6 : 0))
  const likely = (question: string, id: string, belief: number, meant = 0.65) =>
    understoodLikely(question, { card: named(id), belief, signals: signals(meant) }, () => 8)

  test('one that is believed in by half and means the same is', () => {
    expect(likely('欠薪不给怎么办', 'unpaid-wages', 0.5)).toBeGreaterThan(understoodFrom)
  })

  test('the less it means the same, and the less it is believed in, the less likely', () => {
    const [same, far, doubted] = [
      likely('欠薪不给怎么办', 'unpaid-wages', 0.5),
      likely('欠薪不给怎么办', 'unpaid-wages', 0.5, 0.2),
      likely('欠薪不给怎么办', 'unpaid-wages', 0.2),
    ]
    expect(far).toBeLessThan(same!)
    expect(doubted).toBeLessThan(same!)
  })

  test.each([
    ['who was not hired, of a card for recruits', '体检没过，公司不要我了', 'soldier-returned-medical'],
    ['a grown-up, of a card for children', '有人在网上骂我传我照片，能告不', 'cyber-bullying'],
    ['what the card does not say', '养老院一个月多少钱', 'nursing-home-closing'],
    ['the law of another country', '在新西兰老板欠薪怎么办', 'unpaid-wages'],
    ['how things stand just now', '欠薪的案子到哪一步了', 'unpaid-wages'],
  ])('never one that is asked for %s', (_why, question, id) => expect(likely(question, id, 0.7, 0.8)).toBe(0))
})
