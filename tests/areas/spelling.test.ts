import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areaTree } from '@shared/areas/tree'
import { loadAreas } from '../../seeds/areas/areas'
import { spelled } from '../../seeds/areas/spell'

const list = join(__dirname, '../../seeds/areas/areas.csv')
const rows = () =>
  readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

test('the list says of every place how it is said, as the speller says it (UPDATE_PLACES=1 writes it anew)', () => {
  if (process.env['UPDATE_PLACES'])
    writeFileSync(
      list,
      ['code,name,pinyin', ...rows().map(([code, name]) => `${code},${name},${spelled(name!)}`), ''].join('\n'),
    )
  expect(rows().filter(([, name, pinyin]) => pinyin !== spelled(name!))).toEqual([])
})

test.each([
  ['聊城市', 'liao cheng shi'],
  ['东昌府区', 'dong chang fu qu'],
  ['茌平区', 'chi ping qu'],
  ['莘县', 'shen xian/xin xian'],
  ['东阿县', 'dong e xian/dong a xian'],
  ['冠县', 'guan xian'],
  ['高唐县', 'gao tang xian'],
  ['阿城镇', 'e cheng zhen/a cheng zhen'],
  ['朝城镇', 'chao cheng zhen/zhao cheng zhen'],
  ['石佛镇', 'shi fo zhen'],
  ['道口铺街道', 'dao kou pu jie dao'],
  ['乐平铺镇', 'le ping pu zhen/yue ping pu zhen'],
  ['妹冢镇', 'mei zhong zhen'],
  ['俎店镇', 'zu dian zhen'],
  ['刘垓子镇', 'liu gai zi zhen'],
  ['任庄村委会', 'ren zhuang cun'],
  ['单庄村委会', 'shan zhuang cun/dan zhuang cun'],
  ['翟庄村委会', 'zhai zhuang cun/di zhuang cun'],
  ['赵行村委会', 'zhao hang cun/zhao xing cun'],
  ['乜村村委会', 'nie cun/mie cun'],
  ['亓庄村民委员会', 'qi zhuang cun'],
  ['中牟疃村委会', 'zhong mu tuan cun'],
  ['长江路社区居民委员会', 'chang jiang lu she qu/zhang jiang lu she qu'],
  ['侯里长屯村村委会', 'hou li chang tun cun/hou li zhang tun cun'],
  ['吕场村村民委员会', 'lv chang cun'],
])('%s is said %s', (name, said) => {
  expect(spelled(name)).toBe(said)
})

describe('a place is found by how it is said', () => {
  const { areas, zones, aliases } = loadAreas()
  const tree = areaTree(areas, zones, aliases)
  const found = (text: string, limit = 20) => tree.search(text, limit).map(({ code }) => tree.fullName(code))

  test.each([
    ['whc', '东昌府区沙镇镇王化村'],
    ['wanghua', '东昌府区沙镇镇王化村'],
    ['Wang Hua Cun', '东昌府区沙镇镇王化村'],
    ['szz', '东昌府区沙镇镇'],
    ['szzwh', '东昌府区沙镇镇王化村'],
    ['dex', '东阿县'],
    ['donge', '东阿县'],
    ["dong'e", '东阿县'],
    ['sx', '莘县'],
    ['chiping', '茌平区'],
    ['echeng', '阳谷县阿城镇'],
    ['acheng', '阳谷县阿城镇'],
  ])('%s finds %s among the first', (text, name) => {
    expect(found(text)).toContain(name)
  })

  test('the place whose whole name it is comes first, the wider one before the narrower', () => {
    expect(found('chiping')[0]).toBe('茌平区')
    expect(found('shazhenzhen')[0]).toBe('东昌府区沙镇镇')
    expect(found('whc').every((name) => name.endsWith('村'))).toBe(true)
  })

  test('letters that stand for no name find nothing', () => {
    expect(found('qqqqqq')).toEqual([])
    expect(found('xyz123')).toEqual([])
  })

  test('signs find what they found before', () => {
    expect(found('沙镇镇王化')).toEqual(['东昌府区沙镇镇王化村'])
  })
})
