import { urgentOf } from '@shared/urgent/recognise'

const fragments =
  '我叫王 我不想 孩子在就里 在就里在就 我爸从就就就就就就 爸从 从就就 快快 真的真的 活真 孩子一个人 老人在，就 喝一瓶 没有 煤气 着火 救命 有人在打 掉水 一一 抢走超市 得没了 火烧到 老是 。 ， 电 哈 孩子喝了一口 躲在 火冒 倒了 他说要 头晕 把我从 站在 药攒够'.split(
    ' ',
  )
/** Steps that grow with the square of a text would not end within the time of a test. */
const length = 20_000

describe('no text, however long or made up, keeps others waiting', () => {
  test.each(fragments)('「%s」, said for 20,000 signs', (fragment) => {
    expect(() => urgentOf(fragment.repeat(Math.ceil(length / fragment.length)))).not.toThrow()
  })

  test('a child who is missing, told with everything that went before', () => {
    expect(urgentOf(`孩子${'在超市里就'.repeat(40)}不见了`)).toBeUndefined()
    expect(urgentOf('儿子放学后从学校出去，到现在还没回家')?.what).toBe('孩子有危险')
    expect(urgentOf('我爸有老年痴呆，早上一个人从家里出去，到现在找不到了')?.what).toBe('家里人走失')
  })
})
