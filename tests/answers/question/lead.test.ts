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
