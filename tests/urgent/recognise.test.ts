import { urgentOf } from '@shared/urgent/recognise'
import calm from './calm.json'
import hinted from './hinted.json'
import askingBlind from './askingBlind.json'
import hintedBlind from './hintedBlind.json'
import hotlineBlind from './hotlineBlind.json'
import messyBlind from './messyBlind.json'
import inDanger from './inDanger.json'
import overOrNow from './overOrNow.json'
import overOrNowBlind from './overOrNowBlind.json'
import stories from './stories.json'
import swindledBlind from './swindledBlind.json'
import toldBySigns from './toldBySigns.json'
import writtenBlind from './writtenBlind.json'

test.each(inDanger)('「%s」 is told whom to call', (text) => {
  const urgent = urgentOf(text)
  expect(urgent?.calls.length).toBeGreaterThanOrEqual(1)
  expect(urgent?.now.length).toBeLessThanOrEqual(2)
})

test.each(calm)('「%s」 is an ordinary matter', (text) => expect(urgentOf(text)).toBeUndefined())

test.each(['自己手写的遗书算不算数', '遗书是爹手写的，没有公证，兄弟不认'])(
  '「%s」 asks of a will by its wrong name, and is no farewell',
  (text) => expect(urgentOf(text)).toBeUndefined(),
)

test.each(['快递不动了', '网上买的包裹不动了怎么办', '电表不动了', '表哥说厂里一个月七八千，叫我跟他去'])(
  '「%s」: a thing stands still, or somebody goes with somebody, and nobody is in danger',
  (text) => expect(urgentOf(text)).toBeUndefined(),
)
test.each([
  '老人不动了',
  '电梯不动了',
  '他不动了',
  '老伴走了半年，我也想跟着她去',
  '纽扣电池不见了，娃一岁半老流口水还干呕',
])('「%s」 may be somebody in danger', (text) => expect(urgentOf(text)).toBeDefined())

test.each([
  ['我不想活了', '12356'],
  ['家里着火了', '119'],
  ['我爸突然晕倒叫不醒', '120'],
  ['有人拿刀砍人', '110'],
  ['厨房有煤气味', '119'],
  ['孩子丢了', '110'],
  ['两岁的孩子把消毒液喝了', '120'],
])('「%s」 leads with %s among the numbers', (text, number) => {
  expect(urgentOf(text)?.calls.map((one) => one.number)).toContain(number)
})

test.each([
  ['同学说给我介绍工作，来了就不让走了，窗户都焊死了，我偷着发的', '被人关着、不让走'],
  ['司机走的不是导航那条路，车门开不开，他不让我下车，我害怕', '被人关着、不让走'],
  ['隔壁男的正在打他老婆', '有人动手'],
  ['工地上热得很，小王栽在钢筋堆里，身上滚烫，叫不醒，不出汗', '中暑'],
  ['蜂窝煤炉子搁里屋，夜里门窗堵得严，今早俺跟老伴都头疼恶心腿发软，老伴光哼哼不大搭腔', '煤气或毒气中毒'],
  ['我爸从房顶上摔下来，动不了，叫不醒', '受伤急救'],
  ['楼道里电瓶车充着电冒起烟来了，烟都到门口了，我在五楼是跑还是待着', '起火'],
])('「%s」: %s', (text, what) => expect(urgentOf(text)?.what).toBe(what))

describe('money that goes to a swindler now can still be stopped by a call', () => {
  test.each([
    '有个自称公安的让我开着屏幕共享往安全账户转 我现在正在转第二笔',
    '俺刚给一个说是客服的转了两万，才反应过来是骗子，咋办',
    '我妈正在银行给骗子转钱，怎么劝都不听',
    '对方说我涉案洗钱，让我现在去宾馆转账，电话不让挂',
    '刷单已经垫了三万，还让我再转两万才能提现，正催我',
    '有人冒充我儿子老师在群里收钱，我刚转了1200才知道是骗子',
  ])('「%s」', (text) => {
    const urgent = urgentOf(text)
    expect(urgent?.what).toBe('钱正在被骗走')
    expect(urgent?.calls.map(({ number }) => number)).toEqual(['110', '96110'])
  })

  test.each([
    '上个月刷单被骗了三万，警察一直没消息，找谁',
    '接到自称公安的电话让转账是真的吗',
    '老板让我现在去银行取钱发工资',
    '现在骗子多，老人转账银行会拦吗',
    '银行说我账户涉案冻结了，现在取不了钱怎么办',
    '昨天网购被客服骗了验证码，钱没了，银行赔不赔',
    '孙子发烧38度5，先吃布洛芬还是先吃感冒药',
    '上个月拉架胳膊叫对方划了道口子，派出所说互殴，这算不算正当防卫',
    '老娘血压148/92，头有点胀，吃硝苯地平还是换别的药',
    '昨晚喝的酒，早上骑电动车叫交警拦住，吹了41，扣不扣驾照',
  ])('「%s」 is an ordinary matter, or no longer one of minutes', (text) => expect(urgentOf(text)).toBeUndefined())
})

test('a fever that has become something else is heard, whichever pill is asked for', () => {
  expect(urgentOf('孩子烧39度5吃啥药，刚才抽了一下，这会儿叫不醒')?.calls[0]?.number).toBe('120')
  expect(urgentOf('俺爹血压190，吃硝苯地平还是换药，这会儿嘴歪了半边身子不能动')?.calls[0]?.number).toBe('120')
})

test('whoever has locked herself in with the child while he breaks the door is told to call the police', () => {
  expect(urgentOf('他喝多了正踹卧室门，说开门就打死我，我和闺女锁在里面')?.calls[0]?.number).toBe('110')
})

test('whoever is held is not told to run, and whoever lies in the sun is cooled', () => {
  expect(urgentOf('应聘来了就不让走，手机也收走了，上厕所都有人跟着')?.now.join('')).toMatch(/别硬拼.*打通 110/)
  expect(urgentOf('老汉在地里晒晕了，身上滚烫叫不醒')?.now.join('')).toMatch(/阴凉.*凉水/)
})

test('gas: windows, valve, no switch, out, and only then the call', () => {
  expect(urgentOf('家里燃气泄漏了')?.now.join('')).toMatch(/开窗.*关上阀门.*不开关.*电器.*出去.*再打电话/)
})

describe('written by somebody who had not seen the rules: cries, whispers, dictated lines and long letters', () => {
  const missed = writtenBlind.filter(({ text, urgent }) => (urgentOf(text) !== undefined) !== urgent)

  test('at most two in a hundred of those in danger are not told whom to call', () => {
    const inNeed = writtenBlind.filter(({ urgent }) => urgent)
    expect(inNeed.length).toBeGreaterThanOrEqual(200)
    expect(missed.filter(({ urgent }) => urgent).length).toBeLessThanOrEqual(inNeed.length / 50)
  })

  test('no ordinary matter is taken for a danger', () => {
    expect(missed.filter(({ urgent }) => !urgent).map(({ text }) => text)).toEqual([])
  })
})

test.each(toldBySigns)('「$text」, told by what is seen: $urgent', ({ text, urgent }) =>
  expect(urgentOf(text) !== undefined).toBe(urgent),
)

/** How many of those in danger are missed, or of the ordinary ones taken for danger. */
const faults = (rows: readonly { text: string; urgent: boolean }[], urgent: boolean) =>
  rows.filter((row) => row.urgent === urgent && (urgentOf(row.text) !== undefined) !== urgent).length

describe('hinted or only described, beside figures of speech, films, drills and questions of law', () => {
  test('of the sentences that taught, hardly one is mistaken', () => {
    expect(faults(hinted, true)).toBeLessThanOrEqual(1)
    expect(faults(hinted, false)).toBeLessThanOrEqual(3)
  })

  test('of 60 and 60 that taught nothing, nine in ten cries are heard', () => {
    expect(faults(hintedBlind, true)).toBeLessThanOrEqual(2)
    expect(faults(hintedBlind, false)).toBeLessThanOrEqual(12)
  })

  test('in the middle of a long story about other matters, two in five are still heard', () => {
    const inStory = stories.flatMap(({ before, after }) =>
      hintedBlind.map(({ text, urgent }) => ({ text: before + text + after, urgent })),
    )
    expect(faults(inStory, true)).toBeLessThanOrEqual(inStory.length * 0.3)
    expect(faults(inStory, false)).toBeLessThanOrEqual(inStory.length * 0.02)
  })
})

test('of 70 in danger, most of whom ask of money, a rule or an office, five in six are heard by somebody who taught nothing; of 130 ordinary messages hardly one is', () => {
  expect(faults(askingBlind, true)).toBeLessThanOrEqual(9)
  expect(faults(askingBlind, false)).toBeLessThanOrEqual(3)
})

test('of 104 messages to a hotline, typed in haste and without signs, hardly three are taken for a danger, and none of 6 in danger is missed', () => {
  expect(faults(hotlineBlind, true)).toBe(0)
  expect(faults(hotlineBlind, false)).toBeLessThanOrEqual(1)
})

test('of 80 in danger who type in haste, five in six are heard', () =>
  expect(faults(messyBlind, true)).toBeLessThanOrEqual(8))

test('of 40 whose money is going, told by somebody who taught nothing, four in five are heard, and of 40 who only speak of money hardly one', () => {
  expect(faults(swindledBlind, true)).toBeLessThanOrEqual(5)
  expect(faults(swindledBlind, false)).toBeLessThanOrEqual(1)
  const told = swindledBlind.filter(({ text }) => urgentOf(text)?.what === '钱正在被骗走')
  expect(told.length).toBeGreaterThanOrEqual(27)
})

describe('what is over and asked of, beside what is told as past and still goes on', () => {
  test('of the sentences that taught, hardly one is mistaken', () => {
    expect(faults(overOrNow, true)).toBeLessThanOrEqual(2)
    expect(faults(overOrNow, false)).toBeLessThanOrEqual(1)
  })

  test('of 76 and 76 that taught nothing, four in five oblique cries are heard, and hardly an old story is', () => {
    expect(faults(overOrNowBlind, true)).toBeLessThanOrEqual(8)
    expect(faults(overOrNowBlind, false)).toBeLessThanOrEqual(1)
  })

  test.each([
    ['老伴去年触电走的，厂里该赔多少', undefined],
    ['老伴触电了还在地上躺着，厂里该赔多少', '120'],
    ['去年邻居打断我肋骨，判了他一年，医药费还能要吗', undefined],
    ['去年邻居打断我肋骨，今天又拿着刀来砸门，能告他吗', '110'],
    ['去年他跳楼走了，意外险赔吗', undefined],
    ['我不想活了，意外险赔吗，前年就买了', '12356'],
    ['他每次一喝酒就打我，去年报过警，能离婚吗，现在又掐我脖子', '110'],
    ['他又掐我脖子了，打人能判几年', '110'],
    ['前夫在楼下砸门，还在骂，能申请人身保护令吗', '110'],
    ['工地上吊车刚砸着人，人还压着，算工伤不', '119'],
    ['俺男人正拽着俺头发打，这能离婚不', '110'],
    ['老公刚把我打得起不来，还堵着门不让走，能要多少赔偿', '110'],
  ])('「%s」: %s', (text, number) => {
    const calls = urgentOf(text)?.calls.map((one) => one.number)
    if (number) expect(calls).toContain(number)
    else expect(calls).toBeUndefined()
  })
})

test('a danger dictated at length, without a stop, is found', () => {
  const before = '我想说一下我们小区的事情物业不干活电梯老坏灯也不亮大家都有意见'.repeat(6)
  expect(urgentOf(`${before}刚才我爸突然倒在地上怎么叫都叫不应你们快来个人看看`)?.what).toBe('受伤急救')
})

test.each([
  '上班时突发病死了算工伤不',
  '手机号被注销绑的支付宝',
  '被车撞后私了五千后悔了',
  '晒粮食被车轧了',
  '牛跑到公路上被车撞',
  '邻居盖楼压了我家地基',
])('「%s」 is of a thing, or over, or of what it costs', (text) => expect(urgentOf(text)).toBeUndefined())

test.each(['孩子在学校丢了手机', '值班睡觉死了算工伤吗'])(
  '「%s」 asks of a thing that was lost or of what is owed, and nobody is in danger',
  (question) => {
    expect(urgentOf(question)).toBeUndefined()
  },
)

test('who broke through the ice is in the water, and no car has met anybody', () => {
  expect(urgentOf('有人从冰面上掉下去了')?.what).toBe('落水')
  expect(urgentOf('冰面掉下去淹死')?.what).toBe('落水')
})

test('who swallowed poison and feels well is in danger, however long the letter and whatever it asks', () => {
  const told =
    '今天早上俺叔跟俺婶吵架，赌气喝了一口百草枯，抠着嗓子吐出来了，这会子坐在院里抽烟跟没事人一样，俺婶说不用去医院花那个冤枉钱，村里卫生室也开着门，俺就是想问一下这样的去住院医保给报吗，能报多少'
  expect(urgentOf(told)).toMatchObject({ what: '想不开，已经受伤' })
})

test('who is locked up for money is told to call the police, not the bank, who hides from a knife not to break a window, and who sees a fallen line not to lift it', () => {
  expect(urgentOf('表弟去外地打工让人关在楼里不让出门，打电话来说不拿两万块钱就打断他腿')?.what).toBe(
    '被人关着、不让走',
  )
  expect(urgentOf('电线杆刮倒了，线掉在水坑里冒火花，孩子们放学都从那走')?.what).not.toBe('触电')
  expect(urgentOf('他拿着菜刀在外头砸门，我跟孩子锁在里屋不敢出去')?.what).toBe('有人动手')
})

test('a door that hardly holds out is no wish to give up: who stands before it with a knife is the danger', () => {
  expect(urgentOf('男人喝醉了拿菜刀在外头剁门，俺跟孩子锁在卧室不敢出声，门快撑不住了')?.what).toBe('有人动手')
  expect(urgentOf('这个家我快撑不住了')?.what).toBe('想不开')
})
