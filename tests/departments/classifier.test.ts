import { statSync } from 'node:fs'
import { classify, type Example, fitClassifier } from '@shared/departments/classifier'
import { packed, unpacked } from '@shared/departments/classifierFile'
import { groupsOf } from '../../functions/measure/fit/alike'
import { classifierPath, loadClassifier, loadWays } from '../../seeds/departments/classifier'
import { loadDepartments } from '../../seeds/departments/departments'
import heldBack from './heldBack.json'

const letters: readonly (readonly [string, string])[] = [
  ['公交车半天不来一趟', 'transport'],
  ['公交站牌倒了', 'transport'],
  ['出租车不打表', 'transport'],
  ['河里的水发黑', 'ecology'],
  ['工厂夜里排黑水', 'ecology'],
  ['烟囱冒黑烟', 'ecology'],
]
const examples = letters.map(([text, label]): Example => ({ parts: [{ text, weight: 1 }], label, weight: 1 }))
const fitting = { size: 1 << 12, longest: 3, penalty: 3, rounds: 20, seed: 1 }
const guess = (text: string, classifier = fitClassifier(examples, fitting)) =>
  classify(classifier, [{ text, weight: 1 }])

describe('learning from past questions which department they went to', () => {
  it('a question in other words finds the department of those it resembles', () => {
    expect(guess('等公交等了四十分钟')[0]?.label).toBe('transport')
    expect(guess('门口的河水黑得发亮')[0]?.label).toBe('ecology')
  })

  it('every question it was taught is told right, and a score above 0 is on the right side', () => {
    for (const [text, label] of letters) {
      const [first, second] = guess(text)
      expect(first?.label).toBe(label)
      expect(first?.score).toBeGreaterThan(0)
      expect(second?.score).toBeLessThan(0)
    }
  })

  it('the same examples and seed give the same weights', () => {
    expect(packed(fitClassifier(examples, fitting), 0)).toEqual(packed(fitClassifier(examples, fitting), 0))
  })

  it('keeps its judgement when it is written down in single bytes and read again', () => {
    const classifier = fitClassifier(examples, fitting)
    const read = unpacked({ version: 1, seed: 1, figures: {}, examples: {}, ...packed(classifier, 0) })
    for (const [text] of letters) {
      expect(guess(text, read)[0]?.label).toBe(guess(text, classifier)[0]?.label)
      expect(guess(text, read)[0]?.score).toBeCloseTo(guess(text, classifier)[0]?.score ?? 0, 1)
    }
  })
})

describe('what is held back while fitting', () => {
  it('goes together with all that is put alike and with what belongs to the same card', () => {
    const [asked, again, other, card, sameCard] = groupsOf([
      { text: '公交车半天不来一趟' },
      { text: '公交车半天也不来一趟' },
      { text: '工厂夜里排黑水' },
      { text: '烟囱冒黑烟', key: '废气' },
      { text: '车间味道刺鼻', key: '废气' },
    ])
    expect(again).toBe(asked)
    expect(sameCard).toBe(card)
    expect(new Set([asked, other, card]).size).toBe(3)
  })
})

describe('the classifier as shipped', () => {
  it('knows every department and is at most 16 KB for each', () => {
    const labels = loadClassifier()?.labels ?? []
    for (const { id } of loadDepartments()) expect(labels).toContain(id)
    expect(statSync(classifierPath).size).toBeLessThanOrEqual(16 * 1024 * labels.length)
  })

  it('was taught no question of those held back', () => {
    const taught = new Set(Object.values(loadWays()).flat())
    expect(heldBack.filter(({ question }) => taught.has(question))).toEqual([])
  })
})
