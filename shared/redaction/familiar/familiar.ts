import { before } from '../beside'
import { doubleFamily, isDoubtful, isFamily } from '../names/family'
import { isPublicPerson } from '../names/publicPersons'
import type { Rule, Span } from '../rule'
import { nicknames } from './nicknames'
import { around, goesOn, speaksOf, standsApart, tells } from './spokenOf'
import { byAge, byAgeShort, byTrade, isUsual, isUsualBesides } from './titles'

/** 老赖, 小于, 小苏打: words. */
const word = /^(?:老[赖金康林田高程江温黄白路]|小[于许康方白黄田高程江温马钱石林汤段叶雷龙])$|^小苏打/u
/** Whether a family name may stand there: the rarer and the more everyday the sign, the more is asked of what stands before it. */
function mayBeFamily(family: string, plain: string, from: number): boolean {
  if (family.length > 1 || isUsual(family)) return true
  const isRarer = isUsualBesides(family) || (isFamily(family) && !isDoubtful(family))
  return isRarer && speaksOf.test(before(plain, from, around))
}

/** Where less is added to a family name: one that most people bear, or an everyday word where a person is spoken of. */
const bears = (family: string, plain: string, { from, to }: Span): boolean =>
  isUsual(family) ||
  (isUsualBesides(family) && speaksOf.test(before(plain, from, around)) && tells.test(plain.slice(to, to + 4)))

/** 物业李师傅, 张大姐, 王主任: a family name and what somebody is or does; in a place where people know each other that is a name. */
const titled: Rule = {
  kind: '姓名',
  pattern: new RegExp(`(${doubleFamily}|\\p{Script=Han})(?:副?(?:${byTrade})|${byAge})`, 'gu'),
  where: (match, plain) => {
    const span = { from: match.index, to: match.index + match[0].length }
    const isOne = mayBeFamily(match[1]!, plain, span.from) && !isPublicPerson(match[0])
    return isOne && standsApart(plain, span) ? span : undefined
  },
}

/** 朱姐, 徐总, 郭工: the same in one sign. */
const shortly: Rule = {
  kind: '姓名',
  pattern: new RegExp(`(\\p{Script=Han})(?:${byAgeShort})`, 'gu'),
  where: (match, plain) => {
    const span = { from: match.index, to: match.index + match[0].length }
    const isOne = bears(match[1]!, plain, span) && speaksOf.test(before(plain, span.from, around))
    return isOne && !isPublicPerson(match[0]) && standsApart(plain, span) ? span : undefined
  },
}

/** 老刘, 小赵, 老孟头: as people who know somebody call them. */
const byFamily: Rule = {
  kind: '姓名',
  pattern: /[老小](\p{Script=Han})(?:头(?!\p{Script=Han}{0,1}[上疼痛])|家(?!庄|村|具|电|长|园))?/gu,
  where: (match, plain) => {
    const span = { from: match.index, to: match.index + match[0].length }
    const isOne = bears(match[1]!, plain, span) && !goesOn.test(plain.slice(span.to, span.to + 1))
    return isOne &&
      !word.test(match[0]) &&
      !word.test(plain.slice(span.from, span.to + 1)) &&
      !isPublicPerson(match[0]) &&
      standsApart(plain, span)
      ? span
      : undefined
  },
}

const place =
  '(?:[村庄街屯巷路]\\s?[东西南北里][头边面]?|[东西南北][头边]|胡同[东西南北里]?[头边口]?)的?|(?<=隔壁|对门|对过|楼[上下]|[前后左右东西南北]邻|邻居|街坊|[前后东西]院|[一二三四五六七八九十\\d]{1,2}(?:楼|层|单元|组|队)|[东西]户)的?'
/** 村东头孙家, 隔壁潘家: a family by where it lives. */
const household: Rule = {
  kind: '姓名',
  pattern: new RegExp(`(?:${place})(\\p{Script=Han})家`, 'gu'),
  where: (match, plain) => {
    const span = { from: match.index, to: match.index + match[0].length }
    const own = { from: span.to - 2, to: span.to }
    const isOne = isUsual(match[1]!) || isUsualBesides(match[1]!)
    return isOne && !goesOn.test(plain.slice(span.to, span.to + 1)) && standsApart(plain, own) ? span : undefined
  },
}

/** 熟人的叫法: family names with what neighbours add to them. */
export const familiar: readonly Rule[] = [titled, shortly, byFamily, household, ...nicknames]
