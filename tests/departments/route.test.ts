import { type Routing, route, router, routing } from '@shared/departments/route'
import { loadDepartments } from '../../seeds/departments/departments'
import { freshQuestions, noise, questions } from './questions'

const departments = loadDepartments()
const ask = router(departments)

const share = (set: typeof questions, fits: (answer: Routing, expected: string) => boolean) => {
  const misses = set.filter(([question, expected]) => !fits(ask({ question }), expected))
  for (const [question, expected] of misses) {
    console.log(`${question} → ${ask({ question }).department.id}, expected ${expected}`)
  }
  return 1 - misses.length / set.length
}

describe('who answers a question', () => {
  it('at least 85 % of lay questions reach the department that should answer', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60)
    expect(
      share([...questions, ...freshQuestions], (answer, expected) => answer.department.id === expected),
    ).toBeGreaterThanOrEqual(0.85)
  })

  it('every routing has a reason and fits its contract', () => {
    for (const question of [...[...questions, ...freshQuestions].map(([text]) => text), ...noise]) {
      const answer = routing.parse(ask({ question }))
      expect(answer.alternatives.map((each) => each.id)).not.toContain(answer.department.id)
    }
  })

  it.each(noise)('%p waits at the triage desk', (question) => {
    const answer = ask({ question })
    expect(answer).toMatchObject({ by: 'triage', department: { id: 'triage' } })
    expect(answer.reason).toBe('没有找到明确对应的职责，先由市政务公开办公室看过，1 个工作日内转到具体单位')
  })

  it('the drafter of the matched policy answers before any duty', () => {
    const answer = ask({
      question: '拖欠工资怎么办',
      drafter: '聊城市民政局',
      policyTitle: '关于做好临时救助工作的通知',
    })
    expect(answer).toMatchObject({ by: 'drafter', department: { id: 'civil-affairs' } })
    expect(answer.reason).toBe('《关于做好临时救助工作的通知》由市民政局起草')
    expect(answer.alternatives[0]).toMatchObject({ id: 'human-resources' })
  })

  it('a drafter that was merged away is followed to its successor', () => {
    const answer = ask({ question: '这个文件还有效吗', drafter: '市国土资源局', policyTitle: '《征地补偿标准》' })
    expect(answer.department.id).toBe('natural-resources')
    expect(answer.reason).toBe('《征地补偿标准》由市国土资源局起草，机构改革后由市自然资源和规划局承接')
  })

  it('of two drafters the first answers and the second is named', () => {
    const answer = ask({ question: '补贴怎么领', drafter: '市财政局、市农业农村局' })
    expect(answer.department.id).toBe('finance')
    expect(answer.alternatives.map((each) => each.id)).toContain('agriculture')
  })

  it.each([
    ['物业管理条例', 'housing'],
    ['《中华人民共和国工伤保险条例》', 'human-resources'],
    ['山东省物业管理条例（2021修正）', 'housing'],
    ['政府信息公开条例', 'government-office'],
    ['山东省实施《中华人民共和国产品质量法》办法', 'market-regulation'],
    ['中华人民共和国土地管理法 第四十七条', 'natural-resources'],
  ])('%s is answered by the department it is entrusted to', (policyTitle, id) => {
    expect(ask({ question: '怎么规定的', policyTitle })).toMatchObject({ by: 'drafter', department: { id } })
  })

  it('says which statute and which department', () => {
    expect(ask({ question: '物业费', policyTitle: '物业管理条例' }).reason).toBe(
      '《物业管理条例》由市住房城乡建设局主管',
    )
  })

  it('an unknown drafter and an unknown title leave it to the duties', () => {
    const answer = ask({ question: '厂里拖欠工资', drafter: '某某协会', policyTitle: '某某办法' })
    expect(answer).toMatchObject({ by: 'duty', department: { id: 'human-resources' } })
    expect(answer.reason).toContain('你的问题提到“拖欠工资”')
    expect(answer.reason).toContain('这是市人力资源社会保障局的职责：')
  })

  it('full-width letters, capitals, blanks and long numbers change nothing', () => {
    const answer = ask({ question: '楼下ktv半夜扰民' })
    expect(ask({ question: ' 楼下 ＫＴＶ 半夜 扰民 13800000001' })).toEqual(answer)
  })

  it('one question alone is routed as one of many, and nothing is remembered between questions', () => {
    const [first] = questions[0] ?? ['']
    expect(route({ question: first }, departments)).toEqual(ask({ question: first }))
    expect(ask({ question: first })).toEqual(ask({ question: first }))
  })
})
