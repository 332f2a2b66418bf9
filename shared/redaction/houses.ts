import type { Rule, Span } from './rule'

const numeral = '[一二三四五六七八九十两\\d]{1,3}'
/** What a house is known by where it has no number. */
const house = `(?:头一?家|[第头]${numeral}(?:家|户)(?!人|村民|居民|商|企|店)|[第头]${numeral}(?:排|个?门|个?院|座院|个?胡同)|那?[一二两几]?间(?:屋|房|平房|瓦房)|(?:二层|三层|两层)?小楼|[东西南北]屋|平房|小院|大院子?里|老宅|老屋|自建房|(?:蓝|红|绿|黑|白|铁|木|大红|大铁|朱红)[铁木漆]?大?门|门面房?楼上|[东西]户)`
/** What a place is told by. */
const mark =
  '(?:村|庄|屯|营|堂|集|寨|街|路|巷|胡同|桥|河|庙|社|部|校|学|场|站|厂|口|院|店|井台?|坡|堤|闸|坑|林|园|塘|塔|碑|牌坊|超市|诊所|卫生室|水塔|磨坊|小区|社区)'
const side =
  '(?:[东西南北前后里外]{1,2}(?:边|面|头|角|侧|首|沿|墙)?|旁边?|对[面过]|隔壁|拐角|尽头|附近|[往朝向][东西南北里外前后](?:走|数|拐)?|数|走|过去|上|里|那个|靠[东西南北]|紧?挨着?|的|' +
  `${numeral}(?:层|楼|米|步))`

/** 南示村大队部后边二层小楼, 示例街丁字口往北第五个门: by a place, the side of it, and what the house looks like. */
const told: Rule = {
  kind: '住址',
  pattern: new RegExp(
    `(?=\\p{Script=Han}{2,30})(?:\\p{Script=Han}|\\d){1,12}?${mark}(?:(?:\\p{Script=Han}|\\d){0,6}${mark})?(?:(?:\\p{Script=Han}{0,4})${side}){1,4}(?:\\p{Script=Han}{0,4}?)${house}`,
    'gu',
  ),
  where: (match) => {
    if (/(?:地块|公园|工地|公厕|厕所|规划|施工|路灯|绿化|商铺)/u.test(match[0])) return undefined
    const from = match.index + opening(match[0])
    return { from, to: match.index + match[0].length }
  },
}
const opening = (words: string): number =>
  /^.*?(?:我家住在?|俺家住在?|家住在?|我住在?|俺住在?|住在?|我家在?|俺家在?|就是|反映|投诉|举报|位于|我是|俺是|的是|他家在?)(?=\p{Script=Han}{3})/u.exec(
    words,
  )?.[0].length ?? 0

/** 俺住示例村四队井台北边: what follows up to the next sign, when it holds more than the name of a town. */
const lives: Rule = {
  kind: '住址',
  pattern:
    /(?<=(?:[我俺]们?家?|家)(?:就|是|也|现|一直|都)?住在?)(?!在)(?:\p{Script=Han}|[\dA-Za-z#-]){4,26}(?=[\s，,。；;！!？?、]|$)/gu,
  where: (match) => finer(match[0], match.index),
}
function finer(words: string, from: number): Span | undefined {
  if (/[了过着吗呢吧]|楼上的|怎么|什么|不|没|这|那样|全都|正在|所有|居民$|业主$|住户$|多年|以来|年$|月$/u.test(words))
    return undefined
  const isFine =
    /\d|[号栋幢排组队巷弄]|胡同|单元|门口|大门|[东西南北前后][边头屋户院侧角]|楼|屋|宿舍|院|对过|对面|旁|隔壁|第[一二三四五六七八九十]/u.test(
      words,
    )
  const hasPlace = /[村庄屯街路巷院区楼厂校桥河庙寨营堂集]|胡同|小区|社区|宿舍/u.test(words)
  return isFine && hasPlace ? { from, to: from + words.length } : undefined
}

/** 老机关院里西二楼3门302: a door of a stair by its number. */
const stairs: Rule = {
  kind: '住址',
  pattern:
    /(?:\p{Script=Han}|\d){2,20}?(?:院里?|楼|区|村|小区|宿舍)(?:[东西南北中]?[一二三四五六七八九十\d]{1,2}(?:号?楼|排|栋))?[一二三四五六七八九十\d]{1,2}(?:号门|门)\s?\d{3,4}(?:室|户)?/gu,
}

export const houses: readonly Rule[] = [told, lives, stairs]
