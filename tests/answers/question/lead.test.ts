import { leadOf } from '@shared/answers/answer/lead'

const led = (question: string, text: string) => leadOf(question, text, undefined)?.text

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
