import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { saysAsked } from '@shared/answers/cards/leap'
import { asksJustNow } from '@shared/answers/question/justNow'
import { hotlineOf } from '@shared/answers/question/hotlines'
import heldBackQuestions from '../measured/heldBackQuestions.json'
import heldBackUnanswerable from '../measured/heldBackUnanswerable.json'
import ownQuestions from './ownQuestions.json'

test.each([
  ['市民中心中午休息吗，下午几点上班', 'opening hours'],
  ['公安局户政大厅礼拜天有人值班没', 'opening hours'],
  ['县里大厅礼拜六上午开门不 俺去办营业执照', 'opening hours'],
  ['笔试成绩嘛时候出来', 'a day of this year'],
  ['社区医院这几天有流感疫苗没有', 'how things look on the spot'],
  ['周公河那片什么时候拆迁', 'a day of this year'],
  ['今年高考什么时候出成绩', 'a day of this year'],
  ['咱这现在低保一个月发多少', 'an amount of this year'],
  ['2026年灵活就业一年最少交多少', 'an amount of this year'],
  ['哪里能打狂犬疫苗，最近的', 'which one is near, good or cheap'],
  ['我上周申请的低保批下来没', 'how far my own case has come'],
  ['动物园成人票几块', 'the price of a day'],
  ['喝一杯酒多久查不出来', 'how not to be caught'],
  ['孙悟空要是在聊城大闹能判几年', 'a tale'],
  ['帮我写个一千字的检讨', 'something written'],
  ['房价往后是涨还是跌', 'a piece of advice'],
  ['停电了几点来电', 'how things look on the spot'],
  ['失恋了难受得很', 'somebody to talk to'],
  ['爱山东登录密码忘了，咋找回', 'how an app is worked'],
  ['办税软件一直转圈，进不去系统', 'how an app is worked'],
  ['社区新来的网格员叫啥名字', 'a name or a number'],
  ['我递的材料到了哪个科长手里', 'a name or a number'],
  ['科目三上车就慌，咋练才稳', 'a piece of advice'],
  ['村东头那家的种子好使不', 'a piece of advice'],
  ['车管所这会儿排队的人多不多', 'how things look on the spot'],
  ['中医院的李大夫周几坐诊', 'opening hours'],
  ['小孩烧到38度5，喂美林还是泰诺林', 'a piece of advice'],
  ['廉租房我排87号，现在轮到几号了', 'how far my own case has come'],
  ['血糖降下来了，药想停了行不', 'a piece of advice'],
  ['做个核磁得排几天', 'how things look on the spot'],
])('「%s」 asks for what no provision can tell: %s', (question, kind) => {
  expect(asksJustNow(question)).toBe(kind)
})

test.each([
  '药店卖给俺过期的布洛芬，还是让吃了',
  '上周三晚上值班的没看住，老人从床上摔下来骨折了',
  '夜里几点以后施工算扰民',
  '酒驾现在罚多少钱',
  '单位周六让上班给不给加班费',
  '低保批下来要多久',
  '焊防盗网火星溅到楼下',
  '楼上装修吵得睡不着觉',
  '行人穿越高速罚不罚',
  '离家最近的小学不收俺家孩子',
  '附近有养猪场臭得开不了窗',
  '一周一天休息都没有合法不',
  '聊城试用期工资不能低于多少',
  '许可证过期了还能营业吗',
  '学校食堂离厕所太近了合规吗',
  '电脑才用三个月就蓝屏，店家不认，该谁拿证据',
  '手机号让人盗了，账号登不上咋办',
  '欠薪是先找劳动监察还是先仲裁',
  '小区门禁刷不上脸，物业不给配卡',
  '孩子出生以后跟谁姓、姓啥能自己定吗',
])('「%s」 asks for a rule', (question) => {
  expect(asksJustNow(question)).toBeUndefined()
})

test('no question that a provision answers is taken for one that none does; of the others a third is known by its words', () => {
  const answered = [...ownQuestions, ...heldBackQuestions].map(([question]) => String(question))
  const blind = readFileSync(join(__dirname, '../blind/earlierQuestions.jsonl'), 'utf8').trim().split('\n')
  const asked = [...answered, ...blind.map((row) => (JSON.parse(row) as { question: string }).question)]
  expect(asked.filter((question) => asksJustNow(question))).toEqual([])
  const known = heldBackUnanswerable.filter((question) => asksJustNow(question))
  expect(known.length).toBeGreaterThan(heldBackUnanswerable.length / 3)
})

const ticket = {
  question: '违停会罚多少',
  ways: ['违停罚多少钱'],
  answer: '不肯开走又妨碍通行的，罚20到200元。',
  next: ['交警处理窗口去问'],
}

test('a card answers for the law here, and for another country only where it names it', () => {
  expect(saysAsked('违停罚多少', ticket)).toBe(true)
  expect(saysAsked('在日本违停罚多少', ticket)).toBe(false)
  expect(saysAsked('从国外回来，车停在机场罚多少', ticket)).toBe(false)
  expect(saysAsked('从国外回来，车停在机场罚多少', { ...ticket, ways: ['人在国外，违停罚多少钱'] })).toBe(true)
  expect(saysAsked('交警队礼拜天上班不', ticket)).toBe(false)
})

test('a letter asks for what is just now only where it asks for nothing else', () => {
  const begun = '社保卡上个礼拜赶集的时候掉了，找了一圈也没有找着，里头还有这个月刚发的养老钱，心里急得很。'
  const phone = '口头挂失的电话是多少？'
  expect(asksJustNow(`${begun}请问${phone}`)).toBe('opening hours')
  expect(asksJustNow(`${begun}请问${phone}补卡要不要本人到场，能让儿子代办吗？`)).toBeUndefined()
  expect(
    asksJustNow(
      '今年家里事多，地里收了多少也没顾上算。村里说养老保险的缴费要往上调，我娘今年七十一了，一直没有交过，想补交又怕吃亏。像她这样的还能不能补？',
    ),
  ).toBeUndefined()
})

test.each([
  ['how far my own case has come', '我离婚的案子排到哪天了', '自己的案子，打诉讼服务热线 12368，说案号。'],
  ['the price of a day', '去青岛的高铁票多少钱', '铁路的票和车次，看“铁路12306”，或者打 12306。'],
  ['opening hours', '公积金中心周六上班不', '公积金的事，打 12329。'],
  ['how things look on the spot', '今晚几点来电', '电的事，打 95598。'],
  ['opening hours', '镇上图书室几点开门', undefined],
  ['opening hours', '9路公交从火车站末班几点', undefined],
  ['a piece of advice', '孩子发烧先吃药还是先物理降温', '看病用药的事，问医生；越来越重的，打 120。'],
  ['a piece of advice', '开包子铺在镇上还是县里挣钱', undefined],
  ['a tale', '武松打虎要不要交医保', undefined],
  ['a piece of advice', '电动车啥牌子好', undefined],
  ['a piece of advice', '坐动车还是坐汽车好，哪个便宜 贵不贵', '铁路的票和车次，看“铁路12306”，或者打 12306。'],
] as const)('of what no rule tells (%s) 「%s」 is told who knows: %s', (kind, question, line) =>
  expect(hotlineOf(kind, question)).toBe(line),
)
