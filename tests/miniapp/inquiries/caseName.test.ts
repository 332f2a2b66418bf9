import { withoutGreeting } from '@shared/text/matter'
import { caseName } from '../../../miniapp/src/inquiries/caseName'

test.each([
  ['你好，我想问一下，孩子上小学要带什么材料？', '孩子上小学要带什么材料'],
  ['您好！我想咨询一下医保断缴三个月怎么补', '医保断缴三个月怎么补'],
  ['尊敬的领导：\n我是东昌府区的居民，小区门口的路灯坏了半个月', '小区门口的路灯坏了半个月'],
  ['请问 高龄津贴什么时候发', '高龄津贴什么时候发'],
  ['领导好 麻烦问一下宅基地确权的事', '宅基地确权的事'],
  ['我们小区的路灯坏了半个月，晚上老人出门看不见路', '我们小区的路灯坏了半个月'],
  ['停水了，三天了没人管', '停水了，三天了没人管'],
  ['想问问', '想问问'],
  ['你好，在吗？', '你好，在吗？'],
])('「%s」 is headed 「%s」', (text, name) => {
  expect(caseName(text)).toBe(name)
})

test('a long clause is cut where a line ends, and whatever is written has some heading', () => {
  expect(caseName('长'.repeat(60))).toBe(`${'长'.repeat(24)}…`)
  for (const text of ['。', '问', '你好', '，，，', '3号楼']) expect(caseName(text).length).toBeGreaterThan(0)
})

test.each([
  ['你好，我想问一下，小区门口的路灯坏了半个月，找谁来修？', '小区门口的路灯坏了半个月，找谁来修？'],
  ['尊敬的领导：\n我们村的自来水发黄，能不能派人来看看', '我们村的自来水发黄，能不能派人来看看'],
  ['家里暖气不热，测了只有 15 度', '家里暖气不热，测了只有 15 度'],
  ['你好', '你好'],
])('「%s」 is listed as 「%s」', (text, listed) => {
  expect(withoutGreeting(text)).toBe(listed)
})
