import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Basis, deadlineRule, ruleInForce, spokenBasis } from '@shared/deadlines/rule'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { changedRules } from './rulesFile'
import { besides, needing } from '../support/besides'
// As in the running system, where the API brings words of its own for what is wrong.
import '../../functions/platform/http/http'

const rules = loadDeadlineRules()
const rule = (id: string) => ruleInForce(rules, id, '2026-11-23')

describe('the rules', () => {
  test('statutory limits name title and article; this city’s own promises are marked as such', () => {
    expect(rules.map(({ id, amount, unit, basis }) => [id, amount, unit, basis.kind, basis.article])).toEqual([
      ['disclosure-reply', 20, 'workingDay', '法定', '第三十三条'],
      ['disclosure-correction', 7, 'workingDay', '法定', '第三十条'],
      ['third-party-opinion', 15, 'workingDay', '法定', '第三十二条'],
      ['joint-agency-opinion', 15, 'workingDay', '法定', '第三十四条'],
      ['receipt-confirmation', 2, 'workingDay', '本市约定', undefined],
      ['receipt-unconfirmed', 5, 'workingDay', '本市约定', undefined],
      ['escalation-overdue', 3, 'workingDay', '本市约定', undefined],
      ['escalation-supervision', 5, 'workingDay', '本市约定', undefined],
      ['disclosure-fee', 20, 'workingDay', '本市约定', undefined],
      ['disclosure-opening', 20, 'workingDay', '本市约定', undefined],
      ['disclosure-opening-review', 10, 'workingDay', '本市约定', undefined],
      ['consultation-reply', 5, 'workingDay', '本市约定', undefined],
      ['complaint-reply', 15, 'workingDay', '本市约定', undefined],
      ['mending-reply', 3, 'workingDay', '本市约定', undefined],
      ['record-reply', 15, 'workingDay', '本市约定', undefined],
      ['hotline-reply', 5, 'workingDay', '本市约定', undefined],
      ['assignment-return', 2, 'workingDay', '本市约定', undefined],
      ['supporting-opinion', 3, 'workingDay', '本市约定', undefined],
      ['reply-review', 1, 'workingDay', '本市约定', undefined],
      ['redo-reply', 5, 'workingDay', '本市约定', undefined],
      ['reply-closing', 15, 'calendarDay', '本市约定', undefined],
      ['policy-interpretation', 3, 'workingDay', '本市约定', undefined],
      ['second-interpretation', 10, 'workingDay', '本市约定', undefined],
      ['survey-feedback', 15, 'workingDay', '本市约定', undefined],
      ['concern-response', 48, 'hour', '本市约定', undefined],
      ['concern-first-word', 5, 'hour', '本市约定', undefined],
      ['concern-briefing', 24, 'hour', '本市约定', undefined],
      ['concern-follow-up', 10, 'workingDay', '本市约定', undefined],
      ['land-pre-notice', 10, 'workingDay', '法定', '第二十六条'],
      ['land-compensation-notice', 30, 'calendarDay', '法定', '第二十八条'],
      ['land-acquisition-notice', 15, 'workingDay', '法定', '第三十一条'],
      ['village-posting', 5, 'calendarDay', '法定', '第十三条'],
      ['house-expropriation-plan', 30, 'calendarDay', '法定', '第十条'],
      ['house-expropriation-decision', 3, 'calendarDay', '法定', '第十六条'],
      ['smallest-home-list', 10, 'calendarDay', '法定', '第二十五条'],
      ['household-valuation', 5, 'calendarDay', '法定', '第四十二条'],
      ['plan-draft-notice', 30, 'calendarDay', '法定', '第二十六条'],
      ['renewal-opinions', 7, 'calendarDay', '本市约定', undefined],
      ['renewal-plan', 7, 'calendarDay', '本市约定', undefined],
      ['school-areas', 7, 'calendarDay', '本市约定', undefined],
      ['school-admission', 5, 'calendarDay', '本市约定', undefined],
    ])
  })

  test('a statutory limit without its article is refused, and so are hours that start the next day', () => {
    const good = rule('disclosure-reply')
    expect(deadlineRule.safeParse({ ...good, basis: { kind: '法定', title: '某条例' } }).success).toBe(false)
    expect(deadlineRule.safeParse({ ...good, pause: { kind: '法定', title: '某条例' } }).success).toBe(false)
    expect(deadlineRule.safeParse({ ...good, unit: 'hour' }).success).toBe(false)
    expect(deadlineRule.safeParse({ ...good, startRule: 'atReceipt' }).success).toBe(false)
  })

  test('the edition in force on the day applies, not a later one', () => {
    const later = { ...rule('consultation-reply'), amount: 3, effectiveFrom: '2027-01-01' as const }
    expect(ruleInForce([later, ...rules], 'consultation-reply', '2026-12-31').amount).toBe(5)
    expect(ruleInForce([...rules, later], 'consultation-reply', '2027-01-01').amount).toBe(3)
    expect(() => ruleInForce(rules, 'disclosure-reply', '2019-05-14')).toThrow('没有查到这项时限')
  })
})

const library = besides('policies')

describe('the law behind the rules', () => {
  const bases = rules.flatMap(({ basis, receipt, pause, restart }) =>
    [basis, receipt, pause, restart].filter((one): one is Basis => one?.kind === '法定'),
  )

  needing('policies').test('every title and article is in a law as published', () => {
    const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    const short = (title: string) => title.replace('中华人民共和国', '')
    const absent = bases.filter(({ title, article = '' }) => {
      const texts = files
        .filter((name) => name.includes(`${short(title)}(`))
        .map((name) => readFileSync(join(library, name), 'utf8'))
      const [numbered] = /^第[^条]+条/.exec(article) ?? ['？']
      return !texts.some((text) => text.startsWith(`# ${title}\n`) && text.includes(`\n${numbered} `))
    })
    expect(absent.map(spokenBasis)).toEqual([])
    expect(bases.length).toBeGreaterThan(10)
  })

  test('a basis is spoken as people write it', () => {
    expect(rule('disclosure-reply').pause).toMatchObject({ kind: '法定' })
    expect(bases.map(spokenBasis)).toContain('《中华人民共和国政府信息公开条例》第三十三条第三款')
    expect(spokenBasis(rule('redo-reply').basis)).toBe('聊城一号答办理时限（可调整，不是法定时限）')
  })
})

describe('a file of rules that is not right is refused whole, with its rows', () => {
  const message = (path: string) => {
    try {
      loadDeadlineRules(path)
    } catch (error) {
      return error instanceof Error && 'detail' in error ? error.detail : String(error)
    }
    return 'loaded'
  }

  test('as it is, it is loaded', () => expect(message(changedRules((rows) => rows))).toBe('loaded'))

  test.each([
    ['第 2 条「政府信息公开申请补正告知」没有写依据', { basis: undefined }],
    ['第 2 条「政府信息公开申请补正告知」没有写第几条', { basis: { kind: '法定', title: '某条例' } }],
    ['第 2 条「政府信息公开申请补正告知」数量不合要求', { amount: 0 }],
    ['第 2 条「政府信息公开申请补正告知」最多延长不合要求', { extension: { max: 0, approval: '示例负责人' } }],
    ['第 2 条「政府信息公开申请补正告知」没有写由谁批准', { extension: { max: 5 } }],
    ['第 2 条「政府信息公开申请补正告知」施行日期不是一个真实的日期', { effectiveFrom: '2019-02-30' }],
    ['第 2 条「政府信息公开申请补正告知」按小时计的从收到时起算，按日计的从次日起算', { unit: 'hour' }],
    ['第 2 条「政府信息公开申请补正告知」有不认识的「extention」', { extention: { max: 5 } }],
    ['第 2 条没有写名称', { name: undefined }],
  ])('%s', (fault, change) => {
    const path = changedRules((rows) => rows.map((row, nth) => (nth === 1 ? { ...row, ...change } : row)))
    expect(message(path)).toBe(`rules.json 有 1 处不对，没有装入：${fault}`)
  })

  test('an edition that is there twice is named; another edition of the same rule is welcome', () => {
    expect(message(changedRules(([first, ...rest]) => [first ?? {}, ...rest, first ?? {}]))).toBe(
      `rules.json 有 1 处不对，没有装入：第 ${rules.length + 1} 条「政府信息公开申请答复」自 2019-05-15 起的规定列了两次`,
    )
    const later = { effectiveFrom: '2027-01-01' }
    expect(message(changedRules(([first, ...rest]) => [first ?? {}, ...rest, { ...first, ...later }]))).toBe('loaded')
  })

  test('several faults are told together', () => {
    const told = message(changedRules((rows) => rows.map((row, nth) => (nth < 2 ? { ...row, amount: '五' } : row))))
    expect(told).toMatch(/^rules.json 有 2 处不对，没有装入：第 1 条「.+」数量不合要求；第 2 条「.+」数量不合要求$/)
  })

  test('half a file is no file', () => {
    expect(message(changedRules('[\n{ "id": '))).toBe('rules.json 读不了，没有装入：第 2 行附近不是完整的 JSON')
  })
})
