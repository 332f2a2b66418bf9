import { before } from '../beside'
import { kinOfOne, roles } from '../names/cues'
import { isUsual, isUsualBesides } from './titles'
import { isPublicPerson } from '../names/publicPersons'
import type { Rule, Span } from '../rule'
import { around, goesOn, speaksOf, standsApart, tells } from './spokenOf'

/** Signs of given names by which people are called, none of which is a thing before 哥, 子 or behind 阿. */
const called =
  '强军伟勇刚龙虎飞鹏杰涛辉波斌磊超亮峰丽芳红霞燕敏玲艳秀琴凤萍静娜婷娟英兰梅建国志文永春秋海山福贵宝全顺喜庆祥旺'
/** What somebody does, and no thing does: what stands behind a nickname that is a thing besides. */
const does =
  /^(?:说|让|叫[我他她]|骂|打[我他她电了人]|欠|告诉|答应|把|往|占[着了我]|看[过了]|盖[了的]|养[了的]|手下|那[里边儿]|给我|跟我|和我|骗|借|收[了我]|找[我他她]|带[我他她着]|来(?!水|源)|去(?!年)|跑了|开的?|干[的活]|是(?:我|咱|他|她|负责|管|俺)|那辆|家|天天|整天|老是|总是|不[给让来肯讲接管承]|没[给来有还]|催)/u
/** Whose trade, kin or standing is told right before. */
const person = new RegExp(
  `(?:${roles}|${kinOfOne}|[我俺他她]们?|网格员|包工头|摊主|工头|[人员主工板员]|[馆吧铺摊行店])$`,
  'u',
)

const spoken = (plain: string, from: number): boolean => {
  const left = before(plain, from, around)
  return speaksOf.test(left) || person.test(left)
}
const nickname = (pattern: RegExp, fits: (plain: string, span: Span, words: RegExpExecArray) => boolean): Rule => ({
  kind: '姓名',
  pattern,
  where: (match, plain) => {
    const span = { from: match.index, to: match.index + match[0].length }
    return !isPublicPerson(match[0]) && fits(plain, span, match) ? span : undefined
  },
})
const then = (plain: string, { to }: Span, sign: RegExp): boolean => sign.test(plain.slice(to, to + 4))

/** 强哥, 芳姐: by a sign of the given name. */
const byGiven = nickname(new RegExp(`[${called}](?:哥|姐|叔|婶|嫂)(?![哥姐叔婶嫂夫妹])`, 'gu'), (plain, span) => {
  const starts = /(?:^|[^\p{Script=Han}])$/u.test(before(plain, span.from, around))
  if (/在$/u.test(before(plain, span.from, 1))) return then(plain, span, /^(?:手下|那[里边儿]|家[里住吃])/u)
  return spoken(plain, span.from) && then(plain, span, starts ? does : tells)
})
/** 阿强: the same behind 阿. */
const behindA = nickname(
  new RegExp(`阿[${called}](?![\\p{Script=Han}]{0,2}(?:寺|乡|镇|村))`, 'gu'),
  (plain, span) =>
    spoken(plain, span.from) && then(plain, span, /^家(?!乡|具|电)/u.test(plain.slice(span.to)) ? /^家/u : tells),
)
/** 军子, 强子. */
const withZi = nickname(
  /[军强刚勇辉涛斌超亮冬伟]子/gu,
  (plain, span) => spoken(plain, span.from) && then(plain, span, does),
)
/** 小马哥, 小丽姐, 小温老师. */
const smallElder = nickname(
  /小(\p{Script=Han})(?:[哥姐](?![哥姐夫])|老师|师傅|医生|大夫|护士|会计|律师|教练)/gu,
  (plain, span, [, sign = '']) => {
    const known = isUsual(sign) || isUsualBesides(sign) || called.includes(sign)
    const isTitled = span.to - span.from > 3
    return known && spoken(plain, span.from) && (isTitled || then(plain, span, tells))
  },
)
/** 大刘, behind what he is. */
const large = nickname(
  /大[刘李张赵孙郭陈徐韩曹孟郑杨朱](?!\p{Script=Han}?[庄村寨屯楼桥集镇家])/gu,
  (plain, span) => person.test(before(plain, span.from, around)) && then(plain, span, does),
)
/** 修路的小石, 设计的老高: a word besides, where a person is spoken of and does what no thing does. */
const asWord = nickname(/小[石叶段高马雷林江温程田]|老[田高程江温黄林金]/gu, (plain, span) => {
  const left = before(plain, span.from, around)
  const starts = /(?:^|[^\p{Script=Han}])$/u.test(left)
  const sure = starts ? /^(?:是(?:我|咱|俺|他|她)|说[^明]|骂|欠|答应|告诉)/u : does
  return spoken(plain, span.from) && !goesOn.test(plain.slice(span.to, span.to + 1)) && then(plain, span, sure)
})
/** 二胖, 铁柱: as a village calls them. */
const byVillage = nickname(
  /(?:[大小二三四][胖壮妮憨]|[二三四][狗蛋牛愣]|[狗铁][蛋剩]|[铁栓拴]柱|[二三]柱)(?:子(?!\p{Script=Han}?[条枝]))?/gu,
  (plain, span) => spoken(plain, span.from) && then(plain, span, does),
)
/** 闺女小雨: a child by half of its name. */
const ofKin = nickname(
  new RegExp(`(?<=${kinOfOne}叫?)小[雨宝贝朵月雪晴亮军强伟丽红芳飞虎杰宇轩涵]`, 'gu'),
  (plain, span) => then(plain, span, tells) && standsApart(plain, span),
)

/** 外号、小名: what people are called where there is neither a family name nor a whole given name. */
export const nicknames: readonly Rule[] = [byGiven, behindA, withZi, smallElder, large, asWord, byVillage, ofKin]
