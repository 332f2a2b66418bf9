import type { draftNotice } from '@shared/notices/contract'
import { chainOffice } from './chainOffice'
import { compensation, land } from './office'

describe('a notice that law makes a step of a matter names its matter', () => {
  const bare = (more: object) => ({ chain: undefined, until: '2027-01-30', since: '2026-11-20', ...more })
  test.each([
    ['土地征收', '【示例】王化村征收土地预公告', '征收土地', '《土地管理法实施条例》第二十六条至第三十一条'],
    ['土地征收', '【示例】王化村征地补偿安置公告', '征收土地', '《土地管理法》第四十七条'],
    ['土地征收', '【示例】王化村征收土地公告', '征收土地', '《土地管理法》第四十七条'],
    ['旧区改造', '【示例】古城片区征收补偿方案征求意见', '国有土地上房屋征收', '《国有土地上房屋征收与补偿条例》'],
    ['旧区改造', '【示例】古城片区房屋征收决定公告', '国有土地上房屋征收', '第十三条'],
  ])('%s %s', async (field, title, chain, law) => {
    const { ask } = chainOffice()
    const { status, body } = await ask<typeof draftNotice>(land.officer, 'POST /api/notices', {
      body: { ...compensation, ...bare({ field, title }) },
    })
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, ['chain']])
    expect(body.detail).toContain(`是${chain}的一步`)
    expect(body.detail).toContain(law)
  })

  test('a notice that no law makes a step stands alone, and so does one of a chain of this city', async () => {
    const { draft } = chainOffice()
    const plain = { field: '旧区改造', kind: 'renewal-opinions', title: '【示例】古城社区改造意见征集' }
    expect((await draft(bare(plain))).status).toBe(201)
    expect(
      (await draft(bare({ field: '养老服务', title: '【示例】长者食堂告知', text: '示例正文：食堂下周开饭。' })))
        .status,
    ).toBe(201)
  })
})
