import type { readPolicy } from '@shared/answers/contract'
import { example } from '../../support/door'
import { card, city, lead, ownWords, rules, second } from '../lampCity'

describe('解读', () => {
  test('a policy of our own drafting is owed an interpretation until one is published; a law of the state is not', async () => {
    const { desk, draft, sign } = await city()
    expect((await desk()).owed).toMatchObject({ total: 1, policies: [{ title: '示例市路灯管理办法' }] })
    await sign((await draft({ provisions: [] })).body.interpretation.id)
    expect((await desk()).owed.total).toBe(0)
  })

  test('every document that is owed is listed, however many there are', async () => {
    const names = Array.from({ length: 34 }, (_, nth) => `示例市第${nth + 1}号路灯管理办法`)
    const { desk } = await city({
      more: Object.fromEntries(
        names.map((name) => [`${name}(2024-01-01).md`, rules(2024, 3).replace('示例市路灯管理办法', name)]),
      ),
    })
    const { owed } = await desk()
    expect(owed.total).toBe(35)
    expect(owed.policies).toHaveLength(35)
  })

  test('what is internal to the administration is owed no interpretation, and the count says so', async () => {
    const internal = (title: string) =>
      rules(2024, 3).replace('示例市路灯管理办法', title).replace('\n\n', '\n\n公开属性：主动公开\n\n')
    const names = ['示例市人民政府关于张某任免的通知', '示例市路灯会议制度', '示例市路灯机构设置方案']
    const { desk } = await city({
      more: Object.fromEntries(names.map((name) => [`${name}(2024-01-01).md`, internal(name)])),
    })
    expect((await desk()).owed).toMatchObject({ total: 1, internal: 3, policies: [{ title: '示例市路灯管理办法' }] })
  })

  test('everybody reads a published one beside its policy, without the names of those who wrote and signed it', async () => {
    const { ask, policyId, draft, sign } = await city()
    const id = await policyId()
    const read = () => ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })
    const { interpretation } = (await draft()).body
    expect((await read()).body.interpretations).toEqual([])
    await sign(interpretation.id)
    const { body } = await read()
    expect(body.interpretations).toMatchObject([{ form: '问答', text: ownWords, department: '市住房城乡建设局' }])
    expect(JSON.stringify(body)).not.toMatch(/示例经办|示例审核/)
    expect(body).toMatchObject({ attribute: '主动公开', department: { name: '市住房城乡建设局' } })
  })

  test('one that copies the policy is turned down, and told how much is copied', async () => {
    const { draft } = await city()
    const copied =
      '第二条 养护单位接到路灯报修后，应当在3日内修好。路灯由养护单位每月检查一遍。为了让夜里的路看得见，制定本办法。本办法自2024年1月1日起施行。以上就是这份办法的主要内容，请大家认真学习并且遵守执行。'
    const refused = await draft({ text: copied })
    expect(refused).toMatchObject({
      status: 400,
      body: { detail: '5 句里有 4 句和原文一样，解读要用自己的话说清楚，不能照抄' },
    })
  })

  test('it says something: fewer than 80 characters are too few', async () => {
    const { draft } = await city()
    expect((await draft({ text: '路灯三天修好。' })).status).toBe(400)
  })

  test('who drafted it may not sign it, nor may another department', async () => {
    const { draft, sign } = await city()
    const { id } = (await draft({}, lead)).body.interpretation
    expect((await sign(id)).status).toBe(403)
    expect((await sign(id, 0, { ...lead, id: 'other', department: 'urban-management' })).status).toBe(403)
    expect((await sign(id, 0, { ...lead, id: 'other' })).status).toBe(200)
    expect((await sign(id, 1, { ...lead, id: 'other' })).status).toBe(409)
  })

  test('only the department in charge drafts it, of a version in force and of provisions that exist', async () => {
    const { add, draft, policyId } = await city()
    expect((await draft({}, example.lamps)).body.detail).toBe('这份文件由市住房城乡建设局解读')
    expect((await draft({ provisions: ['第九条'] })).status).toBe(404)
    const old = await policyId()
    await add({ '示例市路灯管理办法(2026-01-01).md': rules(2026, 2) })
    expect((await draft({ policyId: old })).body.detail).toBe('这是旧版本，请解读现行的版本')
  })

  test('a new version of the policy is owed an interpretation of its own', async () => {
    const { add, desk, draft, sign } = await city()
    await sign((await draft()).body.interpretation.id)
    await add({ '示例市路灯管理办法(2026-01-01).md': rules(2026, 2) })
    expect((await desk()).owed.policies).toMatchObject([{ effectiveFrom: '2026-01-01' }])
  })

  test('an interpretation that does not exist, or a notice by its id, cannot be signed', async () => {
    const { sign } = await city()
    expect((await sign('interpretation#none')).status).toBe(404)
    expect((await sign('judgement#none')).status).toBe(404)
  })
})

test('a card that no longer answers waits for its department, with what took the place of its provision', async () => {
  const { add, desk } = await city()
  expect((await desk()).withdrawn).toEqual([])
  await add({ '示例市路灯管理办法(2026-01-01).md': rules(2026, 2) })
  expect((await desk()).withdrawn).toMatchObject([
    {
      card: card.id,
      question: card.question,
      provision: second,
      successor: { title: '示例市路灯管理办法', effectiveFrom: '2026-01-01' },
    },
  ])
  expect((await desk(example.lamps)).withdrawn).toEqual([])
})

test('an old version opens under the name of its successor, also when another document repealed it', async () => {
  const repealing = `# 示例市照明条例

2026年6月1日 示例市人民政府公布

<!-- INFO END -->

第一条 照明由养护单位负责。

第二条 本条例自2026年6月1日起施行。《示例市路灯管理办法》同时废止。
`
  const { add, ask, policyId } = await city()
  const id = await policyId()
  await add({ '示例市照明条例(2026-06-01).md': repealing })
  const { body } = await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })
  expect(body).toMatchObject({ status: 'ended', ending: { why: '废止' }, successor: { title: '示例市照明条例' } })
})
