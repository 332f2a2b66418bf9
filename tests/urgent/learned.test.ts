import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { adviceFor } from '@shared/urgent/advice'
import fitted from '@shared/urgent/fitted.json'
import hidden from '@shared/urgent/hidden/hiddenFitted.json'
import swindle from '@shared/urgent/swindleFitted.json'
import { ruledWay, urgentOf } from '@shared/urgent/recognise'
import { fittedDanger, fitting } from '../../functions/measure/fit/urgent/fittedDanger'
import { fittedHidden } from '../../functions/measure/fit/urgent/fittedHidden'
import { fittedSwindle } from '../../functions/measure/fit/urgent/fittedSwindle'
import { authors } from '../../functions/measure/fit/urgent/toldDangers'
import { besides, needing } from '../support/besides'

/** What one author's sentences reached when only the others' had taught. */
const reached: Record<string, number> = fitted.figures

describe('what was learned hears of danger in words that no rule and no author before had', () => {
  test.each([
    ['inDanger', 0.7, 0.06],
    ['writtenBlind', 0.8, 0.06],
    // Ordinary ones that were written to sound like danger by what is seen: a miss is worse than one of these.
    ['toldBySigns', 0.9, 0.16],
    ['overOrNow', 0.7, 0.06],
    ['hinted', 0.85, 0.06],
    // Who hides it behind a question is hardly heard by what those taught who do not.
    ['asking', 0.25, 0.06],
    ['messy', 0.85, 0.06],
  ])('%s: told by what the other authors taught', (author, least, most) => {
    expect(reached[`${author}.told`]).toBeGreaterThanOrEqual(least)
    expect(reached[`${author}.disturbed`]).toBeLessThanOrEqual(most)
    expect(reached[`${author}.misled`]).toBeLessThanOrEqual(0.11)
  })

  test('whoever fits again gets the same weights', () => {
    expect(fitted).toMatchObject(fittedDanger(authors()))
    expect(swindle).toMatchObject(fittedSwindle(fitting))
    expect(hidden).toMatchObject(fittedHidden())
  })

  test('the weights stay small', () => {
    expect(statSync(join(__dirname, '../../shared/urgent/fitted.json')).size).toBeLessThanOrEqual(170_000)
    expect(statSync(join(__dirname, '../../shared/urgent/hidden/hiddenFitted.json')).size).toBeLessThanOrEqual(600_000)
  })
})

test('of ten authors each hears three in four of those who ask for something else by what the other nine taught', () => {
  const told: Record<string, number> = hidden.figures
  for (const author of [1, 2, 3, 4, 5, 6, 7, 9, 10, 11])
    expect(told[`author${author}.told`]).toBeGreaterThanOrEqual(0.75)
  const disturbed = [1, 2, 3, 4, 5, 6, 7, 8].map((author) => told[`author${author}.disturbed`]!)
  expect(disturbed.reduce((sum, one) => sum + one, 0) / disturbed.length).toBeLessThanOrEqual(0.05)
})

describe('dictated in one breath, with who and where before and after', () => {
  const before = '喂你好我是东边那个村的就是挨着马路那个我想跟你们说个事啊我也不知道该找谁我打字慢就对着手机说了'
  const after = '你们看看能不能派个人过来我们这边路不好走从那个桥头拐进来看见一棵大槐树就到了儿子都不在家就我一个老婆子'

  test.each([
    ['我家老头子早上起来还好好的刚才去院子里拿柴火一下子栽那儿了叫他也不答应嘴角往一边歪', '120'],
    ['俺孙子把他爷爷打地里草的那个药喝了两口现在嘴里往外冒沫子', '120'],
    ['隔壁那个男的又在打他媳妇女的叫得跟杀猪一样孩子在门口哭没人敢进去', '110'],
    ['厨房那个管子断了气哧哧往外冒我关不上阀门头晕得厉害', '119'],
    ['粮仓里那个传送带把我对象袖子绞进去了胳膊拿不出来一直流血', '120'],
  ])('「%s」: %s', (cry, number) =>
    expect(urgentOf(before + cry + after)?.calls.map((one) => one.number)).toContain(number),
  )

  test.each([
    '我家门口的下水道又堵了水流到院子里一股味儿老人孩子走路都滑前几天我老伴还差点摔了',
    '那个养鸡场臭得不行苍蝇满天飞吃饭都吃不下去我孩子老是咳嗽',
    '我老伴去年脑梗住院花了八万多新农合才报了两万我想问问能不能二次报销',
  ])('「%s」 is an ordinary matter', (matter) => expect(urgentOf(before + matter + after)).toBeUndefined())
})

test('where it is not clear which danger, the numbers for all of them are there', () => {
  expect(adviceFor('unsure').calls.map((one) => one.number)).toEqual(['110', '120', '119'])
})

const letters = 'messages/silver.jsonl'
needing(letters).test(
  'of real letters about ordinary matters, hardly one in five hundred is newly taken for a danger',
  () => {
    const rows = readFileSync(besides(letters), 'utf8')
      .split('\n')
      .filter((line, at) => line && at % 3 === 0)
    const texts = rows.map((line) => JSON.parse(line) as { title: string; text: string })
    const newly = texts.filter(({ title, text }) => {
      const letter = `${title}。${text}`
      return !ruledWay(letter) && urgentOf(letter)
    })
    expect(newly.length).toBeLessThanOrEqual(rows.length / 500)
  },
)
