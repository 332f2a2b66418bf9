import { readdirSync, readFileSync } from 'node:fs'
import { departmentById, triageDesk } from '@shared/departments/department'
import { loadDepartments } from '../../seeds/departments/departments'
import { besides, needing } from '../support/besides'

const departments = loadDepartments()
const counties = ['371502', '371503', '371521', '371522', '371524', '371525', '371526', '371581']
const workPoints = besides('seed/work-points-2021.md')
const policies = besides('policies')

const named = [
  ...['政府办公室', '发展改革委', '工业和信息化局', '科技局', '商务投资促进局', '农业农村局', '大数据局', '生态环境局'],
  ...['财政局', '卫生健康委', '文化和旅游局', '市场监管局', '司法局', '人力资源社会保障局', '教育体育局', '退役军人局'],
  ...['民政局', '医保局', '自然资源和规划局', '应急局', '公安局', '住房城乡建设局', '交通运输局', '国资委'],
].map((name) => `市${name}`)

describe('the city’s departments', () => {
  it('have ids and names of their own', () => {
    expect(new Set(departments.map((each) => each.id)).size).toBe(departments.length)
    expect(new Set(departments.map((each) => each.name)).size).toBe(departments.length)
    expect(departmentById(triageDesk.id, departments)?.name).toBe('市政务公开办公室')
    expect(departmentById(triageDesk.hostId, departments)?.name).toBe('市政府办公室')
    expect(departmentById('nobody', departments)).toBeUndefined()
  })

  it('include the 24 of the work points', () => {
    expect(named).toHaveLength(24)
    expect(departments.map((each) => each.name)).toEqual(expect.arrayContaining(named))
  })

  needing('seed/work-points-2021.md').test(
    'are written as the work points write them, and none named there is missing',
    () => {
      const text = readFileSync(workPoints, 'utf8')
      for (const name of named) expect(text).toContain(name)
      const responsible = new Set(
        text.match(/(?<=[|、，\s])市[^、，；。|（(\s的]{2,10}(?:局|委|政府办公室)(?=[、，\s|])/g),
      )
      expect([...responsible].filter((name) => !departments.some((each) => each.name === name))).toEqual([])
    },
  )

  it.each(departments.map((each) => [each.name, each] as const))(
    '%s has duties, and eight county counterparts or, led from above, none',
    (_, each) => {
      expect(each.duties.length).toBeGreaterThanOrEqual(3)
      expect(each.duties.every((duty) => duty.everyday.length > 0)).toBe(true)
      const ledFromAbove = each.handledAt === 'city' && each.reviewBody !== undefined
      expect(each.counterparts.map((it) => it.areaCode)).toEqual(ledFromAbove ? [] : counties)
      expect(new Set(each.counterparts.map((it) => it.name)).size).toBe(each.counterparts.length)
    },
  )

  it('name county organs after the city’s, except where another name is in use', () => {
    const named = (id: string, code: string) =>
      departments.find((each) => each.id === id)?.counterparts.find((it) => it.areaCode === code)?.name
    expect(named('housing', '371502')).toBe('东昌府区住房城乡建设局')
    expect(named('housing', '371581')).toBe('临清市住房城乡建设局')
    expect(named('government-office', '371522')).toBe('莘县政府办公室')
    expect(named('public-security', '371502')).toBe('市公安局东昌府分局')
    expect(named('public-security', '371525')).toBe('冠县公安局')
    expect(named('womens-federation', '371524')).toBe('东阿县妇联')
    expect(named('publicity', '371525')).toBe('冠县委宣传部')
    expect(named('postal', '371522')).toBeUndefined()
    expect(named('housing-fund', '371522')).toBe('市住房公积金管理中心莘县管理部')
  })

  it('share no statute: each has one competent department here', () => {
    const titles = departments.flatMap((each) => each.policies)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    expect(
      titles.filter((title) => title.includes('中华人民共和国') || (title.includes('《') && !title.includes('实施'))),
    ).toEqual([])
  })

  needing('policies').test('are competent only for statutes that exist', () => {
    const titles = new Set(
      readdirSync(policies, { recursive: true, encoding: 'utf8' }).map((path) =>
        path.replace(/^.*\/|(\([^()]*\))?\.md$/g, ''),
      ),
    )
    expect(departments.flatMap((each) => each.policies).filter((title) => !titles.has(title))).toEqual([])
  })
})
