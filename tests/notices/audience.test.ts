import type { Household, Leaf, GroupRule } from '@shared/notices/audience/group'
import { meant, reaches } from '@shared/notices/audience/reaches'
import fc from 'fast-check'
import { compensation, noticeOffice, village } from './office'

const firstGrade: Leaf = { group: 'parents', bornFrom: '2019-09-01', bornUntil: '2020-08-31' }

describe('whom an enrolment notice means', () => {
  const family = (...children: string[]): Household => ({ children })
  test.each([
    ['a child born in the first month of the window', family('2019-09'), 'yes'],
    ['a child born in its last month', family('2020-08'), 'yes'],
    ['a child one month too old', family('2019-08'), 'no'],
    ['a child one month too young', family('2020-09'), 'no'],
    ['two children, one of the age', family('2016-03', '2020-01'), 'yes'],
    ['no children', family(), 'no'],
    ['nothing said of children', {}, 'unknown'],
  ] as const)('%s', (_who, household, reached) => {
    expect(meant(firstGrade, household).reached).toBe(reached)
  })

  test('a window that ends in the middle of a month leaves a child of that month open, and says what it hangs on', () => {
    const rule: Leaf = { ...firstGrade, bornUntil: '2020-08-15' }
    expect(meant(rule, family('2020-08'))).toEqual({
      reached: 'unknown',
      because: ['要看孩子的生日是不是在2019年9月1日到2020年8月15日之间'],
    })
    expect(meant(rule, family('2020-07')).reached).toBe('yes')
  })

  test('a basis asked for must be there', () => {
    const rule: Leaf = { ...firstGrade, bases: ['household', 'property'] }
    const child = { children: ['2020-01'] }
    expect(meant(rule, child).because).toEqual(['还没说户口、居住证和房产在不在这里'])
    expect(meant(rule, { ...child, bases: ['residence'] })).toEqual({
      reached: 'no',
      because: ['要户口在这里、或者房产在这里'],
    })
    expect(meant(rule, { ...child, bases: ['property'] }).reached).toBe('yes')
  })
})

test('a house in one village is no paper for the notice of another: of that one nothing was said', () => {
  const who: Leaf = { ...firstGrade, bases: ['property'] }
  const family: Household = { children: ['2020-01'], basesAt: { [village]: ['property'] } }
  expect(reaches({ areas: [village], who }, village, family).reached).toBe('yes')
  const other = '371502101247'
  expect(reaches({ areas: [other], who }, other, family)).toMatchObject({ reached: 'unknown' })
})

test('a notice reaches the place it names and what lies in it, neither the village next door nor the town around it', () => {
  const at = (areas: string[], place: string) => reaches({ areas }, place, {}).reached
  expect(at([village], village)).toBe('yes')
  expect(at([village], '371502101247')).toBe('no')
  expect(at([village], '371502101')).toBe('no')
  expect(at(['371502101'], village)).toBe('yes')
  expect(at(['371502'], village)).toBe('yes')
  expect(at(['371500'], village)).toBe('yes')
  expect(at(['371503'], village)).toBe('no')
})

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.constantFrom<Leaf>({ group: 'landTaken' }, { group: 'elderly' }, { group: 'chronic' }, { group: 'business' }),
  fc.record({
    group: fc.constant('parents' as const),
    bornFrom: fc.constantFrom('2018-09-01', '2019-09-01'),
    bornUntil: fc.constantFrom('2020-08-31', '2021-03-15'),
    bases: fc.constantFrom<'household'[] | undefined>(undefined, ['household']),
  }),
)
const { rule } = fc.letrec<{ rule: GroupRule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
}))
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const household: fc.Arbitrary<Household> = fc.record({
  children: perhaps(fc.array(fc.constantFrom('2018-08', '2019-09', '2020-08', '2021-03', '2021-04'), { maxLength: 2 })),
  bases: perhaps(fc.subarray(['household', 'residence', 'property'] as const)),
  landTaken: perhaps(fc.boolean()),
  elderly: perhaps(fc.boolean()),
  chronic: perhaps(fc.boolean()),
  business: perhaps(fc.boolean()),
})

describe('laws of every rule', () => {
  test('saying more never turns a yes into a no or a no into a yes', () => {
    fc.assert(
      fc.property(rule, household, household, (one, said, more) => {
        const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
        const before = meant(one, said).reached
        const after = meant(one, { ...more, ...known }).reached
        expect(before === 'unknown' || after === before).toBe(true)
      }),
    )
  })

  test('without and without again is what it was; every open answer says what it hangs on', () => {
    fc.assert(
      fc.property(rule, household, (one, said) => {
        const verdict = meant(one, said)
        expect(meant({ not: { not: one } }, said)).toEqual(verdict)
        expect(verdict.because.length).toBeGreaterThan(0)
      }),
    )
  })

  test('not all of them is one of them not', () => {
    fc.assert(
      fc.property(rule, rule, household, (a, b, said) => {
        const whole = meant({ not: { all: [a, b] } }, said).reached
        expect(meant({ any: [{ not: a }, { not: b }] }, said).reached).toBe(whole)
      }),
    )
  })
})

describe('a notice for a group, through the door', () => {
  test('it is told in words before it is approved and afterwards, and the phone gets the rule', async () => {
    const office = noticeOffice()
    const who: GroupRule = { any: [firstGrade, { group: 'elderly' }] }
    const { body } = await office.draft({ who })
    expect(body.notice.content.who).toEqual(who)
    const issued = (await office.approve(body.notice.id)).body.notice
    expect(issued.who).toEqual({
      rule: who,
      words: '家里有2019年9月1日到2020年8月31日出生的孩子，或者家里有 60 岁以上的老人',
    })
  })

  test.each([
    ['no group at all', { any: [] }],
    ['an unknown group', { group: 'rich' }],
    ['a window that ends before it begins', { ...firstGrade, bornUntil: '2018-01-01' }],
    ['deeper than anybody can read', { not: { not: { not: { not: { group: 'elderly' } } } } }],
    ['more than twelve', { all: Array.from({ length: 13 }, () => ({ group: 'elderly' })) }],
  ])('%s is refused and nothing is kept', async (_what, who) => {
    const office = noticeOffice()
    expect((await office.draft({ ...compensation, who })).status).toBe(400)
    expect((await office.drafts()).notices).toEqual([])
  })
})
