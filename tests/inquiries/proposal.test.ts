import type { InquiryKind } from '@shared/inquiries/case/inquiry'
import { complains } from '@shared/inquiries/kind/complains'
import { proposedKind } from '@shared/inquiries/kind/proposedKind'
import type { proposeInquiry } from '@shared/inquiries/contracts/contractProposal'
import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const looksLike: Record<InquiryKind, string[]> = {
  complaint: [
    '小区门口的路灯坏了三天，晚上黑漆漆的',
    '楼上半夜跳广场舞，吵得孩子睡不着',
    '老板拖欠我们八个人的工资，电话也不接',
    '举报有人往河里倒污水',
    '暖气一直不热，什么时候能来人修',
    '我母亲独自在家，求助社区帮忙照看',
    '窗口工作人员态度恶劣，材料退了我三次',
    '村里的下水道堵了半个月没人管',
    '退了课，培训班不退钱怎么办',
  ],
  consultation: [
    '请问灵活就业的人怎么交社保',
    '二孩的生育津贴能领多少',
    '新房交了两年，不动产证多久能办下来',
    '咨询一下外地户口孩子上小学要什么材料',
    '房子漏水，维修资金怎么申请',
    '噪声几点以后算违法',
  ],
  suggestion: ['建议在实验小学门口加一个红绿灯', '希望 12 路公交车晚上能加开几班', '能不能在滨河公园多建几个厕所'],
  disclosure: [
    '申请公开我们村征地的批复文件',
    '请公开柳园路改造项目的预算',
    '我要提交信息公开申请',
    '申请公开小区充电车棚管理办法',
  ],
}

describe.each(Object.entries(looksLike))('what looks like %s', (kind, texts) => {
  test.each(texts)('「%s」', (text) => expect(proposedKind(text).kind).toBe(kind))
})

test('who complains says so; a document that is called after complaints is none', () => {
  expect(['我要投诉物业乱收停车费', '实名举报', '请给我们一个说法'].filter(complains)).toHaveLength(3)
  expect(['2025 年物业投诉处理情况', '违法建设查处台账', '投诉举报办理办法'].filter(complains)).toEqual([])
  expect(proposedKind('要求商家公开道歉，我要投诉').kind).toBe('complaint')
})

const propose = (text: string, area?: string) =>
  door(inquiryEndpoints(testHouse()))<typeof proposeInquiry>(undefined, 'POST /api/inquiries/proposal', {
    body: { text, ...(area ? { area } : {}) },
  })

test('before a case is sent, it is told what kind it looks like, by when it is answered and by whom', async () => {
  const { status, body } = await propose('小区门口的路灯坏了三天，晚上黑漆漆的', '371502')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    kind: 'complaint',
    because: expect.stringContaining('坏了'),
    kinds: [
      { kind: 'complaint', name: '投诉', limit: '15 个工作日内答复', basis: '本市约定' },
      { kind: 'consultation', name: '咨询', limit: '5 个工作日内答复', basis: '本市约定' },
      { kind: 'suggestion' },
      { kind: 'disclosure', limit: '20 个工作日内答复', basis: expect.stringContaining('第三十三条') },
    ],
    department: { name: expect.stringContaining('城市管理'), reason: expect.stringContaining('东昌府区') },
  })
})

test.each([
  ['电费一下多出来三百，怀疑电表有毛病。另外村里自来水停了两天没人管', ['市发展改革委', '市水利局']],
  ['有两件事：1.公交车晚上九点就停了，能不能晚点。2.孩子医保卡刷不了', ['市交通运输局', '市医保局']],
])('「%s」 tells two matters apart, and whose each would be', async (text, units) => {
  expect((await propose(text)).body.apart).toEqual(units)
})

test.each([
  '小区门口的路灯坏了三天，晚上黑漆漆的',
  '老板拖欠我们八个人的工资，另外社保也没给交',
  '暖气不热，物业说：1.管道老化；2.阀门坏了；3.要等开春再修，电话也不接',
  '这条路坑坑洼洼，还有三个井盖不见了，老人走路都害怕',
])('「%s」 is one matter', async (text) => {
  expect((await propose(text)).body).not.toHaveProperty('apart')
})

test('a place that does not exist is refused', async () => {
  expect((await propose('路灯坏了没人修', '999999')).status).toBe(404)
})

test.each([
  ['家里燃气泄漏了，味道很大', /燃气|119|110/],
  ['我不想活了，活着没意思', /12356|110|120/],
  ['厨房着火了快来人', /119/],
])('「%s」 is told whom to call, and no department', async (text, whom) => {
  const { status, body } = await propose(text, '371502')
  expect(status).toBe(200)
  expect(JSON.stringify(body?.urgent?.calls)).toMatch(whom)
  expect(body).not.toHaveProperty('department')
})

test('an ordinary matter is told its department and nobody to call', async () => {
  const { body } = await propose('燃气公司收费不合理，表走得太快', '371502')
  expect(body).toHaveProperty('department')
  expect(body).not.toHaveProperty('urgent')
})
