import { urgentOf } from '@shared/urgent/recognise'
import beside from './beside.json'
import halfSaidBlind from './halfSaidBlind.json'
import hiddenBlind from './hiddenBlind.json'

/** How many of those in danger are missed, or of the ordinary ones taken for danger. */
const faults = (rows: readonly { text: string; urgent: boolean }[], urgent: boolean) =>
  rows.filter((row) => row.urgent === urgent && (urgentOf(row.text) !== undefined) !== urgent).length

describe.each([
  ['90', hiddenBlind, { missed: 6, disturbed: 3, misled: 4 }],
  ['100', halfSaidBlind, { missed: 10, disturbed: 7, misled: 5 }],
])('of %s in danger who ask for something else, told by somebody who taught nothing', (_, rows, most) => {
  test('nine in ten are heard, and of as many ordinary messages in the same words few are', () => {
    expect(faults(rows, true)).toBeLessThanOrEqual(most.missed)
    expect(faults(rows, false)).toBeLessThanOrEqual(most.disturbed)
  })

  test('nearly each is told to call whom it needs', () => {
    const told = rows.flatMap(({ text, call }: { text: string; call?: string }) => {
      const calls = urgentOf(text)?.calls.map(({ number }) => number)
      return calls && call ? [calls.includes(call)] : []
    })
    expect(told.filter((right) => !right).length).toBeLessThanOrEqual(most.misled)
  })
})

test.each([
  ['红薯窖里我爸下去就倒了，我弟下去也不动了', '下去的人闷倒了'],
  ['俩工人下井清淤没上来，喊也不应', '下去的人闷倒了'],
  ['孙子掉水井里了快来人', '落水'],
  ['洗澡水有点咬人 麻酥酥的 老婆还在里面洗', '触电'],
])(
  '「%s」 is %s: whoever goes after is not sent down, and nobody is fetched out of the water under current',
  (text, what) => expect(urgentOf(text)?.what).toBe(what),
)

test.each([
  ['托管费能退吗，闺女说托管班的叔叔叫她脱衣服拍照，不许告诉我，她明天还得去', '有人在伤害孩子'],
  ['转学要啥手续 孙女九岁 放假在看门的老头屋里待了半天 裤子上有血 问她就哭', '有人在伤害孩子'],
  ['幼儿园接送卡咋补办，老师说娃叫她舅接走了，可她没有舅啊', '孩子有危险'],
])('「%s」 is %s: a child that is hurt by somebody is not lost', (text, what) =>
  expect(urgentOf(text)?.what).toBe(what),
)

test.each([
  ['公交老年卡丢了咋补 俺娘脑子糊涂 吃完早饭出去的 天都黑了还没见人 外头零下七度', '家里人走失'],
  ['寻人启事在哪贴 五岁的闺女在集上走丢了 她奶奶还在找', '孩子有危险'],
  ['煤改气补贴啥时候发 屋里生着炉子 早起俩孩子喊头疼 小的叫不醒', '煤气或毒气中毒'],
  ['暑假工押金退不退 俺妹妹叫人锁在一个屋里 说打八千块才放人', '被人关着、不让走'],
  ['除草剂能退不 俺爹拿错了当凉水喝了两口 说没事', '吃下有毒的、噎住了'],
  ['除草剂能退不 俺爹跟俺娘吵完架喝了两口 说没事', '想不开，已经受伤'],
])('「%s」 is %s: each is told the first steps of its own', (text, what) => expect(urgentOf(text)?.what).toBe(what))

test.each([
  '库里还压着八九吨蒜 有人说要涨 到底卖不卖',
  '后天下雪不 孩子停不停课',
  '他爷爷截了肢，残疾证在哪办，下不了楼得人背',
])('「%s」 is no danger', (text) => expect(urgentOf(text)).toBeUndefined())

describe('danger in half a sentence beside another question', () => {
  const others = beside.filter(({ urgent }) => !urgent)
  const inDanger = beside.filter(({ urgent }) => urgent)

  test('of 190 told so hardly one is missed, and of 150 ordinary ones in the same words hardly one is taken for it', () => {
    expect(inDanger.filter(({ text }) => urgentOf(text) === undefined).length).toBeLessThanOrEqual(6)
    expect(others.filter(({ text }) => urgentOf(text) !== undefined).length).toBeLessThanOrEqual(8)
  })

  test('nearly each is told to call whom it needs', () => {
    const calls = ({ text }: { text: string }) => urgentOf(text)?.calls.map(({ number }) => number) ?? []
    expect(inDanger.filter((one) => !calls(one).includes(one.call)).length).toBeLessThanOrEqual(16)
  })
})

test.each(['麻烦问下', '跟您打听个事，', '请问 ', '替俺妈问问，', '俺就问一句，'])(
  'who begins with 「%s」 is in no more danger than who does not',
  (polite) => {
    const ordinary = beside.filter(({ urgent, text }) => !urgent && urgentOf(text) === undefined)
    const alarmed = ordinary.filter(({ text }) => urgentOf(polite + text) !== undefined)
    expect(alarmed.length).toBeLessThanOrEqual(ordinary.length / 50)
  },
)
