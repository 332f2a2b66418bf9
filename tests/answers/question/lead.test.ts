import { leadOf } from '@shared/answers/answer/lead'

const led = (question: string, text: string, known?: string) =>
  leadOf(question, text, { department: '示例局', known })?.text

test.each([
  [
    '申请公开多久答复',
    '能当场答的当场答；不能的，从收到申请那天起20个工作日内答复你。延长要告诉你。',
    '能当场答的当场答；不能的，从收到申请那天起20个工作日内答复你。',
  ],
  ['几天能批下来', '材料齐的当天受理；一般5个工作日办完；逾期没办的可以投诉。', '一般5个工作日办完。'],
  ['罚多少钱', '先责令改正；不改的，罚200元；情节严重的，罚1000元。', '先责令改正；不改的，罚200元。'],
  ['多久答复', '收到后15个工作日内答复。', '收到后15个工作日内答复。'],
])('%s is answered by a sentence that stands by itself', (question, text, said) => {
  expect(led(question, text)).toBe(said)
})

const permit = '不能借、租，会罚200元以下。冒用别人的，罚200到1000元。'

test.each([
  ['冒用别人的证罚多少', permit, '冒用别人的，罚200到1000元。'],
  ['假的证件罚多少', permit, undefined],
  [
    '公示卡去哪领',
    '食品摊点向乡镇街道备案，当场发公示卡；小餐饮向县级食品监管部门登记。',
    '食品摊点向乡镇街道备案，当场发公示卡。',
  ],
  ['打官司最多能委托几个代理人', '可以委托一两个人。', undefined],
  ['过了俩月还能领不', '开奖日起60天内兑奖；必须用原票。', undefined],
  ['证丢了，弄个临时的行不', '要申请补领。急用的先办临时身份证。', undefined],
  ['没签合同，能多要几个月的钱', '超过1个月没签的，每月要付2倍工资。', '超过1个月没签的，每月要付2倍工资。'],
])('%s: of several cases the one asked about is said first, or none', (question, text, said) => {
  expect(led(question, text)).toBe(said)
})

const dog = '狗主人赔；能证明是你故意的才减免。狗没拴绳的，主人更要担责。'
const appeal = '从知道那天起60日内提出，法律规定更长的按更长的算。没告诉你可以复议的，从知道权利起算，但最长1年。'

test.each([
  ['叫人家的狗咬了，打针的钱谁掏', dog, '被狗咬了谁赔？', '狗主人赔；能证明是你故意的才减免。'],
  [
    '绿化带的树砸了我的车，这事找谁负责',
    '树的主人证明不了自己没过错就要赔。',
    '树砸坏车谁赔？',
    '树的主人证明不了自己没过错就要赔。',
  ],
  [
    '楼道广告挣的钱归谁',
    '扣掉成本后归全体业主，怎么用由业主决定。有疑问可以查账。',
    '小区广告的收入归谁？',
    '扣掉成本后归全体业主，怎么用由业主决定。',
  ],
  ['树砸坏车了，找谁投诉', '树的主人证明不了自己没过错就要赔。', '树砸坏车谁赔？', '找示例局'],
  [
    '罚得不服，多少天内能提',
    appeal,
    '行政复议要在多少天内申请？',
    '从知道那天起60日内提出，法律规定更长的按更长的算。',
  ],
  ['下个月生，産假休多少天', '国家规定98天；难产加15天。不满4个月流产休15天。', '产假有多少天？', '国家规定98天。'],
  ['好几年的老账还能要不', '一般是3年。约定了还款日的，从还款日过后算起。', '欠钱不还过多久告不了？', undefined],
])(
  '%s: who is liable and how long stand in the text, an office only where one is asked for',
  (question, text, known, said) => {
    expect(led(question, text, known)).toBe(said)
  },
)

test('of conditions that must all be met not the first alone is told', () => {
  const text = '三条都要有：缴费满1年；不是自己不想干；已办登记并愿意找工作。单位要在15日内报名单。'
  expect(leadOf('缴费要满几年', text, {})?.text).toBe('三条都要有：缴费满1年；不是自己不想干；已办登记并愿意找工作。')
})
