import fc from 'fast-check'
import { hotDetector } from '@shared/hot/detector'
import { cooled, halfLife, trendOf } from '@shared/hot/heat'
import type { HotMessage } from '@shared/hot/message'
import { nameOf } from '@shared/hot/naming'

const day = 86_400_000
const begin = Date.parse('2026-11-01T00:00:00Z')
const noise = [
  '投诉翠湖小区旁搅拌站夜里噪音扰民',
  '翠湖小区附近的搅拌站粉尘大、噪音大',
  '搅拌站建在翠湖小区边上，噪音受不了',
]
const subsidy = ['人才购房补贴申请为什么没有通过', '咨询人才购房补贴什么时候发放', '人才购房补贴要交哪些材料']
const bus = ['希望23路公交车晚上延长末班时间', '23路公交车末班时间太早', '23路公交能不能延长末班时间']

let number = 0
const message = (title: string, more: Partial<HotMessage> = {}): HotMessage => ({
  id: `m${++number}`,
  at: begin + number * 60_000,
  title,
  text: '',
  by: `person-${number}`,
  ...more,
})
const fed = (messages: readonly HotMessage[], live?: number) => {
  const detector = hotDetector(live)
  for (const one of messages) detector.take(one)
  return detector
}
const groups = (messages: readonly HotMessage[], detector = fed(messages)) =>
  detector
    .topics()
    .map(({ members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(),
    )
    .sort()

test('messages on one matter come together as they arrive, others stay apart', () => {
  const all = [noise[0], subsidy[0], noise[1], bus[0], subsidy[1], noise[2], bus[1], subsidy[2], bus[2]].map((one) =>
    message(one!),
  )
  const sizes = fed(all)
    .topics()
    .map(({ members }) => members.length)
  expect(sizes).toEqual([3, 3, 3])
})

test('two matters at one place are two topics, unless they come within days', () => {
  const detector = fed([
    message('翠湖小区旁搅拌站夜里噪音扰民'),
    message('翠湖小区旁搅拌站噪音扰民，睡不着'),
    message('翠湖小区幼儿园学费太高', { at: begin + 90 * day }),
  ])
  expect(detector.topics()).toHaveLength(2)
})

test('a topic is named by its place and in its members’ words, without anybody’s number', () => {
  const detector = fed([...noise.map((one) => message(one)), message('翠湖小区搅拌站噪音扰民，请打13800000001找我')])
  const [topic] = detector.topics()
  const { place, problem } = nameOf(topic!)
  expect(place).toContain('翠湖小区')
  expect(problem).toContain('搅拌站')
  expect(`${place}${problem}`).not.toMatch(/\d{7}/)
})

test('a name that is too long ends with a clause, and never in the middle of a word', () => {
  const long = '暖气一点不热，室温只有十四度，老人和孩子全都冻得感冒发烧了，请快来修'
  const [topic] = fed([message(long)]).topics()
  expect(nameOf(topic!).problem).toBe('暖气一点不热，室温只有十四度')
  const [endless] = fed([message('家里的暖气片一直冰凉冰凉的'.repeat(4))]).topics()
  expect(nameOf(endless!).problem).toMatch(/^.{27}…$/u)
})

test('the same message told twice counts once, the same person twice is one voice', () => {
  const one = message(noise[0]!, { by: 'p' })
  const detector = fed([one, one, message(noise[1]!, { by: 'p' })])
  const [topic] = detector.topics()
  expect(topic?.members).toHaveLength(2)
  expect(topic?.heat.value).toBeCloseTo(1.25, 2)
})

test('heat halves in a week, and whoever agrees warms it', () => {
  const cold = fed([message(noise[0]!)]).topics()[0]!
  const warm = fed([message(noise[0]!, { up: 50 })]).topics()[0]!
  expect(cooled(cold.heat, cold.last + halfLife)).toBeCloseTo(0.5)
  expect(warm.heat.value).toBeGreaterThan(cold.heat.value + 3)
})

test('a trend compares this week with the one before', () => {
  const at = (...days: number[]) => days.map((one) => begin - one * day)
  expect(trendOf(at(1, 2), begin)).toBe('new')
  expect(trendOf(at(1, 2, 3, 9), begin)).toBe('rising')
  expect(trendOf(at(1, 2, 9, 10, 30), begin)).toBe('level')
  expect(trendOf(at(1, 9, 10, 11), begin)).toBe('falling')
  expect(trendOf(at(40), begin)).toBe('quiet')
})

test('what an analyst merged stays one topic, and grows as one', () => {
  const all = [noise[0], noise[1], bus[0], bus[1]].map((one) => message(one!))
  const detector = fed(all)
  detector.decide({ kind: 'merge', topics: [all[0]!.id, all[2]!.id] })
  detector.take(message(noise[2]!))
  detector.take(message(bus[2]!))
  expect(detector.topics().map(({ members }) => members.length)).toEqual([6])
})

test('what an analyst split off stays a topic of its own', () => {
  const all = noise.map((one) => message(one))
  const detector = fed(all)
  detector.decide({ kind: 'split', members: [all[1]!.id] })
  expect(groups(all, detector)).toEqual([[all[0]!.id, all[2]!.id].sort().join(), all[1]!.id].sort())
})

test('a dismissed topic never comes back by the same people, but does once as many others speak of it', () => {
  const first = noise.map((one, nth) => message(one, { by: `first-${nth}` }))
  const detector = fed(first)
  detector.decide({ kind: 'dismiss', topic: first[0]!.id })
  for (let nth = 0; nth < 20; nth++) detector.take(message(noise[nth % 3]!, { by: `first-${nth % 3}` }))
  expect(detector.topics()).toEqual([])
  for (let nth = 0; nth < 5; nth++) detector.take(message(noise[nth % 3]!, { by: `other-${nth}` }))
  expect(detector.topics()).toHaveLength(1)
})

test('of more messages than are held the longest silent topics go, and the others stay whole', () => {
  const old = Array.from({ length: 60 }, (_, nth) =>
    message(`第${nth}号院${String.fromCharCode(0x4e00 + nth * 97)}坏了`),
  )
  const fresh = noise.map((one) => message(one))
  const detector = fed([...old, ...fresh], 50)
  expect(detector.size()).toBeLessThanOrEqual(50)
  expect(detector.topicOf(fresh[0]!.id)?.members).toHaveLength(3)
  expect(detector.topicOf(old[0]!.id)).toBeUndefined()
})

test('what stays after the oldest were let go goes on growing as one topic, and what is merged then is one', () => {
  const old = Array.from({ length: 60 }, (_, nth) =>
    message(`第${nth}号院${String.fromCharCode(0x4e00 + nth * 97)}坏了`),
  )
  const detector = fed([...noise, ...bus].map((one) => message(one)).concat(old.slice(0, 30)), 400)
  detector.forget(begin - 1)
  expect(detector.size()).toBe(36)
  const [first, second] = [message(noise[0]!), message(bus[0]!)]
  for (const one of [first, second]) detector.take(one)
  detector.forget(first.at)
  expect(detector.topics().map(({ members }) => members.length)).toEqual([4, 4])
  for (const one of [...noise, ...bus, ...subsidy]) detector.take(message(one))
  expect(detector.topics().map(({ members }) => members.length)).toEqual([7, 7, 3])
  detector.decide({ kind: 'merge', topics: [first.id, second.id] })
  detector.take(message(bus[1]!))
  expect(detector.topicOf(first.id)?.members).toHaveLength(15)
})

describe('whatever is told', () => {
  const told = fc.array(fc.constantFrom(...noise, ...subsidy, ...bus), { minLength: 1, maxLength: 40 })

  test('the same again gives the same, and every message is in one topic', () => {
    fc.assert(
      fc.property(told, (titles) => {
        const messages = titles.map((one) => message(one))
        const once = groups(messages)
        expect(groups(messages)).toEqual(once)
        expect(once.join().split(',').sort()).toEqual(messages.map(({ id }) => id).sort())
      }),
      { numRuns: 40 },
    )
  })

  test('in what order messages of one instant come does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...noise, ...subsidy, ...bus], { minLength: 9 }), (titles) => {
        const messages = titles.map((one) => message(one, { id: one, at: begin }))
        const sorted = [...messages].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(groups(messages)).toEqual(groups(sorted))
      }),
      { numRuns: 40 },
    )
  })

  test('never more messages are held than were agreed', () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 3, max: 20 }), (titles, live) => {
        const detector = hotDetector(live)
        for (const one of titles) {
          detector.take(message(one))
          expect(detector.size()).toBeLessThanOrEqual(live)
        }
      }),
      { numRuns: 30 },
    )
  })
})
