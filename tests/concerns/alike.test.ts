import { alike } from '@shared/concerns/registration/alike'

const known = [
  { title: '城区多处路段井盖破损', topic: '安全生产' },
  { title: '东昌府区多个老旧小区电梯停运，老人上下楼困难', topic: '困难群众生活' },
  { title: '夜间渣土车超速', topic: '生态环境污染' },
]
const found = (title: string, topic?: string) => alike({ title, topic }, known).map((one) => one.title)

test('a matter that comes up again in other words is found among those of its topic', () => {
  expect(found('井盖又坏了，还是八月办过的路段', '安全生产')).toEqual([known[0]!.title])
})

test('one that says nearly the same is found under another topic too', () => {
  expect(found('老旧小区电梯停运没人管', '安全生产')).toEqual([known[1]!.title])
})

test('what has nothing to do with it is not held before whoever registers, nor is anything before a title is there', () => {
  expect(found('社保卡补办要等两个月', '困难群众生活')).toEqual([])
  expect(found('')).toEqual([])
})
