import { seedFacts } from '../../../functions/local/loadSeeds'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { responsibleForLikely, responsibleForUntold } from '../../../functions/answers/question/responsible'
import type { AnswerCard } from '@shared/answers/cards/card'

const needs = { reference: referenceOf(seedFacts()), corpus: { standing: () => 'unknown' as const } }
const near = (department: string, { likeness = 0.9, meant = 0.6 } = {}) => ({
  card: { department, topic: '劳动就业' as AnswerCard['topic'] },
  likeness,
  meant,
})
type Near = ReturnType<typeof near>
const named = (question: string, cards: readonly Near[], belief: number) =>
  responsibleForLikely(question, { likely: undefined, cards, belief }, needs)

/** No duty of any unit says a word of it. */
const vague = '他老是这样弄，俺心里憋屈'

describe('where nothing answers, near cards say whose matter it is', () => {
  test('the department that most of them name, and why', () => {
    const found = named(vague, [near('市司法局'), near('市公安局', { likeness: 0.1 })], 0.5)
    expect(found.name).toBe('市司法局')
    expect(found.reason).toContain('市司法局')
  })

  test('whoever was found by the words is the next to look at', () => {
    const wages = '拖欠农民工工资找谁投诉'
    const found = named(wages, [near('市司法局')], 0.9)
    expect([found.name, found.alternatives?.[0]?.name]).toEqual(['市司法局', '市人力资源社会保障局'])
  })

  test.each([
    ['hardly believed in', [near('市司法局')], 0.2],
    ['of another meaning', [near('市司法局', { meant: 0.3 })], 0.5],
    ['at odds with one another', [near('市司法局', { likeness: 0.4 }), near('市公安局', { likeness: 0.4 })], 0.5],
  ])('not cards that are %s', (_why, cards, belief) => {
    expect(named(vague, cards, belief).reason).not.toContain('方面的问题由市司法局解答')
  })

  test('a duty that the question names is outweighed only by much belief', () => {
    const wages = '拖欠农民工工资找谁投诉'
    expect(named(wages, [near('市司法局')], 0.5).name).toBe('市人力资源社会保障局')
  })
})

describe('what no rule can tell', () => {
  test('goes to whose duty it is, else to near cards, else to whoever sends questions on', () => {
    const who = (question: string, cards: readonly Near[]) => responsibleForUntold(question, cards, 0.5, needs).name
    expect(who('社保卡在手机上咋点着补办', [])).toBe('市人力资源社会保障局')
    expect(who(vague, [near('市司法局')])).toBe('市司法局')
    expect(who(vague, [])).toBe('市政务公开办公室')
  })
})
