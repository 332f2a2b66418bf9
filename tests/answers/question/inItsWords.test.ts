import { inItsWords } from '@shared/answers/answer/inItsWords'

const weightOf = () => 1
const filler = '示例：养护单位应当每月巡查一次，记下时间、地点和情况，保存三年，供市民查阅。'
const cases = [
  '（一）示例灯杆歪倒的，一日内扶正；',
  '（二）示例灯罩破损的，三日内更换；',
  '（三）示例整条街不亮的，当天到场。',
]
const list = ['示例养护单位接到报修后，按照下列期限处理：', ...cases].join('\n')

test('a short provision is said whole', () => {
  expect(inItsWords(list, '示例灯罩坏了几天换', weightOf)).toBe(list)
})

test('of a long one the sentences that answer are said, word for word', () => {
  const text = [filler.repeat(5), '示例路灯在日落后半小时内开启。'].join('\n')
  const said = inItsWords(text, '示例路灯几点开启', weightOf)
  expect(text).toContain(said)
  expect(said).toContain('日落后半小时内开启')
  expect(said.length).toBeLessThanOrEqual(180)
})

test.each(['示例养护单位接到报修后按什么期限处理', '示例灯罩破损几日更换'])(
  'the head of a list comes with what is listed, and what is listed with its head: %s',
  (question) => {
    const text = [filler.repeat(5), list].join('\n')
    const said = inItsWords(text, question, weightOf)
    expect(text).toContain(said)
    expect(said).toMatch(/按照下列期限处理：\n（一）/)
    expect(said).not.toMatch(/：$/)
  },
)

test('of a list too long to read only the case that answers is said', () => {
  const long = [
    '示例养护单位应当做到：',
    ...Array.from({ length: 9 }, (_, at) => `（${'一二三四五六七八九'[at]}）${filler}`),
    '（十）示例灯罩破损的，三日内更换。',
  ].join('\n')
  const said = inItsWords(long, '示例灯罩破损几日更换', weightOf)
  expect(said).toContain('三日内更换')
  expect(said.length).toBeLessThan(200)
})
