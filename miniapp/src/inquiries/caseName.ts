import { shortened } from '../ui/shortened'

/** How people begin before they say what it is about. */
const greeting =
  /^(?:你们?好|您好|大家好|早上好|下午好|晚上好|打扰了?|麻烦(?:了|您|你)?|谢谢|在吗|尊敬的\S{0,12}|各位领导|(?:\S{1,6}的?)?领导(?:们)?(?:你?您?好)?|(?:\S{1,6}的?)?同志(?:们)?(?:你?您?好)?|我是一?[名个位]?\S{0,8}(?:市民|居民|村民|群众|老百姓))/
const asking =
  /^(?:我?(?:想|要|来)?(?:请问|请教|咨询|问问|问|了解|反映)(?:一下|一个|个)?(?:问题|情况|事情?)?|有(?:件|个)事(?:情|儿)?(?:想|要)?(?:问|咨询|反映)?(?:一下|一个)?)/
const between = /[\n。，；！？,;!?：:\s]+/

/** A heading of fewer signs says too little to be told from another. */
const least = 6
const most = 24

/** Without what is said before the matter; nothing where that is all there is. */
function matterOf(clause: string): string {
  let rest = clause
  for (const before of [greeting, asking]) rest = rest.replace(before, '')
  return rest
}

/** What stands for a case: the first clauses that say what it is about, and not that somebody says hello. */
export function caseName(text: string): string {
  const clauses = text.split(between).filter(Boolean)
  const begins = clauses.findIndex((one) => matterOf(one) !== '')
  if (begins < 0) return shortened(text.trim(), most)
  const [first = '', ...others] = clauses.slice(begins)
  let name = matterOf(first).length >= least ? matterOf(first) : begins === 0 ? first : matterOf(first)
  for (const one of others) {
    if (name.length >= least) break
    name = `${name}，${one}`
  }
  return shortened(name, most)
}
