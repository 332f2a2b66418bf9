import { fallsShort } from '@shared/notices/delivery/fallsShort'
import { type Means, nextRung, type Rung, type Weight } from '@shared/notices/delivery/ladder'
import { isQuiet, quietUntil } from '@shared/notices/delivery/quiet'
import { cut, filled } from '@shared/notices/delivery/template'

const noon = '2026-11-23T04:00:00.000Z'
const night = '2026-11-23T15:30:00.000Z'
const means = (some: Partial<Means> = {}): Means => ({ sms: false, quiet: 'night', muted: false, ...some })

describe('梯次: where telling one person goes on', () => {
  test.each<[string, Partial<Means>, Weight, readonly Rung[], object]>([
    ['one who agreed to nothing finds a plain notice in the mini-program', {}, 'plain', [], { ends: 'inbox' }],
    ['and is told in person what law wants told', {}, 'law', [], { by: 'inPerson' }],
    ['a plain notice takes a grant', { wechat: { left: 2 } }, 'plain', [], { by: 'wechat' }],
    ['but never the last one', { wechat: { left: 1 } }, 'plain', [], { ends: 'inbox' }],
    ['which is kept for what law wants told', { wechat: { left: 1 } }, 'law', [], { by: 'wechat' }],
    ['none left: the phone', { wechat: { left: 0 }, sms: true }, 'law', [], { by: 'sms' }],
    ['a lasting one is never used up', { wechat: 'lasting' }, 'plain', [], { by: 'wechat' }],
    ['no SMS for a plain notice', { sms: true }, 'plain', [], { ends: 'inbox' }],
    ['WeChat in vain: the phone', { wechat: { left: 3 }, sms: true }, 'law', ['wechat'], { by: 'sms' }],
    ['both in vain: in person', { wechat: { left: 3 }, sms: true }, 'law', ['wechat', 'sms'], { by: 'inPerson' }],
    [
      'a plain notice in vain stays in the inbox',
      { wechat: 'lasting', sms: true },
      'plain',
      ['wechat'],
      { ends: 'inbox' },
    ],
    ['a place that is muted is muted for law too', { wechat: 'lasting', muted: true }, 'law', [], { ends: 'muted' }],
  ])('%s', (...[, some, weight, tried, next]) => {
    expect(nextRung(means(some), weight, tried, noon)).toEqual(next)
  })

  test('nothing leaves at night: it waits for the morning, in 北京时间', () => {
    const next = nextRung(means({ wechat: 'lasting' }), 'law', [], night)
    expect(next).toEqual({ notBefore: '2026-11-23T23:00:00.000Z' })
    expect(nextRung(means({ wechat: 'lasting', quiet: 'none' }), 'law', [], night)).toEqual({ by: 'wechat' })
    // Telling in person is for the day anyway, and is only written down.
    expect(nextRung(means(), 'law', [], night)).toEqual({ by: 'inPerson' })
  })

  test.each([
    ['night', '2026-11-23T13:59:00Z', false],
    ['night', '2026-11-23T14:00:00Z', true],
    ['night', '2026-11-23T22:59:59Z', true],
    ['night', '2026-11-23T23:00:00Z', false],
    ['evening', '2026-11-23T12:00:00Z', true],
    ['evening', '2026-11-24T00:00:00Z', false],
    ['none', '2026-11-23T18:00:00Z', false],
  ] as const)('免打扰 %s at %s: %s', (quiet, at, is) => {
    expect(isQuiet(quiet, at)).toBe(is)
    if (is) expect(isQuiet(quiet, quietUntil(quiet, at))).toBe(false)
  })
})

describe('what will not be sent is said beforehand', () => {
  test.each<[Partial<Means>, string[], RegExp]>([
    [{}, [], /微信通知不会发：还没有同意接收/],
    [{ wechat: { left: 0 } }, [], /次数已经用完/],
    [{ wechat: { left: 1 } }, [], /只剩最后一次，留给法律要求告知的公告/],
    [{ sms: false }, [], /短信不会发：没有留手机号/],
    [{ sms: true }, [], /一般的公告不发短信/],
    [{}, ['王化村'], /王化村的公告微信和短信都不发/],
  ])('%j %j: %s', (some, muted, words) => {
    expect(fallsShort(means(some), muted).join('\n')).toMatch(words)
  })

  test('who agreed once for ever and sleeps at no hour misses nothing but SMS', () => {
    expect(fallsShort(means({ wechat: 'lasting', quiet: 'none', sms: true }), [])).toHaveLength(1)
  })
})

describe('a template filled in', () => {
  const said = {
    title: '沙镇镇王化村农村集体土地征收补偿安置方案公告（2026年第三批次）',
    place: '王化村',
    field: '土地征收',
    until: '2026-11-30',
    office: '市自然资源和规划局',
  }

  test('every value is within the rules of its field; what is long is cut', () => {
    const outcome = filled({ thing1: 'title', thing2: 'place', phrase3: 'field', date4: 'until' }, said)
    if (!('data' in outcome)) throw new Error('does not fit')
    expect(outcome.data).toMatchObject({
      thing2: { value: '王化村' },
      phrase3: { value: '土地征收' },
      date4: { value: '2026年11月30日' },
    })
    expect([...outcome.data.thing1!.value]).toHaveLength(20)
    expect(outcome.data.thing1!.value).toMatch(/…$/)
  })

  test.each([
    [{ phrase1: 'office' }, 'phrase1'],
    [{ number1: 'title' }, 'number1'],
    [{ thing1: 'nobody' }, 'thing1'],
    [{ amount1: 'title' }, 'amount1'],
    [{ character_string1: 'place' }, 'character_string1'],
  ])('what a field cannot hold is not sent: %j', (fields, name) => {
    expect(filled(fields, said)).toEqual({ wrong: [name] })
  })

  test('is cut by what people count as one character, and lines become one', () => {
    expect(cut('𠮷'.repeat(21), 20)).toBe(`${'𠮷'.repeat(19)}…`)
    expect(filled({ thing1: 'title' }, { ...said, title: '一\n二' })).toEqual({ data: { thing1: { value: '一 二' } } })
  })
})
