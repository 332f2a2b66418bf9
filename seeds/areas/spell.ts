import { plainName } from '@shared/areas/plainName'
import { pinyin } from 'pinyin-pro'

/** Place names that are not said as a dictionary would have it: 阳谷的阿城 and 东阿 are said e. */
const saidHere: Readonly<Record<string, string>> = { 阿城: 'e cheng', 东阿: 'dong e', 桑阿: 'sang e', 阿胶: 'e jiao' }

/** Signs that one says so and another otherwise, or that stand for a family name; whichever is typed is understood. */
const alsoSaid: Readonly<Record<string, string>> = {
  阿: 'a',
  莘: 'xin',
  单: 'dan',
  盖: 'gai',
  查: 'cha',
  翟: 'di',
  种: 'zhong',
  乜: 'mie',
  行: 'xing',
  堡: 'pu',
  薄: 'bao',
  圈: 'juan',
  乐: 'yue',
  长: 'zhang',
  朝: 'zhao',
  都: 'du',
  卷: 'quan',
  曾: 'ceng',
  重: 'zhong',
}
/** What a family name or a place is said as, where it stands alone in a name. */
const firstSaid: Readonly<Record<string, string>> = {
  单: 'shan',
  盖: 'ge',
  查: 'zha',
  翟: 'zhai',
  种: 'chong',
  乜: 'nie',
  行: 'hang',
  堡: 'bao',
  任: 'ren',
  仇: 'qiu',
  都: 'du',
}

/**
 * How the name of a place is said, in plain pinyin with a space between the syllables, 'wang hua cun'; where some say it
 * otherwise, that follows after a stroke.
 */
export function spelled(name: string): string {
  const said = plainName(name)
  const signs = Array.from(said)
  const syllables = pinyin(said, { toneType: 'none', v: true, type: 'array' }).map((one, at) =>
    /^[a-z]+$/.test(one) ? one : /[\da-z]/i.test(signs[at] ?? '') ? signs[at]!.toLowerCase() : '',
  )
  const first = syllables.map((one, at) => firstSaid[signs[at]!] ?? one)
  for (const [part, words] of Object.entries(saidHere)) {
    const at = said.indexOf(part)
    if (at >= 0) first.splice(at, part.length, ...words.split(' '))
  }
  const other = first.map((one, at) => alsoSaid[signs[at]!] ?? one)
  const readings = [first, other].map((one) => one.filter(Boolean).join(' '))
  return [...new Set(readings)].join('/')
}
