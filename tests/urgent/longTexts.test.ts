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

test('who drank of what kills weeds is told to go, however little it was and however well he looks', () => {
  const told = '老人喝了点除草的药，就一口，吐了，现在看着没啥事，家里说别折腾了。这种喝药的给报不，去县医院还是镇上'
  expect(urgentOf(told)).toMatchObject({ what: '想不开，已经受伤', calls: [{ number: '120' }, {}, {}] })
})

test('who asks for his mother’s due and tells that she cries is told of the hotline, and is answered besides', () => {
  const told =
    '俺妈六十三了在饭店刷碗，后厨地上全是油，滑倒把胯骨摔折了，住院花了五万，老板来看一回就再没露面，说超过六十就不算工伤，一分钱不赔，还说是俺妈自己走路不看道。俺妈躺床上光哭说拖累俺们。真就没人管了吗'
  expect(urgentOf(told)).toMatchObject({ what: '想不开', perhaps: true })
  expect(urgentOf('我死了以后保险能赔给孩子吗，自己弄的也赔吗，我就想知道这个，等会就走了')).not.toHaveProperty(
    'perhaps',
  )
})

test('whose mouth is awry is not to wait for the afternoon, and who asks of a pill for a fever is sent to a doctor, not out of the house', () => {
  const awry = urgentOf('俺娘早起嘴歪了说话不清楚，右手端不住碗，想等下午先去镇卫生院看看')
  expect(awry).toMatchObject({ what: '像是中风', calls: [{ number: '120' }] })
  expect(awry?.now.join('')).toMatch(/马上打 120.*别等.*几点开始.*别喂水喂药/)
  const fever = urgentOf('孩子发烧38.6吃了美林又吐了，还能再喂一顿不')
  expect(fever).toMatchObject({ what: '听上去有人不舒服', calls: [{ number: '120' }], perhaps: true })
  expect(urgentOf('屋里生着炉子，早起俩孩子喊头疼，吐了')?.what).toBe('煤气或毒气中毒')
})
