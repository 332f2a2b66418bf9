import { currentOwner, successionOf } from '@shared/departments/succession'
import { loadDepartments } from '../../seeds/departments/departments'

const departments = loadDepartments()

const cases: readonly (readonly [name: string, id: string | undefined])[] = [
  ['市住房城乡建设局', 'housing'],
  ['聊城市住房和城乡建设局', 'housing'],
  ['住房城乡建设局', 'housing'],
  ['市住建局', 'housing'],
  ['聊城市房产管理局', 'housing'],
  ['市人事局', 'human-resources'],
  ['聊城市劳动和社会保障局', 'human-resources'],
  ['人社局', 'human-resources'],
  ['市国土资源局', 'natural-resources'],
  ['规划局', 'natural-resources'],
  ['市林业局', 'natural-resources'],
  ['市工商局', 'market-regulation'],
  ['聊城市食品药品监督管理局', 'market-regulation'],
  ['市质监局', 'market-regulation'],
  ['卫计委', 'health'],
  ['聊城市卫生和计划生育委员会', 'health'],
  ['市环保局', 'ecology'],
  ['市安监局', 'emergency'],
  ['市物价局', 'development-reform'],
  ['聊城市人民政府办公室', 'government-office'],
  ['国家税务总局聊城市税务局', 'tax'],
  ['市地税局', 'tax'],
  [' 聊城市 医疗保障局 ', 'medical-insurance'],
  ['市扶贫办', 'agriculture'],
  ['聊城市公安消防支队', 'fire'],
  ['某某研究会', undefined],
  ['', undefined],
]

describe('after a reorganisation', () => {
  it.each(cases)('the work of %p is with %p', (name, id) => {
    expect(currentOwner(name, departments)?.id).toBe(id)
  })

  it('every name a department has or had leads to it, and to no other', () => {
    const ownerOf = successionOf(departments)
    const strays = departments.flatMap((each) =>
      [each.name, each.fullName, ...each.aliases, ...each.predecessors].filter((name) => ownerOf(name) !== each),
    )
    expect(strays).toEqual([])
  })
})
