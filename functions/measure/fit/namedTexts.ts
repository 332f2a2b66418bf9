import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { weighedNames } from '@shared/redaction/names/alone'
import { introducedByWords } from '@shared/redaction/names/introduced'
import { names as namedByRules } from '@shared/redaction/names/names'
import { spansOf } from '@shared/redaction/rule'
import { type Chance, oneOf } from '../encoder/chance'
import { inventedName } from './invented'
import type { NamedText } from './namedSentences'

/** The letters and replies beside the project, each text once. */
export function letters(folder: string): string[] {
  const texts = new Set<string>()
  for (const file of ['hot', 'labelled', 'silver', 'replies']) {
    const path = join(folder, 'messages', `${file}.jsonl`)
    if (!existsSync(path)) continue
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as Record<string, string>
      texts.add(`${row.title ?? ''} ${row.text ?? ''}`.trim())
      if (row.reply) texts.add(row.reply)
    }
  }
  return [...texts]
}

/** Texts of law: nobody's name stands in them. */
export function laws(folder: string, most: number): string[] {
  const root = join(folder, 'policies')
  if (!existsSync(root)) return []
  const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.md')).sort()
  const step = Math.max(1, Math.floor(files.length / most))
  return files.filter((_, at) => at % step === 0).map((name) => readFileSync(join(root, name), 'utf8').slice(0, 3000))
}

/** Towns and villages of the city. */
export function places(folder: string): string[] {
  return ['villages', 'streets'].flatMap((name) => {
    const path = join(folder, 'areas', `${name}_liaocheng_3715.csv`)
    if (!existsSync(path)) return []
    return [...readFileSync(path, 'utf8').matchAll(/"([^"]+)"/gu)].map(([, place]) =>
      place!.replace(/(?:村民?委员?会|居民?委员?会)$/u, ''),
    )
  })
}

const pronoun = /(?<![其吉为跟])[他她](?![们人日方乡俩妈])/gu
const masked = /(?<!\p{Script=Han})[\p{Script=Han}](?:某某?|[xX×*]{1,3}|先生|女士)(?=[^某xX×*])/gu

/** What follows a place, a firm or a school, and no person. */
const isPlace =
  /^(?:\p{Script=Han}?[路街镇乡村县市区庄湖河桥山园苑城楼场堂沟组]|小区|社区|公司|集团|大道|小学|中学|学校|医院|花园|广场|物业|酒店|国际|嘉园)/u
const isPerson = (letter: string, from: number, to: number): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(letter.slice(from, to)) &&
  !/[省市县区镇乡村路街堂嘴潭河庄院堆]$/u.test(letter.slice(from, to)) &&
  !isPlace.test(letter.slice(to, to + 4)) &&
  !/[省市县区镇乡]$/u.test(letter.slice(0, from))

/** A letter with invented names where it says 他 or 王某; what already looks like a name teaches neither. */
export function renamed(letter: string, chance: Chance): NamedText {
  const found = [...namedByRules, ...introducedByWords]
    .flatMap((rule) => spansOf(rule, letter))
    .concat(weighedNames(letter).map(({ from, to }) => ({ from, to })))
  const known = found.filter(({ from, to }) => to - from <= 4 && isPerson(letter, from, to))
  const places = [
    ...known.map(({ from, to }) => ({ from, to })),
    ...[...letter.matchAll(pronoun)].map((match) => ({ from: match.index, to: match.index + 1 })),
    ...[...letter.matchAll(masked)].map((match) => ({
      from: match.index,
      to: match.index + (/先生|女士/u.test(match[0]) ? 1 : match[0].length),
    })),
  ]
    .filter(
      (place) =>
        chance() < 0.8 &&
        !found.some((one) => one.from < place.to + 2 && place.from < one.to + 2 && one.from !== place.from),
    )
    .sort((a, b) => a.from - b.from)
  let [text, rest] = ['', 0]
  const moves: { at: number; by: number }[] = []
  const names: { from: number; to: number }[] = []
  for (const { from, to } of places) {
    if (from < rest) continue
    text += letter.slice(rest, from)
    const name = inventedName(chance)
    names.push({ from: text.length, to: text.length + name.length })
    text += name
    moves.push({ at: to, by: name.length - (to - from) })
    rest = to
  }
  text += letter.slice(rest)
  const moved = (at: number) => at + moves.filter((move) => move.at <= at).reduce((sum, move) => sum + move.by, 0)
  return {
    text,
    names,
    unsure: found
      .filter((one) => !names.some(({ from }) => from === moved(one.from)))
      .map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
  }
}

const firms =
  '有限公司 轮椅有限公司 专卖店 旗舰店 书店 烧烤 羊汤馆 饭店 酒楼 诊所 口腔 眼镜 火锅 牛肉面 包子铺 理发店 超市 大药房 宾馆 幼儿园 小学 中学 医院 纪念馆 故居 纪念碑 陈列馆 墓 祠 雕像 路 街 大道 大桥 胡同 广场 公园 小区 花园 家园 公寓 大厦 社区 村 庄 镇 乡 街道 水库 河 沟 湖 山 桥 站 路口 机械厂 化工 置业 地产 物业 集团 律师事务所 工作室 建材 家具 装饰 传媒 商贸'.split(
    ' ',
  )
const about =
  '门口的路灯不亮 什么时候通车 要拆迁吗 属于哪个学区 附近的噪声很大 周一闭馆吗 免费开放吗 会员卡余额怎么退 停车收费太高 有没有公交 的物业费涨了 的水质不好 什么时候修 占道经营 油烟扰民 欠薪 违法占地 排污水 没有营业执照 怎么走 几点关门 拆迁补偿标准 属于哪个镇 改造方案公示了吗'.split(
    ' ',
  )

const kinds = '商场 小区 村 个村 镇 学校 路口 家医院 条河 条路 家公司 所小学 个小区 家超市 个站点 个乡镇 品牌 期'.split(
  ' ',
)
/** 万达、金鼎、华联三家商场: names of things in a row. */
export function namedThings(villages: readonly string[], chance: Chance): NamedText {
  const thing = () =>
    chance() < 0.5 && villages.length > 0
      ? oneOf(villages, chance).replace(/(?:社区|街道|镇|乡|村)$/u, '')
      : inventedName(chance).slice(0, chance() < 0.7 ? 2 : 3)
  const things = [thing(), thing(), thing(), thing()].slice(0, 2 + Math.floor(chance() * 3))
  return {
    text: `${oneOf(['', '请问', '建议', '反映', '关于', '在', '从'], chance)}${things.join(oneOf(['、', '、', '和', '，'], chance))}${oneOf('两三四几'.split(''), chance)}${oneOf(kinds, chance)}${oneOf(about, chance)}`,
    names: [],
  }
}

/** A place, a firm or a school that bears a name: nobody is given away by it. */
export function namedPlace(villages: readonly string[], chance: Chance): NamedText {
  const place =
    chance() < 0.5 && villages.length > 0
      ? oneOf(villages, chance) + oneOf(['', '村', '社区', '的', '到', '、'], chance)
      : inventedName(chance) + oneOf(firms, chance)
  const before = oneOf(
    [
      '',
      '',
      '请问',
      '我住',
      '家住',
      '在',
      '位于',
      '从',
      '去',
      '建议在',
      '反映',
      '投诉',
      '聊城市',
      '东昌府区',
      '临清市',
      '冠县',
      '到',
      '离',
      '和',
      '、',
    ],
    chance,
  )
  return {
    text: before + place + oneOf(about, chance) + oneOf(['？', '。', '，请处理。', '，谢谢'], chance),
    names: [],
  }
}
