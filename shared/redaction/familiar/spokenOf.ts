import type { Span } from '../rule'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** So much of what stands on both sides tells where words end. */
export const around = 8

/** Whether a word ends at `from` and at `to`: 物业|李|师傅, and not 任何|老师. */
export function standsApart(plain: string, { from, to }: Span): boolean {
  const left = /\p{Script=Han}*$/u.exec(plain.slice(Math.max(0, from - around), from))![0].length
  const right = /^\p{Script=Han}*/u.exec(plain.slice(to, to + around))![0].length
  const start = from - left
  const ends = new Set([start])
  for (const { index, segment } of words.segment(plain.slice(start, to + right)))
    ends.add(start + index + segment.length)
  return ends.has(from) && ends.has(to)
}

/** What stands before somebody who is spoken of: nothing, a place of work, a neighbour's place, or what is done to people. */
export const speaksOf =
  /(?:^|[^\p{Script=Han}]|[我你找问叫跟和与给让被把是请对向由替帮见有位名的]|[跟随]着|物业|社区|小区|学校|幼儿园|医院|门诊|诊所|卫生院|村里?|[街巷]道|大队|[村居]委会|公司|工地|食堂|车间|厂里?|店里?|隔壁|邻居|街坊|对门|楼[上下道]?|窗口|[科室班组队站所]|司机|中介|老板|客服|保安|会计|主任|书记|老师|收费员|车|暖气|水电|电梯|供[热水电]|燃气|快递|驾校|施工队)$/u
/** What stands behind somebody of whom more is told: 马哥打人, and not 马哥打印店, 龙哥这个商标. */
export const tells =
  /^(?!打[印字包折磨]|[这那]个?(?:商标|牌子|品牌|店|软件|节目|电影|歌)|家(?:纺|居|具|政|电|乐|园|常菜))(?:[^\p{Script=Han}]|$|[说称讲的家把也就在跟和他她这那一去来找让给又总要不没是开借欠住骂打占养收卖买天每昨今现已经都还从对被答负带]|干[了活过着])/u
/** 老马路, 小王庄, 老石桥: the name of a place goes on. */
export const goesOn = /^[庄村寨营屯楼桥集镇店铺洼湾坡沟河街路巷胡湖堤坝山岭口窑海坊堂园苑场矿厂站塘井区州县市台界口港]/u
