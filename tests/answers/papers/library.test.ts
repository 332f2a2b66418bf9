import type { listUnstatedPolicies } from '@shared/answers/contractOpenness'
import { more } from '../../inquiries/people'
import { bench, content, facts } from './bench'

const stated = (line: string) => `聊城市示例雨棚管理规定
示住建发〔2026〕5号
${line}
起草单位：聊城市住房和城乡建设局
第一条 示例雨棚由示例养护站每季度检查一遍。
第二条 雨棚破了十日内修补。
第三条 本规定自2026年3月1日起施行。
聊城市住房和城乡建设局
2026年3月1日`
const letter = `聊城市示例雨棚数量的函
示住建函〔2026〕6号
起草单位：聊城市住房和城乡建设局
示例局：
一、示例雨棚现有三百二十把雨伞存放。
二、每季度清点示例雨棚一遍。
聊城市住房和城乡建设局
2026年3月1日`

const about = (title: string, number: string, change: object = {}) => ({
  text: content.text,
  facts: {
    ...facts,
    title,
    number,
    issuedOn: '2026-03-01',
    effectiveFrom: '2026-03-01',
    facesPeople: false,
    ...change,
  },
})

test('a document of the library that its department signs as 依申请公开 is listed by name alone from then on', async () => {
  const { library, signed, found, policy, cited, onRequestOf } = bench()
  await library({ '规定.txt': stated('（此件主动公开）') })
  const [held] = await found('示例雨棚管理规定')
  expect(held).toMatchObject({ number: '示住建发〔2026〕5号' })
  expect(await cited('示例雨棚破了几日内修补')).toHaveLength(1)
  await signed(
    about('聊城市示例雨棚管理规定', '示住建发[2026]5号', { attribute: '依申请公开', reason: '只和参加试点的小区有关' }),
  )
  expect(await cited('示例雨棚破了几日内修补')).toEqual([])
  expect(await found('示例雨棚管理规定')).toEqual([])
  for (const caller of [undefined, more.lamps, more.editor, more.housing])
    expect((await policy(held!.id, caller)).status).toBe(404)
  expect((await onRequestOf('housing')).body.documents).toHaveLength(1)
})

test('what says of itself that it is on request is named in the list of its unit and answers nobody', async () => {
  const { library, found, cited, onRequestOf } = bench()
  await library({ '规定.txt': stated('（此件依申请公开）') })
  expect(await found('示例雨棚')).toEqual([])
  expect(await cited('示例雨棚破了几日内修补')).toEqual([])
  expect((await onRequestOf('housing')).body.documents).toEqual([
    {
      title: '聊城市示例雨棚管理规定',
      number: '示住建发〔2026〕5号',
      date: '2026-03-01',
      unit: '市住房城乡建设局',
    },
  ])
})

test('a document that waits for want of a label is opened by the signature of its department, and waits no more', async () => {
  const { library, signed, found, ask } = bench()
  await library({ '函.txt': letter })
  const waiting = async () =>
    (await ask<typeof listUnstatedPolicies>(more.editor, 'GET /api/openness')).body.waiting.total
  expect([await found('示例雨棚数量'), await waiting()]).toEqual([[], 1])
  await signed(about('聊城市示例雨棚数量的函', '示住建函〔2026〕6号'))
  expect((await found('示例雨棚数量')).map(({ title }) => title)).toEqual(['聊城市示例雨棚数量的函'])
  expect(await waiting()).toBe(0)
})

test('another department, or another 文号, says nothing about it', async () => {
  const { library, register, take, found } = bench()
  await library({ '规定.txt': stated('（此件主动公开）') })
  const closed = { attribute: '依申请公开', reason: '只和参加试点的小区有关' }
  const others = [
    [about('聊城市示例雨棚管理规定', '示住建发〔2026〕5号', closed), more.lamps, more.lampsLead],
    [about('聊城市示例雨棚管理规定', '示住建发〔2026〕55号', closed), more.housing, more.lead],
  ] as const
  for (const [body, officer, lead] of others) {
    const { id } = (await register(body, officer)).body.paper
    await take('submit', id, { by: officer })
    expect((await take('sign', id, { by: lead })).status).toBe(200)
  }
  expect(await found('示例雨棚管理规定')).toHaveLength(1)
})
